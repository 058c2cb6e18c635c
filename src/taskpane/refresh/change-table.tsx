import { mergeClasses, Text } from '@fluentui/react-components';
import { LOAD_COLUMNS } from '../../workbook/loads/load-columns';
import type { CellChange } from '../../workbook/loads/plan-refresh';
import { REFRESH_TEXTS } from './refresh-texts';
import { measureName } from '../../i18n/measure-names';
import { numberText } from '../controls/number-text';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';

const SHOWN = 12;

interface ChangeTableProps {
  readonly label: string;
  readonly changes: readonly CellChange[];
  /** What stands before the arrow and what after it. */
  readonly before: { readonly heading: string; readonly of: (change: CellChange) => unknown };
  readonly after: { readonly heading: string; readonly of: (change: CellChange) => unknown };
}

/** Cells with their old and new contents; the numbers first, for those are what people look for. */
export function ChangeTable({ label, changes, before, after }: ChangeTableProps) {
  const styles = useTableStyles();
  const texts = useTexts(REFRESH_TEXTS);
  const { language } = usePane();
  const sorted = [...changes].sort(
    (a, b) => Number(a.column !== 'value') - Number(b.column !== 'value'),
  );
  const show = (content: unknown): string =>
    typeof content === 'number' ? numberText(content, language) : String(content);
  const numeric = (content: unknown): string =>
    typeof content === 'number' ? mergeClasses(styles.cell, styles.number) : styles.cell;
  return (
    <div className={styles.frame} role="region" tabIndex={0} aria-label={label}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.cell}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
              {before.heading}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
              {after.heading}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, SHOWN).map((change) => (
            <tr key={`${change.row}-${change.column}`}>
              <th scope="row" className={styles.cell}>
                {measureName(change.measure, language)}
                <span className={styles.detail}>
                  {change.period}, {change.scenario}
                  {change.column !== 'value' && `: ${LOAD_COLUMNS[change.column].header}`}
                </span>
              </th>
              <td className={numeric(before.of(change))}>{show(before.of(change))}</td>
              <td className={numeric(after.of(change))}>{show(after.of(change))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > SHOWN && (
        <Text size={200}>{texts.more(numberText(sorted.length - SHOWN, language))}</Text>
      )}
    </div>
  );
}
