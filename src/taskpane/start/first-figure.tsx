import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { monthIndex, monthOf } from '../../domain/calendar';
import { functionName } from '../../domain/product';
import { ForecastError } from '../../domain/forecast-error';
import type { Figure } from '../../domain/provenance';
import type { ScenarioName } from '../../domain/scenario-name';
import { answerText } from '../../i18n/message-text';
import { statusName } from '../../i18n/status-names';
import { insertFormula, type TargetCell } from '../../workbook/insert-formula';
import { runInExcel } from '../../workbook/run-in-excel';
import { Confirmation } from '../controls/confirmation';
import { numberText } from '../controls/number-text';
import { useAction } from '../controls/use-action';
import { useEditions, usePane, useTexts } from '../pane-context';
import { START_TEXTS } from './start-texts';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  figure: { fontVariantNumeric: 'tabular-nums' },
  status: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const SCENARIO: ScenarioName = 'mediaan';

/** One figure of the active edition, and a button that puts it in a cell. */
export function FirstFigure(): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(START_TEXTS);
  const { language } = usePane();
  const first = useFirstFigure();
  const { run, say, report } = useAction();
  const [occupied, setOccupied] = useState<TargetCell>();
  if (!first) return null;
  const { figure, year } = first;

  const insert = async (replace?: TargetCell): Promise<void> => {
    setOccupied(undefined);
    const result = await run({
      label: texts.inserting,
      work: ({ signal }) =>
        runInExcel(
          (context) =>
            insertFormula(
              context,
              `=${functionName('PROGNOSE.BEZETTING')}("${SCENARIO}",${year})`,
              replace,
              signal,
            ),
          { undoGroup: 'insert formula' },
        ),
    });
    if (result?.kind === 'occupied') setOccupied(result.cell);
    else if (result) say({ intent: 'success', text: texts.inserted(result.address) });
  };

  return (
    <Card className={styles.card} role="group" aria-label={texts.figure(SCENARIO, year)}>
      <Text size={200}>{texts.figure(SCENARIO, year)}</Text>
      <div className={styles.row}>
        <Text size={700} weight="semibold" className={styles.figure}>
          {numberText(figure.value, language)}
        </Text>
        <Button appearance="primary" onClick={() => void insert()}>
          {texts.insert}
        </Button>
      </div>
      <Text size={200} className={styles.status}>
        {`${statusName(figure.status, language)}: ${answerText(`${figure.source.document}, ${figure.source.section}`, language)}`}
      </Text>
      {occupied && (
        <Confirmation
          title={texts.occupiedTitle(occupied.address)}
          confirm={texts.replace}
          cancel={texts.cancel}
          onConfirm={() => void insert(occupied)}
          onCancel={() => setOccupied(undefined)}
        >
          <Text>{texts.occupiedText(occupied.text)}</Text>
        </Confirmation>
      )}
      {report}
    </Card>
  );
}

/** The occupancy at the end of the edition's first year; undefined when it cannot be calculated. */
function useFirstFigure(): { readonly figure: Figure; readonly year: number } | undefined {
  const { service } = usePane();
  const { active } = useEditions();
  return useMemo(() => {
    try {
      const forecast = service.forecast({ edition: active.id, scenario: SCENARIO });
      const { year } = monthOf(forecast.start);
      return { year, figure: forecast.figure('occupancy', { position: monthIndex(year + 1, 1) }) };
    } catch (error) {
      // The tab Edities says what is wrong with an edition.
      if (error instanceof ForecastError) return undefined;
      throw error;
    }
  }, [service, active]);
}
