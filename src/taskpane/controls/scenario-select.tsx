import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCENARIO_NAMES } from '../../domain/scenario-name';
import { useEditions, useNamedScenarios, useTexts } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';
import { SAVED_SCENARIO_TEXTS } from './saved-scenario-texts';

export interface ScenarioSelectProps {
  /** The id of the edition of which scenarios of the workbook are offered too; left out: of none. */
  readonly edition?: string;
  readonly value: string;
  readonly onChange: (scenario: string) => void;
  /** "Scenario" unless given. */
  readonly label?: string;
}

/** Which scenario: one that the letters know, or one of that edition that the workbook keeps by name. */
export function ScenarioSelect(props: ScenarioSelectProps): ReactElement {
  const { edition, value, onChange, label } = props;
  const texts = useTexts(CONTROL_TEXTS);
  const savedTexts = useTexts(SAVED_SCENARIO_TEXTS);
  const named = useNamesOfWorkbook(edition);
  return (
    <Field label={label ?? texts.scenario}>
      <Select
        select={{ style: { minWidth: 0 } }}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      >
        {SCENARIO_NAMES.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {named.length > 0 && (
          <optgroup label={savedTexts.ofWorkbook}>
            {named.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </Field>
  );
}

/** @returns the scenario that was chosen, or mediaan when the edition has none of that name. */
export function useOfferedScenario(choice: string, edition: string): string {
  const isOffered = [...SCENARIO_NAMES, ...useNamesOfWorkbook(edition)].includes(choice);
  return isOffered ? choice : 'mediaan';
}

/** The names of the scenarios of an edition that the workbook keeps. */
export function useNamesOfWorkbook(edition: string | undefined): readonly string[] {
  const { editions } = useEditions();
  const name = editions.find(({ id }) => id === edition)?.name;
  return useNamedScenarios()
    .filter((one) => edition !== undefined && [edition, name].includes(one.edition))
    .map((one) => one.name);
}
