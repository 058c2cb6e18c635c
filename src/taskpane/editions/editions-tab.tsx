import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Edition } from '../../editions/edition';
import { isBundled } from '../../editions/edition-catalog';
import type { EditionFormat } from '../../editions/import/edition-formats';
import { EDITIONS_TEXTS } from './editions-texts';
import { findFunctionsInUse, type FunctionsInUse } from '../../workbook/functions-in-use';
import { runInExcel } from '../../workbook/run-in-excel';
import { readStoredEditions, type DamagedEdition } from '../../workbook/stored-editions';
import { useEditions, useTexts, usePane } from '../pane-context';
import { Confirmation } from '../controls/confirmation';
import { downloadFile } from '../controls/download-file';
import { activateEdition, removeEdition } from './edition-actions';
import { EditionCard, isImportedEdition } from './edition-card';
import { EditionImport } from './edition-import';
import { compareKeyFigures, measuresBehind } from './key-figures';
import { KeyFiguresTable } from './key-figures-table';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** The question that is open: only one at a time. */
type Question =
  | { readonly kind: 'activate'; readonly edition: Edition; readonly inUse: FunctionsInUse }
  | { readonly kind: 'remove'; readonly edition: Edition };

/** The tab Edities: what the numbers come from. */
export function EditionsTab() {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { service, language, runTask, notify } = usePane();
  const { editions, active } = useEditions();
  const [question, setQuestion] = useState<Question>();
  const damaged = useDamagedEditions();
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
    await runTask({
      label: texts.switching,
      work: ({ signal }) => activateEdition(service, edition, signal),
      done: (recalculated) => remarked(texts.switched(edition.name), recalculated),
    });
  };
  const remove = async (edition: Edition): Promise<void> => {
    setQuestion(undefined);
    await runTask({
      label: texts.removing,
      work: ({ signal }) => removeEdition(service, edition, signal),
      done: (recalculated) => remarked(texts.removed(edition.name), recalculated),
    });
  };
  const save = async (edition: Edition, format: EditionFormat): Promise<void> => {
    const file = await runTask({
      label: texts.saveAsLabel(edition.name),
      work: async () => {
        const { writeEditionFile } = await import('../../editions/import/write-edition-file');
        return writeEditionFile(edition, format);
      },
    });
    if (!file) return;
    downloadFile(file);
    notify({ intent: 'success', text: texts.savedFile(file.name) });
  };

  return (
    <div className={styles.tab}>
      <section className={styles.section} aria-labelledby="editions-heading">
        <Subtitle1 as="h2" id="editions-heading" className={styles.heading}>
          {texts.heading}
        </Subtitle1>
        <Text>{texts.intro}</Text>
        {damaged.map(({ id, name, reason }) => (
          <MessageBar key={id} intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.damagedTitle(name)}</MessageBarTitle> {reason[language]}
            </MessageBarBody>
          </MessageBar>
        ))}
        {editions.map((edition) => (
          <div key={edition.id} className={styles.section}>
            <EditionCard
              edition={edition}
              isActive={edition.id === active.id}
              isImported={isImportedEdition(edition, imported)}
              onActivate={() => void askActivate(edition)}
              onSave={(format) => void save(edition, format)}
              onRemove={() => setQuestion({ kind: 'remove', edition })}
            />
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
                  {isBundled(edition.id) ? texts.removeBundledText : texts.removeText}{' '}
                  {edition.id === active.id &&
                    !isBundled(edition.id) &&
                    texts.removeActiveText(editions[0].name)}
                </Text>
              </Confirmation>
            )}
          </div>
        ))}
      </section>
      <EditionImport />
    </div>
  );
}

/** Editions that the workbook should hold and that could not be read; looked up once. */
function useDamagedEditions(): readonly DamagedEdition[] {
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
  return damaged;
}
