import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle1,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { monthIndex } from '../../domain/calendar';
import { COMPARE_TEXTS } from './compare-texts';
import { CHART_TEXTS } from '../charts/chart-texts';
import type { Edition } from '../../editions/edition';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../workbook/comparison-texts';
import { writeComparison } from '../../workbook/comparison-sheet';
import { runInExcel } from '../../workbook/run-in-excel';
import { ForecastChoice } from '../controls/forecast-choice';
import { useEditions, useTexts, usePane } from '../pane-context';
import { BridgeSection } from './bridge-section';
import { CompareTable } from './compare-table';
import { bridgeAtYearEnd, commonYears, compareYear, type ComparedForecast } from './comparison';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  side: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    margin: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}` },
  heading: { margin: 0 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  year: { width: '120px' },
});

/** The tab Vergelijken: two forecasts side by side, and why their occupancy differs. */
export function CompareTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(COMPARE_TEXTS);
  const { asTable } = useTexts(CHART_TEXTS);
  const sheetTexts = useTexts(COMPARISON_TEXTS);
  const partTexts = useTexts(BRIDGE_PART_TEXTS);
  const { service, language, runTask } = usePane();
  const { editions, active } = useEditions();
  const [sides, setSides] = useState<{ first: ComparedForecast; second: ComparedForecast }>(() =>
    startingSides(editions, active),
  );
  const [chosenYear, setYear] = useState<number>();
  const { first, second } = sides;
  const labels = {
    first: sideLabel(first, editions),
    second: sideLabel(second, editions),
  };

  const compared = useMemo((): Compared | string => {
    try {
      const one = service.forecast(first);
      const other = service.forecast(second);
      const years = commonYears(one, other);
      return { one, other, years };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    // The editions matter too: one may be replaced by an import with the same id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [service, first, second, editions]);

  const same = first.edition === second.edition && first.scenario === second.scenario;
  const years = typeof compared === 'string' ? [] : compared.years;
  const year =
    chosenYear !== undefined && years.includes(chosenYear) ? chosenYear : (years[1] ?? years[0]);

  const write = ({ one, other }: Compared): void => {
    const sheet = {
      first: labels.first,
      second: labels.second,
      rows: years.flatMap((each) => compareYear(one, other, each)),
      bridges: years.flatMap((each) => {
        const bridge = bridgeAtYearEnd(service, first, second, each);
        return bridge ? [{ year: each, bridge }] : [];
      }),
    };
    void runTask({
      label: texts.writing,
      work: ({ signal }) =>
        runInExcel((context) => writeComparison(context, sheet, sheetTexts, partTexts, signal), {
          undoGroup: texts.writing,
        }),
      done: (name) => texts.written(name),
    });
  };

  const side = (which: 'first' | 'second'): ReactElement => (
    <fieldset className={styles.side}>
      <legend className={styles.legend}>{texts[which]}</legend>
      <ForecastChoice
        editions={editions}
        edition={sides[which].edition}
        scenario={sides[which].scenario}
        labels={texts}
        onEdition={(edition) => setSides({ ...sides, [which]: { ...sides[which], edition } })}
        onScenario={(scenario) => setSides({ ...sides, [which]: { ...sides[which], scenario } })}
      />
    </fieldset>
  );

  return (
    <section className={styles.tab} aria-labelledby="compare-heading">
      <Subtitle1 as="h2" id="compare-heading" className={styles.heading}>
        {texts.heading}
      </Subtitle1>
      <Text>{texts.intro}</Text>
      {side('first')}
      {side('second')}
      <div className={styles.row}>
        <Button onClick={() => setSides({ first: second, second: first })}>{texts.swap}</Button>
        {year !== undefined && (
          <Field label={texts.year} className={styles.year}>
            <Select value={String(year)} onChange={(_event, { value }) => setYear(Number(value))}>
              {years.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {typeof compared === 'string' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{compared}</MessageBarBody>
        </MessageBar>
      )}
      {same && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.same}</MessageBarBody>
        </MessageBar>
      )}
      {typeof compared !== 'string' && year === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.noCommonYear}</MessageBarBody>
        </MessageBar>
      )}
      {typeof compared !== 'string' && !same && year !== undefined && (
        <>
          <Difference
            compared={compared}
            sides={sides}
            labels={labels}
            year={year}
            asTable={asTable}
          />
          <div className={styles.section}>
            <CompareTable
              caption={texts.tableCaption(year)}
              rows={compareYear(compared.one, compared.other, year)}
              first={labels.first}
              second={labels.second}
              language={language}
              texts={texts}
            />
            <p className={styles.note}>{texts.stockNote}</p>
          </div>
          <div>
            <Button appearance="primary" onClick={() => write(compared)}>
              {texts.write}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface Compared {
  readonly one: Forecast;
  readonly other: Forecast;
  readonly years: readonly number[];
}

interface DifferenceProps {
  readonly compared: Compared;
  readonly sides: { readonly first: ComparedForecast; readonly second: ComparedForecast };
  readonly labels: { readonly first: string; readonly second: string };
  readonly year: number;
  readonly asTable: string;
}

/** The bridge, or why there is none. */
function Difference(props: DifferenceProps): ReactElement {
  const { compared, sides, labels, year, asTable } = props;
  const styles = useStyles();
  const texts = useTexts(COMPARE_TEXTS);
  const { service, language } = usePane();
  const bridge = bridgeAtYearEnd(service, sides.first, sides.second, year);
  return (
    <div className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.bridgeHeading}
      </Subtitle2>
      {bridge ? (
        <>
          <BridgeSection
            bridge={bridge}
            previousOccupancy={compared.other.stock('occupancy', monthIndex(year + 1, 1))}
            first={labels.first}
            second={labels.second}
            tableLabel={asTable}
            language={language}
            texts={texts}
          />
          <p className={styles.note}>{texts.bridgeNote}</p>
        </>
      ) : (
        <p className={styles.note}>{texts.bridgeNeedsEditions}</p>
      )}
    </div>
  );
}

/** The active edition against the next one, or against its maximum when it is alone. */
function startingSides(
  editions: readonly Edition[],
  active: Edition,
): { first: ComparedForecast; second: ComparedForecast } {
  const other = editions.find(({ id }) => id !== active.id);
  return {
    first: { edition: active.id, scenario: 'mediaan' },
    second: other
      ? { edition: other.id, scenario: 'mediaan' }
      : { edition: active.id, scenario: 'maximum' },
  };
}

function sideLabel({ edition, scenario }: ComparedForecast, editions: readonly Edition[]): string {
  return `${editions.find(({ id }) => id === edition)?.name ?? edition} ${scenario}`;
}
