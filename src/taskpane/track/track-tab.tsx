import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Measure } from '../../domain/measures';
import type { Edition } from '../../editions/edition';
import { editionTitle } from '../../editions/imported-edition';
import { measureName } from '../../i18n/measure-names';
import { shownWhen, type RealisedValue } from '../../realised/realised-value';
import type { DeviationHistory } from '../../scenarios/analysis/deviation-history';
import { TRACK_SHEET_TEXTS } from '../../workbook/realised/track-sheet-texts';
import { writeTrackSheet } from '../../workbook/realised/track-sheet';
import { runInExcel } from '../../workbook/run-in-excel';
import { DataTable } from '../controls/data-table';
import { EditionSelect } from '../controls/edition-select';
import { FaultMessage } from '../controls/fault-message';
import { NewSheetAction } from '../controls/new-sheet-action';
import { numberText, percentText, signedPercentText, signedText } from '../controls/number-text';
import { ScenarioSelect, useOfferedScenario } from '../controls/scenario-select';
import { TabSection, TabShell } from '../controls/tab-shell';
import { useEditions, usePane, useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import { OwnFigures } from './own-figures';
import { RebaseSection } from './rebase-section';
import { TrackChart } from './track-chart';
import { MEMO_FORM_TEXTS } from '../memo/memo-form-texts';
import { useMemoFile } from '../memo/memo-form';
import {
  isDrawnPerMonth,
  TRACKED,
  trackedHistories,
  trackedRanks,
  trackRows,
  trackSeries,
  type TrackSeries,
} from './track-data';
import { TRACK_TEXTS } from './track-texts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  signals: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
});

