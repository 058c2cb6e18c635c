import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { useRef, type Dispatch, type ReactElement } from 'react';
import { monthIndex } from '../../domain/calendar';
import { ForecastError } from '../../domain/forecast-error';
import type { Language } from '../../i18n/language';
import type { Measure } from '../../domain/measures';
import { LEVERS } from '../../scenarios/assumptions/levers';
import { overrideName } from '../../scenarios/assumptions/overrides';
import { writeAssumptionsTable } from '../../workbook/assumptions-table';
import { ASSUMPTIONS_TABLE_TEXTS } from '../../workbook/assumptions-table-texts';
import { AUDIT_SHEET_TEXTS } from '../../workbook/audit-sheet/audit-sheet-texts';
import { writeAuditSheets } from '../../workbook/audit-sheet/write-audit-sheets';
import { loadRows, type LoadRequest } from '../../workbook/loads/load-request';
import { writeLoadSheet } from '../../workbook/loads/write-load-sheet';
import { runInExcel } from '../../workbook/run-in-excel';
import { loadScenario, saveScenario } from '../../scenarios/assumptions/saved-scenario';
import { downloadFile } from '../controls/download-file';
import { editionRemark } from '../controls/edition-remark';
import { useNewSheet } from '../controls/new-sheet-action';
import { useAction } from '../controls/use-action';
import { usePane, useTexts } from '../pane-context';
import { FanPicture } from '../charts/fan-picture';
import type { FanChartData } from '../charts/fan-chart-data';
import { MEMO_FORM_TEXTS } from '../memo/memo-form-texts';
import { useMemoFile } from '../memo/memo-form';
import type { BandName } from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import { describeError } from '../task-errors';
import type { ExploreAction, ExploreChoice } from './explore-choice';
import type { ExploreOutcome } from './explore-outcome';
import { EXPLORE_TEXTS } from './explore-texts';
import { renewedModelReason } from '../../i18n/renewed-model';
import { choiceOf, scenarioOf } from './saved-choice';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

export interface ExploreActionsProps {
  readonly choice: ExploreChoice;
  readonly outcome: ExploreOutcome;
  /** The last calendar year that the chart shows. */
  readonly lastYear: number;
  readonly chart: FanChartData;
  readonly band: BandName;
  readonly dispatch: Dispatch<ExploreAction>;
}

/** What can be done with a choice: onto a sheet, into a file, out of a file. */
export function ExploreActions(props: ExploreActionsProps): ReactElement {
  const { choice, outcome, dispatch } = props;
  const styles = useStyles();
  const texts = useTexts(EXPLORE_TEXTS);
  const { service, language } = usePane();
  const sheets = useExploreSheets(props);
  const { say, report } = useAction();
  const memo = useExploreMemo(props);
  const memoTexts = useTexts(MEMO_FORM_TEXTS);
  const fileInput = useRef<HTMLInputElement>(null);
  const nothingChanged = outcome.overrides.length === 0;

  const load = async (file: File): Promise<void> => {
    say(undefined);
    try {
      const saved = loadScenario(await file.text());
      const loaded = choiceOf(saved);
      service.forecast({ edition: loaded.edition, scenario: loaded.scenario });
      dispatch({ type: 'load', choice: loaded });
      const remarks = [
        renewedModelReason(saved.modelVersion, saved.overrides, language),
        editionRemark(saved, service.catalog, language),
      ].filter((remark) => remark !== undefined);
      say({
        intent: remarks.length > 0 ? 'warning' : 'success',
        text: [texts.loaded(saved.name || file.name), ...remarks].join(' '),
      });
    } catch (error) {
      const text =
        error instanceof ForecastError ? describeError(error, language) : texts.notLoaded;
      say({ intent: 'error', text });
    }
  };
  const save = (): void => {
    const name = `scenario-${choice.edition}-${choice.scenario}.json`;
    const content = saveScenario(scenarioOf(choice, '', service.catalog));
    downloadFile({ name, mediaType: 'application/json', content });
    say({ intent: 'success', text: texts.saved(name) });
  };

  return (
    <>
      {Object.entries(sheets).map(
        ([id, { question }]) => question && <div key={id}>{question}</div>,
      )}
      {Object.entries(sheets).map(([id, sheet]) => (
        <div key={id}>{sheet.report}</div>
      ))}
      {report}
      {memo.form}
      {memo.report}
      <div className={styles.row}>
        <Button appearance="primary" onClick={sheets.load.start}>
          {texts.toSheet}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton>{texts.more}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem
                disabled={nothingChanged}
                {...(nothingChanged ? { subText: texts.needsChange } : {})}
                onClick={sheets.assumptions.start}
              >
                {texts.write}
              </MenuItem>
              <MenuItem onClick={sheets.audit.start}>{texts.audit}</MenuItem>
              <MenuItem onClick={memo.start}>{memoTexts.save}</MenuItem>
              <MenuItem
                disabled={nothingChanged}
                {...(nothingChanged ? { subText: texts.needsChange } : {})}
                onClick={save}
              >
                {texts.save}
              </MenuItem>
              <MenuItem onClick={() => fileInput.current?.click()}>{texts.load}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <input
          ref={fileInput}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.load}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file chosen again must load again.
            event.target.value = '';
            if (file) void load(file);
          }}
        />
      </div>
    </>
  );
}

