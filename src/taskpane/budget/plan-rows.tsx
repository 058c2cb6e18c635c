import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PLACE_KINDS } from '../../scenarios/budget/place-kinds';
import { readPlan } from '../../functions/arguments/budget-argument';
import { runInExcel } from '../../workbook/run-in-excel';
import { readSelectedValues } from '../../workbook/selected-values';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { useEditions, usePane, useTexts } from '../pane-context';
import { useBudgetStyles } from './budget-styles';
import {
  countedPlan,
  emptyRow,
  fundedPlan,
  planFromCells,
  type FieldFaults,
  type PlanRow,
} from './multi-year-choice';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';

export interface PlanRowsProps {
  readonly edition: string;
  readonly rows: readonly PlanRow[];
  readonly faults: FieldFaults;
  readonly onChange: (rows: readonly PlanRow[]) => void;
}

/** The plan of places: what is there, what opens and what ends. */
export function PlanRows({ edition, rows, faults, onChange }: PlanRowsProps): ReactElement {
  const styles = useBudgetStyles();
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const { language } = usePane();
  const { editions, active } = useEditions();
  const { run, report } = useAction();
  const origin = editions.find(({ id }) => id === edition) ?? active;
  const change = (id: number, changed: Partial<PlanRow>): void =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...changed } : row)));
  const read = async (): Promise<void> => {
    const plan = await run({
      label: texts.readingCells,
      work: async () => readPlan(await runInExcel(readSelectedValues)),
    });
    if (!plan) return;
    onChange(
      planFromCells(
        plan.map((row) => ({ ...row, description: '' })),
        language,
      ),
    );
  };
  return (
    <TabSection heading={texts.plan}>
      <Text size={200} className={styles.hint}>
        {texts.planHint}
      </Text>
      {rows.map((row, i) => (
        <PlanRowFields
          key={row.id}
          row={row}
          number={i + 1}
          faults={faults}
          onChange={(changed) => change(row.id, changed)}
          onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      {faults.plan && <Text role="alert">{texts.planMissing}</Text>}
      {report}
      <div className={styles.buttons}>
        <Button icon={<AddRegular />} onClick={() => onChange([...rows, emptyRow()])}>
          {texts.addRow}
        </Button>
        <Button onClick={() => onChange(countedPlan(language))}>{texts.counted}</Button>
        <Button onClick={() => onChange(fundedPlan(origin, editions, language))}>
          {texts.funded}
        </Button>
        <Button onClick={() => void read()}>{texts.fromCells}</Button>
      </div>
    </TabSection>
  );
}

interface PlanRowFieldsProps {
  readonly row: PlanRow;
  readonly number: number;
  readonly faults: FieldFaults;
  readonly onChange: (changed: Partial<PlanRow>) => void;
  readonly onRemove: () => void;
}

function PlanRowFields({ row, number, faults, onChange, onRemove }: PlanRowFieldsProps) {
  const styles = useBudgetStyles();
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const faultOf = (what: string) => {
    const fault = faults[`plan ${row.id} ${what}`];
    return fault ? { validationMessage: texts.faults[fault] } : {};
  };
  const input = (what: 'places' | 'from' | 'until' | 'description') => (
    <Input
      className={styles.input}
      input={{ style: { minWidth: 0 } }}
      value={row[what]}
      onChange={(_event, { value }) => onChange({ [what]: value })}
    />
  );
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{texts.row(number)}</legend>
      <div className={styles.pair}>
        <Field label={texts.kind} {...faultOf('kind')}>
          <Select
            select={{ style: { minWidth: 0 } }}
            value={row.kind}
            onChange={(_event, { value }) =>
              onChange({ kind: PLACE_KINDS.find((kind) => kind === value) ?? '' })
            }
          >
            <option value="">{texts.choose}</option>
            {PLACE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.places} {...faultOf('places')}>
          {input('places')}
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={texts.from} hint={texts.dateHint} {...faultOf('from')}>
          {input('from')}
        </Field>
        <Field label={texts.until} hint={texts.dateHint} {...faultOf('until')}>
          {input('until')}
        </Field>
      </div>
      <Field label={texts.description}>{input('description')}</Field>
      <div>
        <Button
          size="small"
          icon={<DeleteRegular />}
          aria-label={texts.removeRow(number)}
          title={texts.removeRow(number)}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}
