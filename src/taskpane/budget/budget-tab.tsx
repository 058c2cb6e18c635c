import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../pane-context';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';
import { MultiYearForm } from './multi-year-form';
import { OneYearForm } from './one-year-form';

/** The tab Begroting: a budget of several years on sheets of its own, or one year among one's own cells. */
export function BudgetTab(): ReactElement {
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const [mode, setMode] = useState<'many' | 'one'>('many');
  const choice = (
    <Field label={texts.modes.label}>
      <RadioGroup
        value={mode}
        onChange={(_event, { value }) => setMode(value === 'one' ? 'one' : 'many')}
      >
        <Radio value="many" label={texts.modes.many} />
        <Radio value="one" label={texts.modes.one} />
      </RadioGroup>
    </Field>
  );
  return mode === 'many' ? (
    <MultiYearForm>{choice}</MultiYearForm>
  ) : (
    <OneYearForm>{choice}</OneYearForm>
  );
}
