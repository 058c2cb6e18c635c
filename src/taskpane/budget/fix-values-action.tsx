import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { BUDGET_SHEET_TEXTS } from '../../workbook/budget-sheets/budget-sheet-texts';
import {
  findBudgets,
  fixBudgetValues,
  type BudgetOnSheets,
} from '../../workbook/fix-budget-values';
import { runInExcel } from '../../workbook/run-in-excel';
import { Confirmation } from '../controls/confirmation';
import { useAction } from '../controls/use-action';
import { useTexts } from '../pane-context';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';

/** Makes a budget work without the add-in, after saying what that changes. */
export function useFixValues(): {
  readonly button: ReactElement;
  readonly question: ReactElement | undefined;
  readonly report: ReactElement;
} {
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const sheetTexts = useTexts(BUDGET_SHEET_TEXTS);
  const { run, say, report } = useAction();
  const [budgets, setBudgets] = useState<readonly BudgetOnSheets[]>();
  const [selection, setChosen] = useState('');

  const ask = async (): Promise<void> => {
    say(undefined);
    const budgets = await run({ label: texts.fixing, work: () => runInExcel(findBudgets) });
    if (!budgets) return;
    if (budgets.length === 0) return say({ intent: 'warning', text: texts.noBudget });
    // The last one made is the one that is at hand.
    setChosen(budgets[budgets.length - 1].prefix);
    setBudgets(budgets);
  };
  const budget = budgets?.find(({ prefix }) => prefix === selection);
  const fix = async (): Promise<void> => {
    setBudgets(undefined);
    if (!budget) return;
    const cells = await run({
      label: texts.fixing,
      work: ({ signal }) =>
        runInExcel((context) => fixBudgetValues(context, budget, sheetTexts, signal), {
          undoGroup: texts.fixing,
        }),
    });
    if (cells === undefined) return;
    say(
      cells === 0
        ? { intent: 'info', text: texts.alreadyFixed }
        : { intent: 'success', text: texts.fixed(cells) },
    );
  };
  return {
    report,
    button: <Button onClick={() => void ask()}>{texts.fix}</Button>,
    question: budget && (
      <Confirmation
        title={texts.fixTitle(budget.inputSheet)}
        confirm={texts.fixConfirm}
        cancel={texts.cancel}
        onConfirm={() => void fix()}
        onCancel={() => setBudgets(undefined)}
      >
        {budgets && budgets.length > 1 && (
          <Field label={texts.whichBudget}>
            <Select
              select={{ style: { minWidth: 0 } }}
              value={selection}
              onChange={(_event, { value }) => setChosen(value)}
            >
              {budgets.map(({ prefix, inputSheet }) => (
                <option key={prefix} value={prefix}>
                  {inputSheet}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Text>{texts.fixText}</Text>
      </Confirmation>
    ),
  };
}
