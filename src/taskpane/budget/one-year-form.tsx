import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { monthOf } from '../../domain/calendar';
import { BUDGET_TEXTS } from './budget-texts';
import { editionStart } from '../../editions/edition';
import { inspectBudgetTarget, placeBudget, type BudgetTarget } from '../../workbook/budget-sheet';
import { runInExcel } from '../../workbook/run-in-excel';
import { Confirmation } from '../controls/confirmation';
import { CellReference, SelectionButton } from '../controls/cell-picker';
import { EditionSelect } from '../controls/edition-select';
import { FaultMessage } from '../controls/fault-message';
import { ScenarioSelect, useOfferedScenario } from '../controls/scenario-select';
import { TabShell } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { useEditions, usePane, useTexts } from '../pane-context';
import { budgetBlock, BUDGET_VARIANTS, type BudgetVariant } from './budget-block';
import { BudgetCellField } from './budget-cell-field';
import {
  CELL_FIELDS,
  completeChoices,
  coveredCell,
  firstCellOf,
  isYear,
  withCell,
  type BudgetForm,
} from './budget-form';
import { BudgetPreview } from './budget-preview';
import { fundedPlaces } from './funded-places';
import { ReferenceCosts } from './reference-costs';
import { useBudgetOutcome } from './use-budget-outcome';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  control: { flexGrow: 1, minWidth: 0 },
});

