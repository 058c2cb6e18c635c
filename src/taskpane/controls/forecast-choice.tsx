import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  // Names of editions are long: a line of their own keeps them readable in a narrow pane.
  edition: { gridColumn: '1 / -1' },
  select: { minWidth: 0 },
});

export interface ForecastChoiceProps {
  readonly editions: readonly Edition[];
  /** Id of the chosen edition. */
  readonly edition: string;
  readonly scenario: ScenarioName;
  readonly labels: {
    readonly edition: string;
    readonly scenario: string;
    readonly horizon?: string;
  };
  readonly onEdition: (id: string) => void;
  readonly onScenario: (scenario: ScenarioName) => void;
  /** A choice of the last year to show; left out where there is nothing to choose. */
  readonly horizon?: {
    readonly years: readonly number[];
    readonly value: number;
    readonly onChange: (year: number) => void;
  };
}

/** Which forecast: an edition and a scenario, and up to which year. */
export function ForecastChoice(props: ForecastChoiceProps): ReactElement {
  const { editions, edition, scenario, labels, horizon } = props;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Field label={labels.edition} className={styles.edition}>
        <Select
          className={styles.select}
          value={edition}
          onChange={(_event, { value }) => props.onEdition(value)}
        >
          {editions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={labels.scenario}>
        <Select
          className={styles.select}
          value={scenario}
          onChange={(_event, { value }) =>
            props.onScenario(SCENARIO_NAMES.find((name) => name === value) ?? 'mediaan')
          }
        >
          {SCENARIO_NAMES.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {horizon && (
        <Field label={labels.horizon ?? ''}>
          <Select
            className={styles.select}
            value={String(horizon.value)}
            onChange={(_event, { value }) => horizon.onChange(Number(value))}
          >
            {horizon.years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
