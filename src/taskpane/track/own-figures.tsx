import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { ImportFault } from '../../editions/import/import-fault';
import { REALISED_TABLE_TEXTS } from '../../workbook/realised/realised-table-texts';
import { writeRealisedTemplate } from '../../workbook/realised/realised-table';
import type { DamagedFigures as Damage } from '../../workbook/realised/stored-realised';
import { runInExcel } from '../../workbook/run-in-excel';
import { FileButton } from '../controls/file-button';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { FaultReport } from '../editions/fault-report';
import { usePane, useTexts, type PaneTask } from '../pane-context';
import { DamagedFigures } from './damaged-figures';
import {
  listDamagedFigures,
  readOwnFile,
  readOwnTables,
  removeFigures,
  type OwnFiguresOutcome,
} from './own-figure-actions';
import { TRACK_TEXTS } from './track-texts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where planners enter what they counted: on a sheet, or from a file. */
export function OwnFigures({ count }: { readonly count: number }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(TRACK_TEXTS);
  const tableTexts = useTexts(REALISED_TABLE_TEXTS);
  const { service } = usePane();
  const { run, say, report } = useAction();
  const [damaged, setDamaged] = useDamagedFigures();
  const [wrong, setWrong] = useState<{ file: string; faults: readonly ImportFault[] }>();

  const read = async (
    file: string,
    task: Pick<PaneTask<OwnFiguresOutcome>, 'label' | 'work'>,
    told: { readonly stored: (count: number) => string; readonly nothing: string },
  ): Promise<void> => {
    setWrong(undefined);
    say(undefined);
    const outcome = await run(task);
    if (outcome?.kind === 'faults') setWrong({ file, faults: outcome.faults });
    if (outcome?.kind === 'nothing') say({ intent: 'warning', text: told.nothing });
    if (outcome?.kind === 'stored') {
      const text = told.stored(outcome.count);
      setDamaged(outcome.damaged);
      say(
        outcome.recalculated
          ? { intent: 'success', text }
          : { intent: 'warning', text: `${text} ${texts.notRecalculated}` },
      );
    }
  };
  const remove = async (one: Damage): Promise<void> => {
    const left = await run({
      label: texts.removingDamaged,
      work: async ({ signal }) => {
        await removeFigures(one, signal);
        return listDamagedFigures();
      },
      done: texts.damagedRemoved,
    });
    if (left) setDamaged(left);
  };
  const makeTable = (): Promise<unknown> =>
    run({
      label: texts.makingTable,
      work: ({ signal }) =>
        runInExcel((context) => writeRealisedTemplate(context, tableTexts, signal), {
          undoGroup: texts.makingTable,
        }),
      done: (sheet) => ({ sheet, text: texts.tableMade(sheet) }),
    });

  return (
    <TabSection heading={texts.own}>
      <Text size={200}>
        {texts.ownIntro} {texts.ownCount(count)}
      </Text>
      <DamagedFigures damaged={damaged} onRemove={(one) => void remove(one)} />
      {report}
      {wrong && <FaultReport {...wrong} onClose={() => setWrong(undefined)} />}
      <div className={styles.actions}>
        <Button onClick={() => void makeTable()}>{texts.makeTable}</Button>
        <Button
          onClick={() =>
            void read(
              tableTexts.sheetName,
              {
                label: texts.readingTable,
                work: ({ signal }) => readOwnTables(service, signal),
              },
              { stored: texts.tableRead, nothing: texts.noTable },
            )
          }
        >
          {texts.readTable}
        </Button>
        <FileButton
          label={texts.importFile}
          accept=".csv,.txt,.xlsx"
          onFile={(file) =>
            void read(
              file.name,
              {
                label: texts.readingFile(file.name),
                work: ({ signal }) => readOwnFile(service, file, signal),
              },
              {
                stored: (read) => texts.fileRead(read, file.name),
                nothing: texts.nothingInFile(file.name),
              },
            )
          }
        />
      </div>
    </TabSection>
  );
}

/** What the workbook holds that does not count; looked up once, and again when it is known to change. */
function useDamagedFigures() {
  const state = useState<readonly Damage[]>([]);
  const [, setDamaged] = state;
  useEffect(() => {
    let isShown = true;
    listDamagedFigures()
      .then((damaged) => isShown && setDamaged(damaged))
      // A workbook that cannot be read now says so at the first action.
      .catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [setDamaged]);
  return state;
}