/** One year in the user's own sheet: prices and places in their cells become a budget of formulas. */
export function OneYearForm({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const texts = useTexts(BUDGET_TEXTS);
  const { service, language } = usePane();
  const { run, say, report } = useAction();
  const { editions, active } = useEditions();
  const [entries, setForm] = useState<BudgetForm>(() => ({
    scenario: 'mediaan',
    edition: '',
    year: String(monthOf(editionStart(active)).year + 1),
    variant: 'year',
  }));
  const [isTried, setTried] = useState(false);
  const [occupied, setOccupied] = useState<BudgetTarget>();
  const [problem, setProblem] = useState<string>();

  const edition = editions.find(({ name }) => name === entries.edition) ?? active;
  const form = { ...entries, scenario: useOfferedScenario(entries.scenario, edition.id) };
  const firstYear = monthOf(editionStart(edition)).year;
  const lastYear = monthOf(editionStart(edition) + edition.horizonMonths - 12).year;
  const funding = fundedPlaces(edition, editions);
  const choices = completeChoices({ ...form, edition: edition.name }, funding, edition.imported);
  const target = form.target && firstCellOf(form.target.address);
  const block = choices && budgetBlock(choices, target ?? 'Blad1!A1', language);
  const { outcome, numbers } = useBudgetOutcome(form, choices, service, texts);

  const change = (changed: Partial<BudgetForm>): void => {
    setForm({ ...form, ...changed });
    setOccupied(undefined);
    setProblem(undefined);
  };
  const changeCell = (
    field: 'yearCell' | 'target' | (typeof CELL_FIELDS)[number],
    cell: BudgetForm['target'],
  ): void => {
    setForm(withCell(form, field, cell));
    setOccupied(undefined);
    setProblem(undefined);
  };

  const place = async (agreed: boolean): Promise<void> => {
    setTried(true);
    setOccupied(undefined);
    setProblem(undefined);
    if (!choices || !block || !target) return;
    const { lines, columns } = block;
    const covered = coveredCell(choices, target, lines.length, columns);
    if (covered) return setProblem(texts.overlaps(covered));
    const outcome = await run({
      label: texts.placing,
      work: async ({ signal }) => {
        const there = await runInExcel((context) =>
          inspectBudgetTarget(context, target, lines.length, columns),
        );
        if (there.isProtected || (there.filledCells > 0 && !agreed)) return there;
        await runInExcel((context) => placeBudget(context, target, lines, columns, signal), {
          undoGroup: 'place budget',
        });
        return { ...there, filledCells: 0 };
      },
    });
    if (!outcome) return;
    if (outcome.isProtected) setProblem(texts.protectedSheet(outcome.address));
    else if (outcome.filledCells > 0) setOccupied(outcome);
    else say({ intent: 'success', text: texts.placed(outcome.address) });
  };

  const yearFault =
    form.yearCell?.isSingle === false
      ? texts.oneCell
      : !form.yearCell &&
          (!isYear(form.year) || Number(form.year) < firstYear || Number(form.year) > lastYear)
        ? texts.outsideEdition(firstYear, lastYear)
        : undefined;

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={
        <>
          {problem && <FaultMessage>{problem}</FaultMessage>}
          {report}
          {occupied ? (
            <Confirmation
              title={texts.occupiedTitle(occupied.address)}
              confirm={texts.replace}
              cancel={texts.cancel}
              onConfirm={() => void place(true)}
              onCancel={() => setOccupied(undefined)}
            >
              <Text>{texts.occupiedText(occupied.filledCells)}</Text>
            </Confirmation>
          ) : (
            <div>
              <Button appearance="primary" onClick={() => void place(false)}>
                {texts.place}
              </Button>
            </div>
          )}
        </>
      }
    >
      {children}
      {CELL_FIELDS.map((field) => (
        <BudgetCellField
          key={field}
          label={texts[field]}
          hint={field === 'regularPlaces' ? texts.placesHint : texts.priceHint}
          cell={form[field]}
          {...(numbers?.[field] === undefined ? {} : { value: numbers[field] })}
          isMissing={isTried}
          onChange={(cell) => changeCell(field, cell)}
        />
      ))}
      <ReferenceCosts />
      <Field
        label={texts.year}
        required
        hint={texts.yearHint(firstYear, lastYear)}
        {...(yearFault ? { validationMessage: yearFault } : {})}
      >
        {(field) => (
          <div className={styles.row}>
            {form.yearCell ? (
              <CellReference
                {...field}
                argument={texts.year}
                address={form.yearCell.address}
                onClear={() => changeCell('yearCell', undefined)}
              />
            ) : (
              <Input
                {...field}
                className={styles.control}
                inputMode="numeric"
                value={form.year}
                onChange={(_event, { value }) => change({ year: value })}
              />
            )}
            <SelectionButton
              argument={texts.year}
              onPick={({ address, rows, columns }) =>
                changeCell('yearCell', { address, isSingle: rows * columns === 1 })
              }
            />
          </div>
        )}
      </Field>
      <ScenarioSelect
        edition={edition.id}
        value={form.scenario}
        onChange={(scenario) => change({ scenario })}
      />
      <EditionSelect
        value={edition.id}
        onChange={(id) => change({ edition: editions.find((one) => one.id === id)?.name ?? '' })}
      />
      <Field label={texts.variant}>
        <RadioGroup
          layout="horizontal"
          value={form.variant}
          onChange={(_event, { value }) => change({ variant: value as BudgetVariant })}
        >
          {BUDGET_VARIANTS.map((variant) => (
            <Radio key={variant} value={variant} label={texts.variants[variant]} />
          ))}
        </RadioGroup>
      </Field>
      <BudgetPreview block={block} outcome={outcome} funding={funding} />
      <Field
        label={texts.target}
        required
        {...(block ? { hint: texts.targetHint(block.lines.length, block.columns) } : {})}
        {...(isTried && !target ? { validationMessage: texts.missing } : {})}
      >
        {(field) => (
          <div className={styles.row}>
            <CellReference
              {...field}
              argument={texts.target}
              address={target ?? ''}
              onClear={() => changeCell('target', undefined)}
            />
            <SelectionButton
              argument={texts.target}
              onPick={({ address }) => changeCell('target', { address, isSingle: true })}
            />
          </div>
        )}
      </Field>
    </TabShell>
  );
}
