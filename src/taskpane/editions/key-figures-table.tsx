import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { EDITIONS_TEXTS } from './editions-texts';
import { measureName } from '../../i18n/measure-names';
import type { Language } from '../../i18n/language';
import { usePane, useTexts } from '../pane-context';
import type { KeyFigureChange } from './key-figures';

const useStyles = makeStyles({
  measure: {
    paddingLeft: '4px',
    paddingTop: tokens.spacingVerticalXS,
    height: 'auto',
    fontWeight: tokens.fontWeightSemibold,
  },
  groupRow: { borderBottomStyle: 'none' },
  year: { paddingLeft: '4px', paddingRight: '4px', color: tokens.colorNeutralForeground2 },
  number: {
    paddingLeft: '4px',
    paddingRight: '4px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  numberHeading: {
    paddingLeft: '4px',
    paddingRight: '4px',
    fontWeight: tokens.fontWeightSemibold,
    '& > *': { justifyContent: 'flex-end' },
  },
  yearHeading: { paddingLeft: '4px', fontWeight: tokens.fontWeightSemibold },
  yearColumn: { width: '18%' },
});

/** Key figures before and after, with only the rows that change. */
export function KeyFiguresTable({ changes }: { changes: readonly KeyFigureChange[] }) {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { language } = usePane();
  const changed = changes.filter(
    ({ measure, before, after }) =>
      formatFigure(before, measure, language) !== formatFigure(after, measure, language),
  );
  if (changed.length === 0) return <Text>{texts.noDifference}</Text>;
  const measures = [...new Set(changed.map(({ measure }) => measure))];
  return (
    <Table size="small" aria-label={texts.figures}>
      <colgroup>
        <col className={styles.yearColumn} />
        <col />
        <col />
        <col />
      </colgroup>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.yearHeading}>{texts.year}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{texts.before}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{texts.after}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{texts.difference}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {measures.map((measure) => (
          <Fragment key={measure}>
            <TableRow className={styles.groupRow}>
              <TableCell colSpan={4} className={styles.measure}>
                {measureName(measure, language)}
              </TableCell>
            </TableRow>
            {changed
              .filter((change) => change.measure === measure)
              .map((change) => (
                <ChangeRow key={change.year} change={change} language={language} />
              ))}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}

function ChangeRow({ change, language }: { change: KeyFigureChange; language: Language }) {
  const styles = useStyles();
  const { measure, year, before, after } = change;
  const known = before !== undefined && after !== undefined;
  return (
    <TableRow>
      <TableCell className={styles.year}>{year}</TableCell>
      <TableCell className={styles.number}>{formatFigure(before, measure, language)}</TableCell>
      <TableCell className={styles.number}>{formatFigure(after, measure, language)}</TableCell>
      <TableCell className={styles.number}>
        {known ? formatFigure(after - before, measure, language, true) : ''}
      </TableCell>
    </TableRow>
  );
}

function formatFigure(
  value: number | undefined,
  measure: KeyFigureChange['measure'],
  language: Language,
  signed = false,
): string {
  if (value === undefined) return '–';
  const isShare = measure === 'grantRate';
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: isShare ? 1 : 0,
    ...(isShare ? { style: 'percent' } : {}),
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  }).format(value);
}
