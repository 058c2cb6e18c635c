import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { monthIndex } from '../../domain/calendar';
import type { Edition } from '../../editions/edition';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { writeComparison } from '../../workbook/comparison-sheet';
import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../workbook/comparison-texts';
import { runInExcel } from '../../workbook/run-in-excel';
import { FaultMessage } from '../controls/fault-message';
import { ForecastSelect, isSameForecast, type ForecastId } from '../controls/forecast-select';
import { NewSheetAction } from '../controls/new-sheet-action';
import { numberText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import { TabSection, TabShell } from '../controls/tab-shell';
import { YearSelect } from '../controls/year-select';
import { useEditions, usePane, useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import { BridgeSection } from './bridge-section';
import { CompareTable } from './compare-table';
import { COMPARE_TEXTS } from './compare-texts';
import { bridgeAtYearEnd, commonYears, compareYear } from './comparison';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  outcome: { gap: tokens.spacingVerticalXXS },
  figure: { fontVariantNumeric: 'tabular-nums' },
  muted: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** Which of the two: the forecast, or what it is compared with. */
interface Sides<T> {
  readonly first: T;
  readonly second: T;
}

/** The tab Vergelijken: two forecasts side by side, and why their occupancy differs. */
export function CompareTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(COMPARE_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const [sides, setSides] = useState(() => startingSides(editions, active));
  const [wantedYear, setYear] = useState<number>();
  const { first, second } = sides;
  const labels = { first: sideLabel(first, editions), second: sideLabel(second, editions) };

  const compared = useMemo((): Compared | string => {
    try {
      const one = service.forecast(first);
      const other = service.forecast(second);
      return { first: one, second: other, years: commonYears(one, other) };
    } catch (error) {
      return describeError(error, language);
    }
    // The editions matter too: one may be replaced by an import with the same id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [service, first, second, editions, language]);

  const same = isSameForecast(first, second);
  const years = typeof compared === 'string' ? [] : compared.years;
  const year =
    wantedYear !== undefined && years.includes(wantedYear) ? wantedYear : (years[1] ?? years[0]);
  const outcome =
    typeof compared !== 'string' && !same && year !== undefined ? { compared, year } : undefined;

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={outcome && <WriteComparisonAction {...outcome} sides={sides} labels={labels} />}
    >
      {outcome && <Outcome {...outcome} labels={labels} />}
      <div className={styles.choices}>
        <ForecastSelect
          label={texts.first}
          value={first}
          onChange={(value) => setSides({ ...sides, first: value })}
        />
        <ForecastSelect
          label={texts.second}
          value={second}
          onChange={(value) => setSides({ ...sides, second: value })}
        />
        <div className={styles.row}>
          {year !== undefined && (
            <YearSelect label={texts.year} years={years} value={year} onChange={setYear} />
          )}
          <Button
            icon={<ArrowSwapRegular />}
            onClick={() => setSides({ first: second, second: first })}
          >
            {texts.swap}
          </Button>
        </div>
      </div>
      {typeof compared === 'string' && <FaultMessage>{compared}</FaultMessage>}
      {same && <FaultMessage intent="info">{texts.same}</FaultMessage>}
      {typeof compared !== 'string' && year === undefined && (
        <FaultMessage intent="warning">{texts.noCommonYear}</FaultMessage>
      )}
      {outcome && (
        <>
          <Explanation {...outcome} sides={sides} labels={labels} />
          <TabSection heading={texts.tableHeading}>
            <CompareTable
              caption={texts.tableCaption(outcome.year)}
              rows={compareYear(outcome.compared.first, outcome.compared.second, outcome.year)}
              first={labels.first}
              second={labels.second}
              language={language}
              texts={texts}
            />
            <p className={styles.note}>{texts.stockNote}</p>
          </TabSection>
        </>
      )}
    </TabShell>
  );
}

interface Compared extends Sides<Forecast> {
  readonly years: readonly number[];
}

interface OutcomeProps {
  readonly compared: Compared;
  readonly year: number;
  readonly labels: Sides<string>;
}

/** What it comes to, before anything else. */
function Outcome({ compared, year, labels }: OutcomeProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(COMPARE_TEXTS);
  const { language } = usePane();
  const at = monthIndex(year + 1, 1);
  const [one, other] = [compared.first, compared.second].map((of) => of.stock('occupancy', at));
  const difference = shownDifference(one, other);
  return (
    <Card className={styles.outcome} role="group" aria-label={texts.outcome(year)}>
      <Text size={200}>{texts.outcome(year)}</Text>
      <Text size={700} weight="semibold" className={styles.figure}>
        {difference === 0 ? texts.noDifference : signedText(difference, language)}
      </Text>
      <Text size={200} className={styles.muted}>
        {texts.versus(
          `${labels.first}: ${numberText(one, language)}`,
          `${labels.second}: ${numberText(other, language)}`,
        )}
      </Text>
    </Card>
  );
}

interface SidedProps extends OutcomeProps {
  readonly sides: Sides<ForecastId>;
}

/** The bridge, or why there is none. */
function Explanation({ compared, year, labels, sides }: SidedProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(COMPARE_TEXTS);
  const { service } = usePane();
  const bridge = bridgeAtYearEnd(service, sides.first, sides.second, year);
  return (
    <TabSection heading={texts.bridgeHeading}>
      {bridge ? (
        <>
          <BridgeSection
            bridge={bridge}
            previousOccupancy={compared.second.stock('occupancy', monthIndex(year + 1, 1))}
            first={labels.first}
            second={labels.second}
          />
          <p className={styles.note}>{texts.bridgeNote}</p>
        </>
      ) : (
        <p className={styles.note}>{texts.bridgeNeedsEditions}</p>
      )}
    </TabSection>
  );
}

/** Puts all years that both sides have on a new sheet. */
function WriteComparisonAction({ compared, labels, sides }: SidedProps): ReactElement {
  const texts = useTexts(COMPARE_TEXTS);
  const sheetTexts = useTexts(COMPARISON_TEXTS);
  const partTexts = useTexts(BRIDGE_PART_TEXTS);
  const { service } = usePane();
  const { years } = compared;
  return (
    <NewSheetAction
      label={texts.write}
      running={texts.writing}
      content={JSON.stringify(sides)}
      write={async ({ signal }) => {
        const comparison = {
          ...labels,
          rows: years.flatMap((each) => compareYear(compared.first, compared.second, each)),
          bridges: years.flatMap((each) => {
            const bridge = bridgeAtYearEnd(service, sides.first, sides.second, each);
            return bridge ? [{ year: each, bridge }] : [];
          }),
        };
        const sheet = await runInExcel(
          (context) => writeComparison(context, comparison, sheetTexts, partTexts, signal),
          { undoGroup: texts.writing },
        );
        return { sheet, text: texts.written(sheet) };
      }}
    />
  );
}

/** The active edition against the next one, or against its maximum when it is alone. */
function startingSides(editions: readonly Edition[], active: Edition): Sides<ForecastId> {
  const other = editions.find(({ id }) => id !== active.id);
  return {
    first: { edition: active.id, scenario: 'mediaan' },
    second: other
      ? { edition: other.id, scenario: 'mediaan' }
      : { edition: active.id, scenario: 'maximum' },
  };
}

function sideLabel({ edition, scenario, name }: ForecastId, editions: readonly Edition[]): string {
  if (name !== undefined) return name;
  return `${editions.find(({ id }) => id === edition)?.name ?? edition} ${scenario}`;
}
