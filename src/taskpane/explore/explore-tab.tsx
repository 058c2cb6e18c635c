import {
  Badge,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useReducer, useState, type ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import type { BandName } from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import { CHART_TEXTS } from '../charts/chart-texts';
import { FanChart, FanChartKey } from '../charts/fan-chart';
import { FaultMessage } from '../controls/fault-message';
import { ForecastChoice } from '../controls/forecast-choice';
import { TabSection, TabShell } from '../controls/tab-shell';
import { useEditions, useNamedScenarios, usePane, useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import { ChangedLevers } from './changed-levers';
import { ExploreActions } from './explore-actions';
import { exploreReducer, type ExploreChoice } from './explore-choice';
import { exploreOutcome } from './explore-outcome';
import { EXPLORE_TEXTS } from './explore-texts';
import { LeverList } from './lever-list';
import { LiveOutcome } from './live-outcome';
import { NAMED_SCENARIO_TEXTS } from './named-scenario-texts';
import { NamedScenariosSection } from './named-scenarios-section';
import { choiceOf, sameScenario } from './saved-choice';
import { OutcomeTable } from './outcome-table';
import { SensitivitySection } from './sensitivity-section';
import { useExploreChart, useSteadyAxis } from './use-explore-chart';
import { useLatestOutcome } from './use-latest-outcome';

const useStyles = makeStyles({
  // The chart stays in view as long as the levers are; what gets the focus stays clear of it.
  bench: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    '@media (min-height: 480px)': {
      '& :is(button, input, summary, [tabindex])': { scrollMarginBlockStart: '290px' },
    },
  },
  chart: {
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a low pane it would leave no room for the levers.
    '@media (min-height: 480px)': { position: 'sticky', top: 0 },
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  titleText: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
});

const BAND_NAMES: readonly BandName[] = ['historie', 'brief'];

/** The tab Verkennen: levers to move, and at once what they do. */
export function ExploreTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(EXPLORE_TEXTS);
  const chartTexts = useTexts(CHART_TEXTS);
  const namedTexts = useTexts(NAMED_SCENARIO_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const named = useNamedScenarios();
  const [choice, dispatch] = useReducer(exploreReducer, active.id, (edition): ExploreChoice => ({
    edition,
    scenario: 'mediaan',
    levers: {},
    extra: [],
  }));
  const [band, setBand] = useState<BandName>('historie');
  const [untilYear, setUntilYear] = useState<number>();
  // The edition may be replaced by an import under the same id; then everything is asked again.
  const edition = editions.find(({ id }) => id === choice.edition) ?? active;
  const compute = useCallback(
    (asked: ExploreChoice, quick: boolean) =>
      exploreOutcome(service, { ...asked, edition: edition.id }, quick, band),
    [service, edition, band],
  );
  const { value: outcome, error } = useLatestOutcome(choice, compute);
  const lastYears = outcome ? yearsOf(outcome.forecast.start, outcome.forecast.end) : [];
  const lastYear =
    untilYear !== undefined && lastYears.includes(untilYear) ? untilYear : (lastYears[1] ?? 0);
  const chart = useExploreChart(outcome, outcome ? lastYear * 12 + 12 - outcome.forecast.start : 0);
  const axis = useSteadyAxis(chart, [edition.id, choice.scenario, lastYear, band].join('|'));

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={
        outcome &&
        chart && (
          <ExploreActions
            choice={{ ...choice, edition: edition.id }}
            outcome={outcome}
            lastYear={lastYear}
            chart={chart}
            band={band}
            dispatch={dispatch}
          />
        )
      }
    >
      <ForecastChoice
        edition={edition.id}
        scenario={sameScenario(choice, named)?.name ?? choice.scenario}
        onEdition={(id) => dispatch({ type: 'edition', edition: id })}
        onScenario={(scenario) => dispatch({ type: 'scenario', scenario })}
        onNamed={(name) => {
          const scenario = named.find((one) => one.name === name);
          if (scenario)
            dispatch({ type: 'load', choice: choiceOf({ ...scenario, edition: edition.id }) });
        }}
        {...(lastYears.length > 2
          ? { horizon: { years: lastYears.slice(1), value: lastYear, onChange: setUntilYear } }
          : {})}
      />
      {error !== undefined && <FaultMessage>{describeError(error, language)}</FaultMessage>}
      {!outcome && error === undefined && <Spinner size="small" label={texts.computing} />}
      {outcome && chart && (
        <>
          <div className={styles.bench}>
            <section className={styles.chart} aria-label={texts.chartTitle}>
              <div className={styles.title}>
                <h3 className={styles.titleText}>{texts.chartTitle}</h3>
                {outcome.overrides.length > 0 && (
                  <Badge appearance="tint" color="brand">
                    {texts.ownScenario}
                  </Badge>
                )}
              </div>
              <FanChart
                data={chart}
                language={language}
                texts={chartTexts}
                {...(axis ? { axis } : {})}
              />
              <LiveOutcome outcome={outcome} />
            </section>
            <FanChartKey data={chart} language={language} texts={chartTexts} />
            <p className={styles.note}>{outcome.bands ? texts.chartNote[band] : texts.noBand}</p>
            <Field label={texts.bandLabel}>
              <RadioGroup value={band} onChange={(_, { value }) => setBand(value as BandName)}>
                {BAND_NAMES.map((name) => (
                  <Radio key={name} value={name} label={texts.bands[name]} />
                ))}
              </RadioGroup>
            </Field>
            <TabSection heading={texts.levers}>
              <LeverList
                choice={choice}
                baseline={outcome.baseline}
                language={language}
                texts={texts}
                dispatch={dispatch}
              />
            </TabSection>
          </div>
          <TabSection heading={texts.outcomes}>
            <OutcomeTable outcome={outcome} />
          </TabSection>
          <TabSection heading={texts.changed}>
            <ChangedLevers
              outcome={outcome}
              language={language}
              texts={texts}
              dispatch={dispatch}
            />
          </TabSection>
          <TabSection heading={namedTexts.heading}>
            <NamedScenariosSection
              choice={{ ...choice, edition: edition.id }}
              nothingChanged={outcome.overrides.length === 0}
              dispatch={dispatch}
            />
          </TabSection>
          <TabSection heading={texts.tornado}>
            <SensitivitySection
              rows={outcome.sensitivity}
              position={outcome.yearEnds[outcome.yearEnds.length - 1]}
              language={language}
              texts={texts}
            />
          </TabSection>
        </>
      )}
    </TabShell>
  );
}

/** The calendar years that end within a projection. */
function yearsOf(start: number, end: number): readonly number[] {
  const first = monthOf(start).year;
  const last = monthOf(end - 1).month === 12 ? monthOf(end - 1).year : monthOf(end - 1).year - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
