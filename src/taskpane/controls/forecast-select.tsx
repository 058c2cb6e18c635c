import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import type { Override } from '../../scenarios/assumptions/overrides';
import { useEditions, useNamedScenarios, useTexts } from '../pane-context';
import { SAVED_SCENARIO_TEXTS } from './saved-scenario-texts';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** An edition and a scenario. */
export interface ForecastId {
  /** Id of the edition. */
  readonly edition: string;
  readonly scenario: ScenarioName;
  /** Of a scenario that the workbook keeps: its name and what it changes. */
  readonly name?: string;
  readonly overrides?: readonly Override[];
}

/** Whether two are the same forecast. */
export function isSameForecast(a: ForecastId, b: ForecastId): boolean {
  return a.edition === b.edition && a.scenario === b.scenario && a.name === b.name;
}

export interface ForecastSelectProps {
  readonly label: string;
  readonly value: ForecastId;
  readonly onChange: (value: ForecastId) => void;
}

/** One forecast out of all editions and scenarios, in one list. */
export function ForecastSelect({ label, value, onChange }: ForecastSelectProps): ReactElement {
  const styles = useStyles();
  const { editions } = useEditions();
  const texts = useTexts(SAVED_SCENARIO_TEXTS);
  const kept = useNamedScenarios().filter((one) => editions.some(({ id }) => id === one.edition));
  const ofEditions = editions.flatMap(({ id }) =>
    SCENARIO_NAMES.map((scenario): ForecastId => ({ edition: id, scenario })),
  );
  const all: readonly ForecastId[] = [
    ...ofEditions,
    ...kept.map(({ edition, scenario, name, overrides }) => ({
      edition,
      scenario,
      name,
      overrides,
    })),
  ];
  const at = all.findIndex((one) => isSameForecast(one, value));
  return (
    <Field label={label} className={styles.field}>
      <Select
        select={{ className: styles.select }}
        value={String(at)}
        onChange={(_event, data) => {
          onChange(all[Number(data.value)]);
        }}
      >
        {editions.map(({ id, name }) => (
          <optgroup key={id} label={name}>
            {ofEditions.map((one, i) =>
              one.edition === id ? (
                // With the edition's name: a closed list shows the option alone.
                <option key={one.scenario} value={i}>
                  {`${name} ${one.scenario}`}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
        {kept.length > 0 && (
          <optgroup label={texts.ofWorkbook}>
            {kept.map(({ name }, i) => (
              <option key={name} value={ofEditions.length + i}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </Field>
  );
}
