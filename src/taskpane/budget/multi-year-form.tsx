import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { monthOf } from '../../domain/calendar';
import { editionStart } from '../../editions/edition';
import { PLACE_KINDS } from '../../scenarios/budget/place-kinds';
import { BUDGET_SHEET_TEXTS } from '../../workbook/budget-sheets/budget-sheet-texts';
import { ruleText, type BudgetRequest } from '../../workbook/budget-sheets/budget-request';
import { writeBudgetSheets } from '../../workbook/budget-sheets/write-budget-sheets';
import { runInExcel } from '../../workbook/run-in-excel';
import { EditionSelect } from '../controls/edition-select';
import { useNewSheet } from '../controls/new-sheet-action';
import { ScenarioSelect, useOfferedScenario } from '../controls/scenario-select';
import { TabSection, TabShell } from '../controls/tab-shell';
import { YearSelect } from '../controls/year-select';
import { useEditions, usePane, useTexts } from '../pane-context';
import { useBudgetStyles } from './budget-styles';
import { useFixValues } from './fix-values-action';
import {
  FILLING_RULES,
  initialChoice,
  MOST_YEARS,
  readChoice,
  type FieldFaults,
  type MultiYearChoice,
} from './multi-year-choice';
import { MultiYearOutcome } from './multi-year-outcome';
import { MEMO_FORM_TEXTS } from '../memo/memo-form-texts';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';
import { useBudgetMemo } from './use-budget-memo';
import { OverrunSection } from './overrun-section';
import { PlanRows } from './plan-rows';
import { PriceFields } from './price-fields';

/** A budget of several years: what it rests on, what it comes to, and the sheets that it becomes. */
export function MultiYearForm({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useBudgetStyles();
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const [entries, setChoice] = useState(() =>
    initialChoice(
      active,
      monthOf(editionStart(active)).year,
      editions.find(({ id }) => id !== active.id)?.id ?? '',
      language,
    ),
  );
  const [isTried, setTried] = useState(false);
  const edition = editions.find(({ id }) => id === entries.edition) ?? active;
  const choice = { ...entries, scenario: useOfferedScenario(entries.scenario, edition.id) };
  const startYear = monthOf(editionStart(edition)).year;
  const lastMonth = editionStart(edition) + edition.horizonMonths - 1;
  const { request, faults } = readChoice(
    { ...choice, edition: edition.id },
    editions,
    service,
    language,
  );
  const visibleFaults: FieldFaults = isTried ? faults : withoutMissing(faults);
  const change = (changed: Partial<MultiYearChoice>): void => setChoice({ ...choice, ...changed });
  const sheets = useBudgetSheets(request);
  const fixing = useFixValues();
  const memoTexts = useTexts(MEMO_FORM_TEXTS);
  const memo = useBudgetMemo(request, edition.id);
  const faultOf = (field: string) =>
    visibleFaults[field] ? { validationMessage: texts.faults[visibleFaults[field]] } : {};
  const textField = (
    field: 'index' | 'emptyShare' | 'occupancyRate' | 'personsAfter',
    label: string,
    hint?: string,
  ): ReactElement => (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...faultOf(field)}>
      <Input
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        value={choice[field]}
        onChange={(_event, { value }) => change({ [field]: value })}
      />
    </Field>
  );
  const yearsFrom = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => first + i);
  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={
        <>
          {sheets.question}
          {sheets.report}
          {fixing.question}
          {fixing.report}
          {memo.form}
          {memo.report}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                setTried(true);
                if (request) sheets.start();
              }}
            >
              {texts.write}
            </Button>
            {fixing.button}
            <Button
              onClick={() => {
                setTried(true);
                if (request) memo.start();
              }}
            >
              {memoTexts.save}
            </Button>
          </div>
        </>
      }
    >
      {children}
      <EditionSelect
        value={edition.id}
        onChange={(id) => id !== undefined && change({ edition: id })}
      />
      <ScenarioSelect
        edition={edition.id}
        value={choice.scenario}
        onChange={(scenario) => change({ scenario })}
      />
      <div className={styles.pair}>
        <YearSelect
          label={texts.firstYear}
          years={yearsFrom(startYear, MOST_YEARS)}
          value={choice.firstYear}
          onChange={(firstYear) =>
            change({
              firstYear,
              lastYear: Math.min(Math.max(firstYear, choice.lastYear), firstYear + MOST_YEARS - 1),
            })
          }
        />
        <YearSelect
          label={texts.lastYear}
          years={yearsFrom(choice.firstYear, MOST_YEARS)}
          value={choice.lastYear}
          onChange={(lastYear) => change({ lastYear })}
        />
      </div>
      {textField(
        'personsAfter',
        texts.personsAfter(monthOf(lastMonth).year),
        texts.personsAfterHint,
      )}
      <PriceFields
        prices={choice.prices}
        faults={visibleFaults}
        onChange={(prices) => change({ prices })}
      />
      <div className={styles.pair}>
        {textField('index', texts.index, texts.indexHint)}
        {textField('emptyShare', texts.emptyShare, texts.emptyShareHint)}
      </div>
      <PlanRows
        edition={edition.id}
        rows={choice.plan}
        faults={visibleFaults}
        onChange={(plan) => change({ plan })}
      />
      <TabSection heading={texts.filling}>
        <Field label={texts.rule}>
          <Select
            select={{ style: { minWidth: 0 } }}
            value={ruleText(choice.rule)}
            onChange={(_event, { value }) =>
              change({
                rule: FILLING_RULES.find((rule) => ruleText(rule) === value) ?? choice.rule,
              })
            }
          >
            {FILLING_RULES.map((rule) => (
              <option key={ruleText(rule)} value={ruleText(rule)}>
                {texts.ruleName(ruleText(rule))}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.pair}>
          {textField('occupancyRate', texts.occupancyRate)}
          <Field label={texts.shortage}>
            <Select
              select={{ style: { minWidth: 0 } }}
              value={choice.shortageKind}
              onChange={(_event, { value }) =>
                change({
                  shortageKind: PLACE_KINDS.find((kind) => kind === value) ?? choice.shortageKind,
                })
              }
            >
              {PLACE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kind}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </TabSection>
      <Field label={texts.previous} hint={texts.previousHint} {...faultOf('previous')}>
        <Select
          select={{ style: { minWidth: 0 } }}
          value={choice.previous}
          onChange={(_event, { value }) => change({ previous: value })}
        >
          <option value="">{texts.noPrevious}</option>
          {editions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <MultiYearOutcome request={request} />
      <OverrunSection request={request} />
    </TabShell>
  );
}

/** What is not filled in yet is no fault until the user says to go on. */
function withoutMissing(faults: FieldFaults): FieldFaults {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== 'missing'));
}

function useBudgetSheets(request: BudgetRequest | undefined) {
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const sheetTexts = useTexts(BUDGET_SHEET_TEXTS);
  return useNewSheet({
    running: texts.writing,
    content: JSON.stringify(request),
    write: async ({ signal, progress }) => {
      if (!request) throw new RangeError('A budget is written when its form is complete');
      const sheet = await runInExcel(
        (context) => writeBudgetSheets(context, request, sheetTexts, { signal, progress }),
        { undoGroup: texts.writing },
      );
      return { sheet, text: texts.written(sheet) };
    },
  });
}
