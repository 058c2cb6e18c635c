import { invalid } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';

/** How messages name an argument, with a cell or row of it where one is meant. */
export type ArgumentName = string | Message;

/**
 * A cell that holds a data type (a formatted number, a number with properties, a stock) arrives as
 * an object. `basicValue` is what such a cell counts as in any other formula.
 */
interface DataType {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** An error in a cell that a formula reads: it is passed on as it is. */
export class PassedOnError extends Error {
  override readonly name = 'PassedOnError';

  constructor(
    /** As Excel writes it: #DIV/0!. */
    readonly code: string,
  ) {
    super(code);
  }
}

/** A number or text that a data type counts as; undefined when it has none. */
export function basicValueOf(cell: object): string | number | boolean | undefined {
  const { basicValue, basicType, type } = cell as DataType;
  if (type === 'Empty' || basicType === 'Empty') return '';
  if (type === 'Error' || basicType === 'Error') return undefined;
  return typeof basicValue === 'number' ||
    typeof basicValue === 'string' ||
    typeof basicValue === 'boolean'
    ? basicValue
    : undefined;
}

/**
 * What a cell holds, whether Excel hands over the value or a data type around it.
 *
 * @param name of the argument, for messages.
 * @throws PassedOnError for an error, ForecastError for a data type that counts as nothing.
 */
export function cellContents(cell: unknown, name: ArgumentName): unknown {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return cell;
  const { type, basicValue } = cell as DataType;
  if (typeof type !== 'string') return cell;
  if (type === 'Error' && typeof basicValue === 'string') throw new PassedOnError(basicValue);
  const basic = basicValueOf(cell);
  if (basic !== undefined) return basic;
  throw invalid(
    dutch`Argument ${name} is een gegevenstype zonder eigen getal of tekst. Verwijs naar een veld ervan, zoals A1.Waarde.`,
  );
}
