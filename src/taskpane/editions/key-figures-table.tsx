import { mergeClasses, Text } from '@fluentui/react-components';
import { measureDefinition } from '../../domain/measures';
import { EDITIONS_TEXTS } from './editions-texts';
import { measureName } from '../../i18n/measure-names';
import type { Language } from '../../i18n/language';
import { numberText, percentText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';
import type { KeyFigureChange } from './key-figures';

interface KeyFiguresTableProps {
  readonly changes: readonly KeyFigureChange[];
  /** What the table is of, where there may be several. */
  readonly label?: string;
  /** Above the two figures; left out: now and then. */
  readonly headings?: { readonly before: string; readonly after: string };
  /** What is said when no figure differs. */
  readonly same?: string;
}

/** Key figures before and after, with only the rows that change. */
export function KeyFiguresTable({ changes, label, headings, same }: KeyFiguresTableProps) {
  const styles = useTableStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { language } = usePane();
  const changed = changes.filter(
    ({ measure, before, after }) =>
      formatFigure(before, measure, language) !== formatFigure(after, measure, language),
  );
  if (changed.length === 0) return <Text>{same ?? texts.noDifference}</Text>;
  const measures = [...new Set(changed.map(({ measure }) => measure))];
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={label ?? texts.figures}>
      <table className={styles.table} aria-label={label ?? texts.figures}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.year}
            </th>
            {[
              headings?.before ?? texts.before,
              headings?.after ?? texts.after,
              texts.difference,
            ].map((label) => (
              <th key={label} scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {measures.map((measure) => (
          <tbody key={measure}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.cell, styles.group)}>
                {measureName(measure, language)}
              </th>
            </tr>
            {changed
              .filter((change) => change.measure === measure)
              .map((change) => (
                <ChangeRow key={change.year} change={change} language={language} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function ChangeRow({ change, language }: { change: KeyFigureChange; language: Language }) {
  const styles = useTableStyles();
  const { measure, year, before, after } = change;
  const numbers = [
    formatFigure(before, measure, language),
    formatFigure(after, measure, language),
    before === undefined || after === undefined
      ? ''
      : differenceText(before, after, measure, language),
  ];
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {year}
      </th>
      {numbers.map((text, i) => (
        <td key={i} className={mergeClasses(styles.cell, styles.number)}>
          {text}
        </td>
      ))}
    </tr>
  );
}

function isShare(measure: KeyFigureChange['measure']): boolean {
  return measureDefinition(measure).unit === '%';
}

function formatFigure(
  value: number | undefined,
  measure: KeyFigureChange['measure'],
  language: Language,
): string {
  if (value === undefined) return '–';
  return isShare(measure) ? percentText(value, language) : numberText(value, language);
}

/** Of the figures as they are shown; between percentages in percentage points. */
function differenceText(
  before: number,
  after: number,
  measure: KeyFigureChange['measure'],
  language: Language,
): string {
  return isShare(measure)
    ? `${signedText(shownDifference(after * 100, before * 100, 1), language, 1)} pp`
    : signedText(shownDifference(after, before), language);
}
