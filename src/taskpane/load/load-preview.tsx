import { mergeClasses } from '@fluentui/react-components';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import { LOAD_TEXTS } from './load-texts';
import { measureName, unitName } from '../../i18n/measure-names';
import type { LoadRow } from '../../workbook/loads/load-request';
import { numberText, percentText } from '../controls/number-text';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';

const SHOWN_PERIODS = 4;

interface LoadPreviewProps {
  readonly rows: readonly LoadRow[];
  readonly scenarios: readonly ScenarioName[];
  readonly measure: Measure;
}

/** The first rows of what will be loaded, and the total of a flow or the end of a stock. */
export function LoadPreview({ rows, scenarios, measure }: LoadPreviewProps) {
  const styles = useTableStyles();
  const texts = useTexts(LOAD_TEXTS);
  const { language } = usePane();
  const { unit, kind } = measureDefinition(measure);
  const caption = texts.previewCaption(measureName(measure, language), unitName(unit, language));
  const text = (value: number): string =>
    unit === '%' ? percentText(value, language) : numberText(value, language);
  const columns = scenarios.map((scenario) =>
    rows.filter((row) => row.measure === measure && row.scenario === scenario),
  );
  const periods = columns[0] ?? [];
  const visibleCount = periods.length <= SHOWN_PERIODS + 1 ? periods.length : SHOWN_PERIODS;
  const summary = (column: readonly LoadRow[]): number =>
    kind === 'stock'
      ? (column[column.length - 1]?.value ?? 0)
      : column.reduce((sum, { value }) => sum + value, 0);
  return (
    // Focusable, so that a table wider than the pane can be scrolled with the keyboard.
    <div className={styles.frame} role="region" tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.period}
            </th>
            {scenarios.map((scenario) => (
              <th
                key={scenario}
                scope="col"
                className={mergeClasses(styles.head, styles.numberHead)}
              >
                {scenario}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.slice(0, visibleCount).map(({ period }, i) => (
            <tr key={period}>
              <th scope="row" className={styles.cell}>
                {period}
              </th>
              {columns.map((column, j) => (
                <td key={scenarios[j]} className={mergeClasses(styles.cell, styles.number)}>
                  {text(column[i].value)}
                </td>
              ))}
            </tr>
          ))}
          {visibleCount < periods.length && (
            <tr>
              <td colSpan={scenarios.length + 1} className={styles.cell}>
                <span className={styles.detail}>{texts.more(periods.length - visibleCount)}</span>
              </td>
            </tr>
          )}
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.total)}>
              {kind === 'stock' ? texts.atEnd : texts.total}
            </th>
            {columns.map((column, j) => (
              <td
                key={scenarios[j]}
                className={mergeClasses(styles.cell, styles.number, styles.total)}
              >
                {text(summary(column))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
