import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type Dispatch, type ReactElement } from 'react';
import { ForecastError } from '../../domain/forecast-error';
import type { ExploreTexts } from './explore-texts';
import { LEVERS } from '../../scenarios/assumptions/levers';
import { overrideName } from '../../scenarios/assumptions/overrides';
import { ASSUMPTIONS_TABLE_TEXTS } from '../../workbook/assumptions-table-texts';
import { writeAssumptionsTable } from '../../workbook/assumptions-table';
import { runInExcel } from '../../workbook/run-in-excel';
import { useWriteAudit } from '../audit/use-write-audit';
import { downloadFile } from '../controls/download-file';
import { usePane, useTexts } from '../pane-context';
import type { ExploreAction, ExploreChoice } from './explore-choice';
import type { ExploreOutcome } from './explore-outcome';
import { choiceFile, choiceFromFile } from './saved-choice';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface ExploreActionsProps {
  readonly choice: ExploreChoice;
  readonly outcome: ExploreOutcome;
  readonly texts: ExploreTexts;
  readonly dispatch: Dispatch<ExploreAction>;
}

/** What can be done with a choice: into the workbook, into a file, out of a file. */
export function ExploreActions(props: ExploreActionsProps): ReactElement {
  const { choice, outcome, texts, dispatch } = props;
  const styles = useStyles();
  const tableTexts = useTexts(ASSUMPTIONS_TABLE_TEXTS);
  const { service, runTask, notify } = usePane();
  const writeAudit = useWriteAudit();
  const fileInput = useRef<HTMLInputElement>(null);
  const nothingChanged = outcome.overrides.length === 0;

  const write = (): void => {
    // Asked afresh: the outcome on screen may be one slider move behind.
    const { edition, scenario } = choice;
    const forecast = service.forecast({ edition, scenario, overrides: outcome.overrides });
    void runTask({
      label: texts.writing,
      work: ({ signal }) =>
        runInExcel(
          (context) =>
            writeAssumptionsTable(context, forecast, remarkFor(outcome), tableTexts, signal),
          { undoGroup: texts.writing },
        ),
      done: (sheet) => texts.written(sheet),
    });
  };

  const load = async (file: File): Promise<void> => {
    try {
      const { choice: loaded, name } = choiceFromFile(await file.text());
      service.forecast({ edition: loaded.edition, scenario: loaded.scenario });
      dispatch({ type: 'load', choice: loaded });
      notify({ intent: 'success', text: texts.loaded(name || file.name) });
    } catch (error) {
      const text = error instanceof ForecastError ? error.message : texts.notLoaded;
      notify({ intent: 'error', text });
    }
  };

  return (
    <div className={styles.row}>
      <Button appearance="primary" disabledFocusable={nothingChanged} onClick={write}>
        {texts.write}
      </Button>
      <Button
        disabledFocusable={nothingChanged}
        onClick={() =>
          downloadFile({
            name: `scenario-${choice.edition}-${choice.scenario}.json`,
            mediaType: 'application/json',
            content: choiceFile(choice, ''),
          })
        }
      >
        {texts.save}
      </Button>
      <Button onClick={() => writeAudit(outcome.forecast)}>{texts.audit}</Button>
      <Button onClick={() => fileInput.current?.click()}>{texts.load}</Button>
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
      {nothingChanged && <span className={styles.hint}>{texts.writeNeedsChange}</span>}
    </div>
  );
}

/** The lever and the reason behind a changed assumption, for the table's remark column. */
function remarkFor({ leverEffects }: ExploreOutcome): (name: string) => string {
  const remarks = new Map<string, string>();
  for (const { lever, overrides } of leverEffects) {
    for (const override of overrides) {
      const known = LEVERS.find(({ id }) => id === lever?.id);
      if (known) remarks.set(overrideName(override), `Aanname. ${known.title.nl}. ${known.reason}`);
    }
  }
  return (name) => remarks.get(name) ?? 'Aanname.';
}
