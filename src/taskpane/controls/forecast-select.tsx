import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import { useEditions } from '../pane-context';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** An edition and a scenario. */
export interface ForecastId {
  /** Id of the edition. */
  readonly edition: string;
  readonly scenario: ScenarioName;
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
  const all = editions.flatMap(({ id, name }) =>
    SCENARIO_NAMES.map((scenario) => ({ edition: id, name, scenario })),
  );
  const at = all.findIndex(
    ({ edition, scenario }) => edition === value.edition && scenario === value.scenario,
  );
  return (
    <Field label={label} className={styles.field}>
      <Select
        select={{ className: styles.select }}
        value={String(at)}
        onChange={(_event, data) => {
          const { edition, scenario } = all[Number(data.value)];
          onChange({ edition, scenario });
        }}
      >
        {editions.map(({ id, name }) => (
          <optgroup key={id} label={name}>
            {all.map((one, i) =>
              one.edition === id ? (
                // With the edition's name: a closed list shows the option alone.
                <option key={one.scenario} value={i}>
                  {`${name} ${one.scenario}`}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
