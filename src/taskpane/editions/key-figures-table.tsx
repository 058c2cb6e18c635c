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
import { measureDefinition } from '../../domain/measures';
import { EDITIONS_MESSAGES } from '../../i18n/editions';
import type { Language } from '../../i18n/language';
import { useMessages, usePane } from '../pane-context';
import type { KeyFigureChange } from './key-figures';

const useStyles = makeStyles({
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingInline: '4px' },
  label: { paddingInline: '4px', overflowWrap: 'anywhere' },
  heading: { fontWeight: tokens.fontWeightSemibold, paddingInline: '4px' },
  numberHeading: {
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: '4px',
    '& > *': { justifyContent: 'flex-end' },
  },
  year: { display: 'block', color: tokens.colorNeutralForeground3 },
  firstColumn: { width: '36%' },
});

/** Key figures before and after, with only the rows that change. */
export function KeyFiguresTable({ changes }: { changes: readonly KeyFigureChange[] }) {
  const styles = useStyles();
  const messages = useMessages(EDITIONS_MESSAGES);
  const { language } = usePane();
  const changed = changes.filter(({ before, after }) => shown(before) !== shown(after));
  if (changed.length === 0) return <Text>{messages.noDifference}</Text>;

  function shown(value: number | undefined): string {
    return value === undefined ? '' : value.toFixed(4);
  }

  return (
    <Table size="small" aria-label={messages.figure}>
      <colgroup>
        <col className={styles.firstColumn} />
        <col />
        <col />
        <col />
      </colgroup>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.heading}>{messages.figure}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{messages.before}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{messages.after}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{messages.difference}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {changed.map(({ measure, year, before, after }) => (
          <TableRow key={`${measure}-${year}`}>
            <TableCell className={styles.label}>
              <span>
                {measureDefinition(measure).name}
                <span className={styles.year}>{year}</span>
              </span>
            </TableCell>
            <TableCell className={styles.number}>
              {formatFigure(before, measure, language)}
            </TableCell>
            <TableCell className={styles.number}>
              {formatFigure(after, measure, language)}
            </TableCell>
            <TableCell className={styles.number}>
              {before === undefined || after === undefined
                ? ''
                : formatFigure(after - before, measure, language, true)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
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
