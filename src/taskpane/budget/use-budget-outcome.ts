import { useEffect, useMemo, useState } from 'react';
import type { BudgetTexts } from './budget-texts';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { readNumbers } from '../../workbook/budget-sheet';
import { runInExcel } from '../../workbook/run-in-excel';
import type { BudgetChoices } from './budget-block';
import { CELL_FIELDS, type BudgetForm, type CellField } from './budget-form';
import { budgetOutcome, type BudgetOutcome } from './budget-outcome';

/** The numbers in the chosen cells: null where a cell holds none. */
export type CellNumbers = Partial<Record<CellField | 'year', number | null>>;

/** Reads the chosen cells whenever another one is chosen, and what the budget comes to. */
export function useBudgetOutcome(
  form: BudgetForm,
  choices: BudgetChoices | undefined,
  service: ForecastService,
  texts: BudgetTexts,
): { readonly outcome: BudgetOutcome | undefined; readonly numbers: CellNumbers | undefined } {
  const [numbers, setNumbers] = useState<CellNumbers>();
  const addresses = [...CELL_FIELDS.map((field) => form[field]), form.yearCell]
    .map((cell) => (cell?.isSingle ? cell.address : ''))
    .join('\n');

  useEffect(() => {
    let isCurrent = true;
    const choices = addresses.split('\n');
    const present = choices.filter((address) => address !== '');
    if (present.length === 0) return setNumbers(undefined);
    runInExcel((context) => readNumbers(context, present))
      .then((values) => {
        if (!isCurrent) return;
        const keys = [...CELL_FIELDS, 'year'] as const;
        const outcomes = keys.flatMap((key, i) =>
          choices[i] === '' ? [] : [[key, values[present.indexOf(choices[i])] ?? null] as const],
        );
        setNumbers(Object.fromEntries(outcomes));
      })
      // A sheet that was deleted meanwhile: the fields stay, without their numbers.
      .catch(() => isCurrent && setNumbers(undefined));
    return () => {
      isCurrent = false;
    };
  }, [addresses]);

  const outcome = useMemo((): BudgetOutcome | undefined => {
    if (!choices || !numbers) return undefined;
    const { regularPrice, emergencyPrice, regularPlaces } = numbers;
    const year = typeof choices.year === 'number' ? choices.year : numbers.year;
    const all = [regularPrice, emergencyPrice, regularPlaces, year];
    if (all.some((number) => number === undefined)) return undefined;
    if (all.some((number) => number === null)) {
      return { kind: 'fault', message: texts.cellHasNoNumber };
    }
    return budgetOutcome(service, choices, {
      year: year ?? 0,
      regularPrice: regularPrice ?? 0,
      emergencyPrice: emergencyPrice ?? 0,
      regularPlaces: regularPlaces ?? 0,
    });
    // The choices are made anew at each render; the form says when they differ.
  }, [form, numbers, service, texts]);
  return { outcome, numbers };
}
