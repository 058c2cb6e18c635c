import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle1,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useReducer, useState, type ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import { EXPLORE_TEXTS } from './explore-texts';
import { useEditions, useTexts, usePane } from '../pane-context';
import { ChangedLevers } from './changed-levers';
import { ExploreActions } from './explore-actions';
import { ExploreChart } from './explore-chart';
import { exploreReducer, type ExploreChoice } from './explore-choice';
import { exploreOutcome } from './explore-outcome';
import { ForecastChoice } from '../controls/forecast-choice';
import { LeverList } from './lever-list';
import { LiveOutcome } from './live-outcome';
import { OutcomeTable } from './outcome-table';
import { SensitivitySection } from './sensitivity-section';
import { useLatestOutcome } from './use-latest-outcome';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0 },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
});

/** The tab Verkennen: levers to move, and at once what they do. */
export function ExploreTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(EXPLORE_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const [choice, dispatch] = useReducer(exploreReducer, active.id, (edition): ExploreChoice => ({
    edition,
    scenario: 'mediaan',
    levers: {},
    extra: [],
  }));
  const [untilYear, setUntilYear] = useState<number>();
  // The edition may be replaced by an import under the same id; then everything is asked again.
  const edition = editions.find(({ id }) => id === choice.edition) ?? active;
  const compute = useCallback(
    (asked: ExploreChoice, quick: boolean) =>
      exploreOutcome(service, { ...asked, edition: edition.id }, quick),
    [service, edition],
  );
  const { value: outcome, error } = useLatestOutcome(choice, compute);
  const lastYears = outcome ? yearsOf(outcome.forecast.start, outcome.forecast.end) : [];
  const shownUntil =
    untilYear !== undefined && lastYears.includes(untilYear) ? untilYear : (lastYears[1] ?? 0);

  return (
    <section className={styles.tab} aria-labelledby="explore-heading">
      <Subtitle1 as="h2" id="explore-heading" className={styles.heading}>
        {texts.heading}
      </Subtitle1>
      <Text>{texts.intro}</Text>
      <ForecastChoice
        editions={editions}
        edition={edition.id}
        scenario={choice.scenario}
        labels={texts}
        onEdition={(id) => dispatch({ type: 'edition', edition: id })}
        onScenario={(scenario) => dispatch({ type: 'scenario', scenario })}
        {...(lastYears.length > 2
          ? { horizon: { years: lastYears.slice(1), value: shownUntil, onChange: setUntilYear } }
          : {})}
      />
      {error !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{error instanceof Error ? error.message : String(error)}</MessageBarBody>
        </MessageBar>
      )}
      {!outcome && error === undefined && <Spinner size="small" label={texts.computing} />}
      {outcome && (
        <>
          <div className={styles.section}>
            <Subtitle2 as="h3" className={styles.heading}>
              {texts.chartTitle}
            </Subtitle2>
            <ExploreChart
              service={service}
              outcome={outcome}
              months={shownUntil * 12 + 12 - outcome.forecast.start}
              language={language}
              texts={texts}
            />
            <p className={styles.note}>{outcome.bands ? texts.chartNote : texts.noBand}</p>
          </div>
          <div className={styles.section}>
            <Subtitle2 as="h3" className={styles.heading}>
              {texts.outcomes}
            </Subtitle2>
            <OutcomeTable outcome={outcome} language={language} texts={texts} />
          </div>
          <div className={styles.section}>
            <Subtitle2 as="h3" className={styles.heading}>
              {texts.changed}
            </Subtitle2>
            <ChangedLevers
              outcome={outcome}
              language={language}
              texts={texts}
              dispatch={dispatch}
            />
            <ExploreActions
              choice={{ ...choice, edition: edition.id }}
              outcome={outcome}
              texts={texts}
              dispatch={dispatch}
            />
          </div>
          <div className={styles.section}>
            <Subtitle2 as="h3" className={styles.heading}>
              {texts.levers}
            </Subtitle2>
            <LiveOutcome outcome={outcome} language={language} texts={texts} />
            <LeverList
              choice={choice}
              baseline={outcome.baseline}
              language={language}
              texts={texts}
              dispatch={dispatch}
            />
          </div>
          <div className={styles.section}>
            <Subtitle2 as="h3" className={styles.heading}>
              {texts.tornado}
            </Subtitle2>
            <SensitivitySection
              rows={outcome.sensitivity}
              position={outcome.yearEnds[outcome.yearEnds.length - 1]}
              language={language}
              texts={texts}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** The calendar years that end within a projection. */
function yearsOf(start: number, end: number): readonly number[] {
  const first = monthOf(start).year;
  const last = monthOf(end - 1).month === 12 ? monthOf(end - 1).year : monthOf(end - 1).year - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
