import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Edition } from '../../editions/edition';
import type { EditionFormat } from '../../editions/import/edition-formats';
import { EDITIONS_TEXTS } from './editions-texts';
import { findFunctionsInUse, type FunctionsInUse } from '../../workbook/functions-in-use';
import { runInExcel } from '../../workbook/run-in-excel';
import {
  deleteStoredEdition,
  readStoredEditions,
  type DamagedEdition,
} from '../../workbook/stored-editions';
import { TabShell } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { useEditions, usePane, useTexts } from '../pane-context';
import { Confirmation } from '../controls/confirmation';
import { downloadFile } from '../controls/download-file';
import { activateEdition, removeEdition } from './edition-actions';
import { DAMAGED_AT_ONCE, GradualList } from '../controls/gradual-list';
import { EditionCard } from './edition-card';
import { EditionImport } from './edition-import';
import { compareKeyFigures, measuresBehind } from './key-figures';
import { KeyFiguresTable } from './key-figures-table';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The question that is open: only one at a time. */
type Question =
  | { readonly kind: 'activate'; readonly edition: Edition; readonly inUse: FunctionsInUse }
  | { readonly kind: 'remove'; readonly edition: Edition };

/** The tab Edities: what the numbers come from. */
export function EditionsTab() {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { service, language, runTask } = usePane();
  const { run, say, report } = useAction();
  // The report stands below the edition that it is about.
  const [spokenOf, setSpokenOf] = useState<string>();
  const { editions, active } = useEditions();
  const [question, setQuestion] = useState<Question>();
  const [damaged, forgetDamaged] = useDamagedEditions();
  const imported = service.catalog.listImported();

  const remarked = (done: string, recalculated: boolean): string =>
    recalculated ? done : `${done} ${texts.notRecalculated}`;

  const askActivate = async (edition: Edition): Promise<void> => {
    const inUse = await runTask({
      label: texts.comparing,
      work: () => runInExcel(findFunctionsInUse),
    });
    if (inUse) setQuestion({ kind: 'activate', edition, inUse });
  };
  const activate = async (edition: Edition): Promise<void> => {
    setQuestion(undefined);
    setSpokenOf(edition.id);
    await run({
      label: texts.switching,
      work: ({ signal }) => activateEdition(service, edition, signal),
      done: (recalculated) => remarked(texts.switched(edition.name), recalculated),
    });
  };
  const remove = async (edition: Edition): Promise<void> => {
    setQuestion(undefined);
    setSpokenOf(edition.id);
    await run({
      label: texts.removing,
      work: ({ signal }) => removeEdition(service, edition, signal),
      done: (recalculated) => remarked(texts.removed(edition.name), recalculated),
    });
  };
  const removeDamaged = async (id: string, name: string): Promise<void> => {
    setSpokenOf(undefined);
    const done = await run({
      label: texts.removing,
      work: async ({ signal }) => {
        await runInExcel((context) => deleteStoredEdition(context, id, signal));
        return true;
      },
      done: texts.removed(name),
    });
    if (done) forgetDamaged(id);
  };
  const save = async (edition: Edition, format: EditionFormat): Promise<void> => {
    setSpokenOf(edition.id);
    const file = await run({
      label: texts.saveAsLabel(edition.name),
      work: async () => {
        const { writeEditionFile } = await import('../../editions/import/write-edition-file');
        return writeEditionFile(service.catalog.original(edition), format);
      },
    });
    if (!file) return;
    downloadFile(file);
    say({ intent: 'success', text: texts.savedFile(file.name) });
  };

  return (
    <TabShell heading={texts.heading} intro={texts.intro}>
      <GradualList items={damaged} step={DAMAGED_AT_ONCE}>
        {({ id, name, reason }) => (
          <MessageBar key={id} intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.damagedTitle(name)}</MessageBarTitle> {reason[language]}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void removeDamaged(id, name)}>
                {texts.removeDamaged}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </GradualList>
      {editions.map((edition) => (
        <div key={edition.id} className={styles.section}>
          <EditionCard
            edition={edition}
            isActive={edition.id === active.id}
            isImported={imported.some(({ id }) => id === edition.id)}
            onActivate={() => void askActivate(edition)}
            onSave={(format) => void save(edition, format)}
            onRemove={() => setQuestion({ kind: 'remove', edition })}
          />
          {spokenOf === edition.id && report}
          {question?.edition.id === edition.id && question.kind === 'activate' && (
            <Confirmation
              title={texts.switchTitle(edition.name)}
              confirm={texts.doSwitch}
              cancel={texts.cancel}
              onConfirm={() => void activate(edition)}
              onCancel={() => setQuestion(undefined)}
            >
              <Text>
                {question.inUse.cells === 0
                  ? texts.switchNoCells
                  : `${texts.switchCells(question.inUse.cells)} ${texts.switchNamed}`}
              </Text>
              <KeyFiguresTable
                changes={compareKeyFigures(active, edition, measuresBehind(question.inUse.names))}
              />
            </Confirmation>
          )}
          {question?.edition.id === edition.id && question.kind === 'remove' && (
            <Confirmation
              title={texts.removeTitle(edition.name)}
              confirm={texts.doRemove}
              cancel={texts.cancel}
              onConfirm={() => void remove(edition)}
              onCancel={() => setQuestion(undefined)}
            >
              <Text>
                {texts.removeText}{' '}
                {edition.id === active.id && texts.removeActiveText(editions[0].name)}
              </Text>
            </Confirmation>
          )}
        </div>
      ))}
      {!editions.some(({ id }) => id === spokenOf) && report}
      <EditionImport />
    </TabShell>
  );
}

/** Editions that the workbook should hold and that could not be read; looked up once. */
function useDamagedEditions(): [readonly DamagedEdition[], (id: string) => void] {
  const [damaged, setDamaged] = useState<readonly DamagedEdition[]>([]);
  useEffect(() => {
    let isShown = true;
    runInExcel(readStoredEditions)
      .then((stored) => isShown && setDamaged(stored.damaged))
      // A workbook that cannot be read now says so at the first action.
      .catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, []);
  const forget = (id: string): void =>
    setDamaged((before) => before.filter((one) => one.id !== id));
  return [damaged, forget];
}
