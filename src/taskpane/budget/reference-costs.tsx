import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
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
import {
  DAILY_COSTS,
  RECEPTION_TOTALS,
  UNIT_COSTS,
  type UnitCost,
} from '../../editions/reference-data';
import { BUDGET_TEXTS } from './budget-texts';
import { certaintyName, statusName } from '../../i18n/status-names';
import { usePane, useTexts } from '../pane-context';

const useStyles = makeStyles({
  panel: { margin: 0 },
  cell: {
    paddingLeft: '4px',
    paddingRight: '4px',
    overflowWrap: 'anywhere',
    height: 'auto',
    paddingTop: '4px',
    paddingBottom: '4px',
  },
  number: {
    paddingLeft: '4px',
    paddingRight: '4px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  heading: { fontWeight: tokens.fontWeightSemibold, paddingLeft: '4px', paddingRight: '4px' },
  year: { width: '46px' },
  kind: { width: '88px' },
  amount: { width: '68px' },
});

/** Published costs, to compare one's own prices with. */
export function ReferenceCosts() {
  const styles = useStyles();
  const texts = useTexts(BUDGET_TEXTS);
  const { language } = usePane();
  const euro = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const originOf = (cost: Omit<UnitCost, 'amount' | 'kind' | 'year'>): string =>
    [
      statusName(cost.status, language),
      certaintyName(cost.certainty, language),
      cost.source,
      cost.remark,
    ]
      .filter(Boolean)
      .join('; ');
  const rows = [
    ...UNIT_COSTS.map((cost) => ({ ...cost, amount: euro.format(cost.amount) })),
    ...DAILY_COSTS.map((cost) => ({ ...cost, amount: texts.perDay(euro.format(cost.amount)) })),
    ...RECEPTION_TOTALS.map((cost) => ({
      ...cost,
      kind: texts.coaTotal,
      amount: texts.million(cost.million),
    })),
  ].map((row) => ({ ...row, origin: originOf(row) }));
  return (
    <Accordion collapsible>
      <AccordionItem value="references">
        <AccordionHeader>{texts.references}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text size={200}>{texts.referencesHint}</Text>
          <Table size="small" aria-label={texts.references}>
            <colgroup>
              <col className={styles.year} />
              <col className={styles.kind} />
              <col className={styles.amount} />
              <col />
            </colgroup>
            <TableHeader>
              <TableRow>
                <TableHeaderCell className={styles.heading}>{texts.referenceYear}</TableHeaderCell>
                <TableHeaderCell className={styles.heading}>{texts.referenceKind}</TableHeaderCell>
                <TableHeaderCell className={styles.heading}>
                  {texts.referenceAmount}
                </TableHeaderCell>
                <TableHeaderCell className={styles.heading}>
                  {texts.referenceSource}
                </TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {rows.map(({ year, kind, amount, origin }) => (
                <TableRow key={`${year}-${kind}`}>
                  <TableCell className={styles.cell}>{year}</TableCell>
                  <TableCell className={styles.cell}>{kind}</TableCell>
                  <TableCell className={styles.number}>{amount}</TableCell>
                  <TableCell className={styles.cell}>{origin}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