/** The tab Volgen: is the forecast still right? */
export function TrackTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(TRACK_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const own = useOwnFigures();
  const [editionId, setEdition] = useState<string>();
  const [scenarioChoice, setScenario] = useState('mediaan');
  const [wanted, setMeasure] = useState<Measure>();
  const edition = editions.find(({ id }) => id === editionId) ?? active;
  const scenario = useOfferedScenario(scenarioChoice, edition.id);

  const histories = useMemo((): readonly DeviationHistory[] | string => {
    try {
      return trackedHistories(service, scenario, edition.id);
    } catch (error) {
      return describeError(error, language);
    }
    // What was measured matters too, and an edition may be replaced by one with the same id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [service, scenario, edition, own, language]);
  const counted = typeof histories === 'string' ? [] : histories;
  const ranks = useMemo(
    () => trackedRanks(service, edition.id, typeof histories === 'string' ? [] : histories),
    [service, edition, histories],
  );
  const measure = wanted ?? counted[0]?.measure ?? 'occupancy';
  const series = useMemo(
    () =>
      typeof histories === 'string'
        ? undefined
        : trackSeries(
            service,
            { measure, scenario, edition: edition.id },
            histories.find((history) => history.measure === measure),
          ),
    [service, measure, scenario, edition, histories],
  );

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={
        series &&
        counted.length > 0 && (
          <TrackActions
            edition={edition}
            scenario={scenario}
            histories={counted}
            ranks={ranks}
            series={series}
          />
        )
      }
    >
      {typeof histories === 'string' && <FaultMessage>{histories}</FaultMessage>}
      {typeof histories !== 'string' && <Signals histories={histories} edition={edition.name} />}
      {counted.length > 0 && (
        <TabSection heading={texts.deviations}>
          <DeviationTable histories={counted} ranks={ranks} />
          <p className={styles.note}>
            {texts.rule} {texts.rankRule}
          </p>
        </TabSection>
      )}
      <div className={styles.choices}>
        <EditionSelect value={editionId} onChange={setEdition} offersActive />
        <ScenarioSelect edition={edition.id} value={scenario} onChange={setScenario} />
        <Field label={texts.measure}>
          <Select
            select={{ style: { minWidth: 0 } }}
            value={measure}
            onChange={(_event, data) =>
              setMeasure(TRACKED.find((id) => id === data.value) ?? measure)
            }
          >
            {TRACKED.map((id) => (
              <option key={id} value={id}>
                {measureName(id, language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {series && (
        <TabSection
          heading={
            isDrawnPerMonth(measure)
              ? `${measureName(measure, language)}, ${texts.perMonth}`
              : measureName(measure, language)
          }
        >
          <TrackChart series={series} />
        </TabSection>
      )}
      {counted.length > 0 && (
        <RebaseSection edition={edition} scenario={service.requestFor(scenario).scenario} />
      )}
      <OwnFigures count={own.length} />
    </TabShell>
  );
}

/** What is no longer chance, in plain words. */
function Signals({
  histories,
  edition,
}: {
  readonly histories: readonly DeviationHistory[];
  readonly edition: string;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts(TRACK_TEXTS);
  const { language } = usePane();
  if (histories.length === 0) {
    return <FaultMessage intent="info">{texts.nothingCounted(edition)}</FaultMessage>;
  }
  const signals = histories.filter(({ isSignal }) => isSignal);
  if (signals.length === 0) return <FaultMessage intent="info">{texts.noSignal}</FaultMessage>;
  return (
    <div className={styles.signals}>
      {signals.map(({ measure, streak, side }) => (
        <FaultMessage key={measure} intent="warning">
          {texts.signal(
            measureName(measure, language),
            streak,
            side === 'above' ? 'above' : 'below',
          )}
        </FaultMessage>
      ))}
    </div>
  );
}

function DeviationTable({
  histories,
  ranks,
}: {
  readonly histories: readonly DeviationHistory[];
  readonly ranks: ReadonlyMap<Measure, number>;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts(TRACK_TEXTS);
  const { language } = usePane();
  return (
    <DataTable
      caption={texts.deviationsCaption}
      hidesCaption
      columns={[
        texts.measure,
        { label: texts.difference, width: '68px' },
        { label: texts.fraction, width: '60px' },
      ]}
      rows={histories.map(({ measure, total, deviations }) => {
        const { realised } = deviations[deviations.length - 1];
        const rank = ranks.get(measure);
        const isLow = deviations.some((one) => one.realised.certainty === 'laag');
        return {
          key: measure,
          cells: [
            <>
              {measureName(measure, language)}
              <Text className={styles.detail}>
                {texts.countedAgainst(
                  numberText(total.realised, language),
                  numberText(total.forecast, language),
                  // A period is one word: it must not break at its hyphen.
                  shownWhen(realised.when).replaceAll('-', '\u2011'),
                )}
              </Text>
              {rank !== undefined && (
                <Text className={styles.detail}>{texts.rank(wholePercent(rank, language))}</Text>
              )}
              {isLow && <Text className={styles.detail}>{texts.lowCertainty}</Text>}
            </>,
            signedText(total.difference, language),
            total.fraction === undefined ? '' : signedPercentText(total.fraction, language),
          ],
        };
      })}
    />
  );
}

/** Of two thousand paths the tenths of a percent say nothing. */
function wholePercent(share: number, language: 'nl' | 'en'): string {
  return percentText(Math.round(share * 100) / 100, language);
}

interface TrackActionsProps {
  readonly edition: Edition;
  readonly scenario: string;
  readonly histories: readonly DeviationHistory[];
  readonly ranks: ReadonlyMap<Measure, number>;
  readonly series: TrackSeries;
}

/** All of it on a new sheet, or as a memo. */
function TrackActions(props: TrackActionsProps): ReactElement {
  const texts = useTexts(TRACK_TEXTS);
  const memoTexts = useTexts(MEMO_FORM_TEXTS);
  const sheetTexts = useTexts(TRACK_SHEET_TEXTS);
  const { scenario, histories, ranks, series } = props;
  const memo = useTrackMemo(props);
  const content = {
    edition: editionTitle(props.edition),
    scenario,
    histories,
    ranks,
    measure: series.measure,
    rows: trackRows(series),
  };
  return (
    <>
      {memo.form}
      {memo.report}
      <NewSheetAction
        label={texts.write}
        running={texts.writing}
        content={JSON.stringify({ ...content, histories: undefined, ranks: [...ranks] })}
        write={async ({ signal }) => {
          const sheet = await runInExcel(
            (context) => writeTrackSheet(context, content, sheetTexts, signal),
            { undoGroup: texts.writing },
          );
          return { sheet, text: texts.written(sheet) };
        }}
      >
        <Button onClick={memo.start}>{memoTexts.save}</Button>
      </NewSheetAction>
    </>
  );
}

function useTrackMemo({ edition, scenario, histories, series }: TrackActionsProps) {
  const { language } = usePane();
  return useMemoFile({
    asksReason: false,
    fileName: edition.id,
    suggest: async () => (await import('../memo/memo-texts')).MEMO_TEXTS[language].suggested.track,
    make: async (words) => {
      const { trackMemo } = await import('../memo/track-memo');
      return {
        memo: trackMemo({ edition, scenario, histories, series, words, language }),
        chart: <TrackChart series={series} />,
      };
    },
  });
}

/** The figures that the users entered; renders again when they change. */
function useOwnFigures(): readonly RealisedValue[] {
  const { realised } = usePane().service;
  const subscribe = useCallback((notify: () => void) => realised.onChange(notify), [realised]);
  return useSyncExternalStore(subscribe, () => realised.listOwn());
}