/** The sheets that a choice can become. */
function useExploreSheets({ choice, outcome, lastYear }: ExploreActionsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const tableTexts = useTexts(ASSUMPTIONS_TABLE_TEXTS);
  const auditTexts = useTexts(AUDIT_SHEET_TEXTS);
  const { service, language } = usePane();
  const { edition, scenario } = choice;
  const { overrides } = outcome;
  const named = overrides.map((override) => ({
    name: overrideName(override),
    value: override.value,
  }));
  const content = JSON.stringify([edition, scenario, named]);
  // Asked afresh: the outcome on screen may be one slider move behind.
  const forecast = () => service.forecast({ edition, scenario, overrides });
  const remarkOf = remarkFor(outcome, language, tableTexts.assumption);

  const load = useNewSheet({
    running: texts.writing,
    content: JSON.stringify([content, lastYear]),
    write: async ({ signal }) => {
      const request: LoadRequest = {
        edition,
        scenarios: [scenario],
        measures: hasNeed(outcome) ? ['occupancy', 'capacityNeed'] : ['occupancy'],
        from: outcome.forecast.start,
        until: monthIndex(lastYear + 1, 1),
        step: 'maand',
        overrides: named,
        language,
      };
      const chartMeasure: Measure = 'occupancy';
      const sheetName = named.length > 0 ? texts.ownSheetName : texts.editionSheetName;
      const rows = loadRows(service, request);
      const written = await writeLoadSheet({ request, rows, chartMeasure, sheetName }, signal);
      return { sheet: written.sheetName, text: texts.onSheet(written.sheetName) };
    },
  });
  const assumptions = useNewSheet({
    running: texts.writing,
    content,
    write: async ({ signal }) => {
      const sheet = await runInExcel(
        (context) => writeAssumptionsTable(context, forecast(), remarkOf, tableTexts, signal),
        { undoGroup: texts.writing },
      );
      return { sheet, text: texts.written(sheet) };
    },
  });
  const audit = useNewSheet({
    running: texts.writing,
    content,
    write: async ({ signal, progress }) => {
      const sheet = await runInExcel(
        (context) =>
          writeAuditSheets(context, forecast(), auditTexts, {
            signal,
            progress,
            realised: service.realised,
          }),
        { undoGroup: texts.writing },
      );
      return { sheet, text: texts.onSheet(sheet) };
    },
  });
  return { load, assumptions, audit };
}

/** The choice as a memo for a decision. */
function useExploreMemo({ choice, outcome, chart, band }: ExploreActionsProps) {
  const { language } = usePane();
  return useMemoFile({
    asksReason: outcome.overrides.length > 0,
    fileName: choice.edition,
    suggest: async () =>
      (await import('../memo/memo-texts')).MEMO_TEXTS[language].suggested.explore,
    make: async (words) => {
      const { exploreMemo } = await import('../memo/explore-memo');
      return {
        memo: exploreMemo({ outcome, chart, band, words, language }),
        chart: <FanPicture data={chart} language={language} />,
      };
    },
  });
}

/** An edition without an occupancy rate gives no need. */
function hasNeed({ forecast }: ExploreOutcome): boolean {
  try {
    return forecast.occupancyRate() > 0;
  } catch {
    return false;
  }
}

/** The lever and the reason behind a changed assumption, for the table's remark column. */
function remarkFor(
  { leverEffects }: ExploreOutcome,
  language: Language,
  assumption: string,
): (name: string) => string {
  const remarks = new Map<string, string>();
  for (const { lever, overrides } of leverEffects) {
    for (const override of overrides) {
      const definition = LEVERS.find(({ id }) => id === lever?.id);
      if (definition)
        remarks.set(
          overrideName(override),
          `${assumption} ${definition.title[language]}. ${definition.reason[language]}`,
        );
    }
  }
  return (name) => remarks.get(name) ?? assumption;
}
