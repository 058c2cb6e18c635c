import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { BUDGET_TEXTS } from './budget-texts';
import { toDutchFormula } from '../functions/formula-text';
import { usePane, useTexts } from '../pane-context';
import type { BudgetBlock } from './budget-block';
import type { BudgetOutcome } from './budget-outcome';
import type { FundedPlaces } from './funded-places';
import { messageText } from '../../i18n/message-text';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { fontWeight: tokens.fontWeightSemibold, paddingLeft: '4px', paddingRight: '4px' },
  label: {
    paddingLeft: '4px',
    paddingRight: '4px',
    paddingTop: '4px',
    paddingBottom: '4px',
    height: 'auto',
    overflowWrap: 'anywhere',
  },
  number: {
    paddingLeft: '4px',
    paddingRight: '4px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  numberHeading: {
    paddingLeft: '4px',
    paddingRight: '4px',
    fontWeight: tokens.fontWeightSemibold,
    '& > *': { justifyContent: 'flex-end' },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  values: { width: '44%' },
  formulas: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '40vh',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  formula: {
    marginLeft: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXXS,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

interface BudgetPreviewProps {
  readonly block: BudgetBlock | undefined;
  readonly outcome: BudgetOutcome | undefined;
  readonly funding: FundedPlaces | undefined;
}

interface OutcomeTableProps {
  readonly outcome: BudgetOutcome & { readonly kind: 'budget' };
  readonly funding: FundedPlaces | undefined;
}

/** What the budget comes to, and the formulas that will be written. */
export function BudgetPreview({ block, outcome, funding }: BudgetPreviewProps) {
  const styles = useStyles();
  const texts = useTexts(BUDGET_TEXTS);
  const { language } = usePane();
  const [showsFormulas, setShowsFormulas] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="budget-preview-heading">
      <Text as="h3" weight="semibold" id="budget-preview-heading" style={{ margin: 0 }}>
        {texts.preview}
      </Text>
      {!outcome && <Text size={200}>{texts.previewHint}</Text>}
      {outcome?.kind === 'fault' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {typeof outcome.message === 'string'
              ? outcome.message
              : messageText(outcome.message, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      {outcome?.kind === 'budget' && <OutcomeTable outcome={outcome} funding={funding} />}
      {block && (
        <>
          <Switch
            label={texts.showFormulas}
            checked={showsFormulas}
            onChange={(_event, { checked }) => setShowsFormulas(checked)}
          />
          {showsFormulas && (
            <dl className={styles.formulas} tabIndex={0} aria-label={texts.showFormulas}>
              {block.lines.map(({ cells: [label, ...cells] }, index) => (
                <Fragment key={index}>
                  <dt>{label}</dt>
                  {cells.map((cell, column) => (
                    <dd key={column} className={styles.formula}>
                      {typeof cell === 'number' || language === 'en' ? cell : toDutchFormula(cell)}
                    </dd>
                  ))}
                </Fragment>
              ))}
            </dl>
          )}
        </>
      )}
    </section>
  );
}

function OutcomeTable({ outcome, funding }: OutcomeTableProps) {
  const styles = useStyles();
  const texts = useTexts(BUDGET_TEXTS);
  const { language } = usePane();
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const euro = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const { lines } = texts;
  const { coverage } = outcome;
  const rows = [
    [lines.average, whole.format(outcome.average)],
    [lines.regularCost, euro.format(outcome.regular)],
    [lines.emergencyCost, euro.format(outcome.emergency)],
    [lines.total, euro.format(outcome.total), styles.total],
    ...(coverage && funding
      ? ([
          [lines.stable(funding.stable), whole.format(coverage.stable)],
          [lines.multiYear(funding.multiYear), whole.format(coverage.multiYear)],
          [lines.uncovered, whole.format(coverage.uncovered)],
        ] as const)
      : []),
  ] as const;
  return (
    <Table size="small" aria-label={texts.preview}>
      <colgroup>
        <col />
        <col className={styles.values} />
      </colgroup>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.heading}>{texts.previewLine}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHeading}>{texts.previewValue}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(([label, value, emphasis]) => (
          <TableRow key={label} className={emphasis ?? ''}>
            <TableCell className={styles.label}>{label}</TableCell>
            <TableCell className={styles.number}>{value}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
