import { lastDayOf, toSerial } from '../domain/calendar';
import { measureDefinition, type Measure } from '../domain/measures';
import { formatPeriod } from '../domain/period';
import { MODEL_SOURCE, type Figure, type Provenance } from '../domain/provenance';
import type { Edition } from '../editions/edition';
import type { When } from '../editions/edition-lookup';
import { describeOrigin } from '../editions/import-origin';
import { overridesKey } from '../scenarios/assumptions/overrides';
import { forecastService } from '../scenarios/forecast/active-service';
import type { Forecast } from '../scenarios/forecast/forecast';
import { titleInCellLanguage, wordsInCellLanguage } from './cell-language';
import { toWorkbookSerial } from './date-system';

/**
 * Whether cells get numbers with properties in a workbook that never chose. Off until
 * docs/verified.md says that they were seen in a real Excel.
 */
export const NUMBERS_WITH_PROPERTIES = false;

/** How a number is written in its cell; the user's own number format wins. */
const FORMATS = {
  whole: '#,##0',
  decimal: '#,##0.0',
  percentage: '0%',
  percentageTenths: '0.0%',
  date: 'd-m-yyyy',
} as const;

/** What the card of a number lists, in this order; `=A1.Status` gives one of them. */
interface CardFields {
  readonly Status?: string;
  readonly Bron?: string;
  readonly Paragraaf?: string;
  readonly Editie?: string;
  /** Where an imported edition came from. */
  readonly Herkomst?: string;
  readonly Scenario?: string;
  /** An Excel date. */
  readonly Peildatum?: number;
  readonly Periode?: string;
  readonly Reden?: string;
}

/** A number that knows where it comes from. Excel gets it with properties, or as a plain number. */
export class SourcedNumber {
  constructor(
    readonly value: number,
    readonly unit: string,
    /** What the number is: the title of its card. */
    readonly title: string,
    readonly fields: CardFields,
  ) {}
}

/** Where a figure stands, for its card. */
interface About {
  readonly edition?: Edition;
  /** Of the edition, or of the workbook. */
  readonly scenario?: string;
  readonly when?: When;
}

/** The name of a forecast's scenario: the one that the workbook gave it, or that of the edition. */
export function scenarioNameOf({ edition, scenario, overrides }: Forecast): string {
  if (overrides.length === 0) return scenario;
  const changes = overridesKey(overrides);
  const named = forecastService.named
    .list()
    .find(
      (one) =>
        one.scenario === scenario &&
        forecastService.catalog.find(one.edition) === edition &&
        overridesKey(one.overrides) === changes,
    );
  return named?.name ?? scenario;
}

/** A measure of a forecast at a moment or over a period. */
export function forecastNumber(forecast: Forecast, measure: Measure, when: When): SourcedNumber {
  return figureNumber(forecast.figure(measure, when), measureDefinition(measure).name, {
    edition: forecast.edition,
    scenario: scenarioNameOf(forecast),
    when,
  });
}

/** A figure whose provenance is known. */
export function figureNumber(figure: Figure, title: string, about: About): SourcedNumber {
  return new SourcedNumber(figure.value, figure.unit, title, fieldsOf(figure, about));
}

/**
 * What this product computed from a forecast or an edition.
 *
 * @param how it was computed, in a sentence.
 */
export function computedNumber(
  value: number,
  unit: string,
  title: string,
  how: string,
  about: About,
): SourcedNumber {
  return figureNumber(
    {
      value,
      unit,
      status: 'berekend',
      source: MODEL_SOURCE,
      reason: how,
    },
    title,
    about,
  );
}

function fieldsOf(
  { status, source, reason }: Provenance,
  { edition, scenario, when }: About,
): CardFields {
  return {
    Status: status,
    Bron: source.document,
    Paragraaf: source.section,
    ...(edition && { Editie: edition.name }),
    ...(edition?.imported && { Herkomst: describeOrigin(edition.imported) }),
    ...(scenario && { Scenario: scenario }),
    ...(when && momentField(when)),
    ...(reason !== '' && { Reden: reason }),
  };
}

function momentField(when: When): Pick<CardFields, 'Peildatum' | 'Periode'> {
  if ('period' in when) return { Periode: formatPeriod(when.period) };
  const { position } = when;
  const month = Math.ceil(position) - 1;
  const last = lastDayOf(month);
  // The days of a month divide it evenly, from the first day at 0 to the last at 1.
  const day = Math.round((position - month) * (last.day - 1)) + 1;
  return { Peildatum: toSerial({ ...last, day }) };
}

let withProperties = false;

/**
 * Whether cells get numbers with properties. The workbook's choice, where Excel can show them; the
 * cells are to be recalculated afterwards.
 */
export function showNumbersWithProperties(on: boolean): void {
  withProperties = on;
}

/**
 * What a cell gets. To every formula it is a number either way, so that is what its type says:
 * Excel takes a number with properties for its `basicValue`.
 */
export function numberForCell(number: SourcedNumber): number {
  return withProperties ? (cellValueOf(number) as unknown as number) : number.value;
}

/** The number as Excel's data types have it (ExcelApi 1.19). */
function cellValueOf({ value, unit, title, fields }: SourcedNumber): Excel.DoubleCellValue {
  const properties: Record<string, Excel.CellValue> = {};
  for (const [name, field] of Object.entries(fields) as [string, string | number][]) {
    properties[name] =
      typeof field === 'string'
        ? { type: 'String', basicType: 'String', basicValue: wordsInCellLanguage(field) }
        : {
            type: 'FormattedNumber',
            basicType: 'Double',
            basicValue: toWorkbookSerial(field),
            numberFormat: FORMATS.date,
          };
  }
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: value,
    numberFormat: formatOf(value, unit),
    properties,
    layouts: {
      card: {
        title: titleInCellLanguage(title),
        sections: [{ layout: 'List', properties: Object.keys(properties) }],
      },
    },
  };
}

function formatOf(value: number, unit: string): string {
  if (unit === '%' || unit === 'aandeel') {
    const isWhole = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
    return isWhole ? FORMATS.percentage : FORMATS.percentageTenths;
  }
  return unit === 'maanden' || unit === 'per jaar' ? FORMATS.decimal : FORMATS.whole;
}
