import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import { useTexts } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';

export interface ScenarioSelectProps {
  readonly value: ScenarioName;
  readonly onChange: (scenario: ScenarioName) => void;
  /** "Scenario" unless given. */
  readonly label?: string;
}

/** Which of the scenarios that the letters know. */
export function ScenarioSelect({ value, onChange, label }: ScenarioSelectProps): ReactElement {
  const texts = useTexts(CONTROL_TEXTS);
  return (
    <Field label={label ?? texts.scenario}>
      <Select
        select={{ style: { minWidth: 0 } }}
        value={value}
        onChange={(_event, data) =>
          onChange(SCENARIO_NAMES.find((name) => name === data.value) ?? value)
        }
      >
        {SCENARIO_NAMES.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
