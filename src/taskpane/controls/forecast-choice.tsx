import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isScenarioName, type ScenarioName } from '../../domain/scenario-name';
import { useTexts } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';
import { EditionSelect } from './edition-select';
import { ScenarioSelect } from './scenario-select';
import { YearSelect } from './year-select';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(124px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  // Names of editions are long: a line of their own keeps them readable in a narrow pane.
  edition: { gridColumn: '1 / -1', minWidth: 0 },
});

export interface ForecastChoiceProps {
  /** Id of the edition. */
  readonly edition: string;
  /** A scenario of the edition, or the name of one of the workbook when those are offered. */
  readonly scenario: string;
  readonly onEdition: (id: string) => void;
  readonly onScenario: (scenario: ScenarioName) => void;
  /** Given: scenarios that the workbook keeps by name are offered too. */
  readonly onNamed?: (name: string) => void;
  /** A choice of the last year to show; left out where there is nothing to choose. */
  readonly horizon?: {
    readonly years: readonly number[];
    readonly value: number;
    readonly onChange: (year: number) => void;
  };
}

/** Which forecast: an edition and a scenario, and up to which year. */
export function ForecastChoice(props: ForecastChoiceProps): ReactElement {
  const { edition, scenario, horizon, onEdition, onScenario, onNamed } = props;
  const styles = useStyles();
  const texts = useTexts(CONTROL_TEXTS);
  return (
    <div className={styles.row}>
      <EditionSelect
        className={styles.edition}
        value={edition}
        onChange={(id) => id !== undefined && onEdition(id)}
      />
      <ScenarioSelect
        {...(onNamed && { edition })}
        value={scenario}
        onChange={(name) => {
          if (isScenarioName(name)) onScenario(name);
          else onNamed?.(name);
        }}
      />
      {horizon && <YearSelect label={texts.horizon} {...horizon} />}
    </div>
  );
}
