import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FUNCTIONS_TEXTS } from './functions-texts';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';
import type { Argument } from './formula-text';
import { functionResult, type FunctionResult } from './function-result';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  value: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** Typing goes on; some functions run thousands of simulations. */
const CALCULATE_AFTER = 400;
const SHOWN_ROWS = 6;
const SHOWN_COLUMNS = 4;

interface ResultPreviewProps {
  readonly id: string;
  readonly args: readonly (Argument | undefined)[];
  /** False while a required argument is blank. */
  readonly isComplete: boolean;
}

/** What the formula will show, before it is in a cell. */
export function ResultPreview({ id, args, isComplete }: ResultPreviewProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const texts = useTexts(FUNCTIONS_TEXTS);
  const { language } = usePane();
  const [result, setResult] = useState<FunctionResult>();
  useEffect(() => {
    setResult(undefined);
    if (!isComplete) return;
    let isAsked = true;
    const timer = setTimeout(() => {
      void functionResult(id, args).then((outcome) => isAsked && setResult(outcome));
    }, CALCULATE_AFTER);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [id, args, isComplete]);
  const format = (value: unknown): string =>
    typeof value === 'number'
      ? value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 4 })
      : String(value);

  if (!result) return null;
  return (
    <div className={styles.section} role="status">
      <Text weight="semibold">{texts.result}</Text>
      {result.kind === 'value' && <Text className={styles.value}>{format(result.value)}</Text>}
      {result.kind === 'error' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{result.message}</MessageBarBody>
        </MessageBar>
      )}
      {result.kind === 'table' && (
        <>
          <table className={table.table} aria-label={texts.result}>
            <tbody>
              {result.rows.slice(0, SHOWN_ROWS).map((row, index) => (
                <tr key={index}>
                  {row.slice(0, SHOWN_COLUMNS).map((value, column) => (
                    <td
                      key={column}
                      className={mergeClasses(
                        table.cell,
                        typeof value === 'number' && table.number,
                      )}
                    >
                      {format(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Text size={200}>{texts.spills(result.rows.length, result.rows[0]?.length ?? 0)}</Text>
        </>
      )}
    </div>
  );
}
