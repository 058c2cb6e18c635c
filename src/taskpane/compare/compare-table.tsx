import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { measureDefinition, type Measure } from '../../domain/measures';
import { useTableStyles } from '../controls/table-styles';
import type { CompareTexts } from './compare-texts';
import type { Language } from '../../i18n/language';
import { measureName } from '../../i18n/measure-names';
import { statusName } from '../../i18n/status-names';
import type { ComparisonRow } from '../../workbook/comparison-sheet';
import { numberText, percentText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  name: { borderBottomStyle: 'none', paddingTop: tokens.spacingVerticalXS },
});

export interface CompareTableProps {
  readonly caption: string;
  readonly rows: readonly ComparisonRow[];
  readonly first: string;
  readonly second: string;
  readonly language: Language;
  readonly texts: CompareTexts;
}

/** Both figures of each measure with their status, and the difference. */
export function CompareTable(props: CompareTableProps): ReactElement {
  const { caption, rows, first, second, language, texts } = props;
  const own = useStyles();
  const styles = useTableStyles();
  return (
    <table className={mergeClasses(styles.table, own.table)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[first, second, texts.difference].map((label, i) => (
            <th key={i} scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        // The name on a line of its own: beside three numbers it would be cut to pieces.
        <tbody key={row.measure}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.cell, own.name)}>
              {measureName(row.measure, language)}
            </th>
          </tr>
          <tr>
            {[row.first, row.second].map((figure, i) => (
              <td key={i} className={mergeClasses(styles.cell, styles.number)}>
                {figure ? valueText(figure.value, row.measure, language) : texts.notAvailable}
                {figure && (
                  <span className={styles.detail}>{statusName(figure.status, language)}</span>
                )}
              </td>
            ))}
            <td className={mergeClasses(styles.cell, styles.number)}>
              {differenceText(row, language) ?? texts.notAvailable}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function isPercentage(measure: Measure): boolean {
  return measureDefinition(measure).unit === '%';
}

function valueText(value: number, measure: Measure, language: Language): string {
  return isPercentage(measure) ? percentText(value, language) : numberText(value, language);
}

function differenceText(
  { first, second, measure }: ComparisonRow,
  language: Language,
): string | undefined {
  if (!first || !second) return undefined;
  return isPercentage(measure)
    ? `${signedText(shownDifference(first.value * 100, second.value * 100, 1), language, 1)} pp`
    : signedText(shownDifference(first.value, second.value), language);
}
