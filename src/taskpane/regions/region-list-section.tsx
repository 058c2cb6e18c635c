import { Badge, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ImportFault } from '../../editions/import/import-fault';
import type { RegionFileReport } from '../../editions/regions/import/read-region-list';
import {
  REGION_TEMPLATE_FORMATS,
  type RegionTemplateFormat,
} from '../../editions/regions/import/template-formats';
import { PROVINCES, type RegionList } from '../../editions/regions/region-list';
import { Confirmation } from '../controls/confirmation';
import { DataTable } from '../controls/data-table';
import { downloadFile } from '../controls/download-file';
import { FileButton } from '../controls/file-button';
import { numberText, percentText, signedText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { FaultReport } from '../editions/fault-report';
import { usePane, useTexts } from '../pane-context';
import { importRegionList, openRegionFile, removeRegionList } from './region-list-actions';
import { REGION_LIST_TEXTS } from './region-list-texts';

const useStyles = makeStyles({
  name: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  templates: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  notices: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
});

type Ready = Extract<RegionFileReport, { readonly list: RegionList }>;

type Question =
  | { readonly kind: 'faults'; readonly file: string; readonly faults: readonly ImportFault[] }
  | { readonly kind: 'ready'; readonly report: Ready }
  | { readonly kind: 'remove' };

/** Which allocation is divided by; a newer one is imported here, and removed again. */
export function RegionListSection({ list }: { readonly list: RegionList }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(REGION_LIST_TEXTS);
  const { run, say, report } = useAction();
  const [question, setQuestion] = useState<Question>();

  const remarked = (done: string, recalculated: boolean): string =>
    recalculated ? done : `${done} ${texts.notRecalculated}`;
  const open = async (file: File): Promise<void> => {
    setQuestion(undefined);
    say(undefined);
    const read = await run({ label: texts.reading(file.name), work: () => openRegionFile(file) });
    if (!read) return;
    setQuestion(
      read.list
        ? { kind: 'ready', report: read }
        : { kind: 'faults', file: file.name, faults: read.faults },
    );
  };
  const take = async (ready: Ready): Promise<void> => {
    const done = await run({
      label: texts.importing,
      work: ({ signal }) => importRegionList(ready.list, ready.read, signal),
      done: (recalculated) => remarked(texts.done(ready.list.name), recalculated),
    });
    if (done !== undefined) setQuestion(undefined);
  };
  const remove = async (): Promise<void> => {
    setQuestion(undefined);
    await run({
      label: texts.removing,
      work: ({ signal }) => removeRegionList(signal),
      done: (recalculated) => remarked(texts.removed(list.name), recalculated),
    });
  };
  const saveTemplate = async (format: RegionTemplateFormat): Promise<void> => {
    const file = await run({
      label: texts.templateLabel(format.toUpperCase()),
      work: async () => {
        const { writeRegionTemplate } =
          await import('../../editions/regions/import/write-region-template');
        return writeRegionTemplate(format);
      },
    });
    if (!file) return;
    downloadFile(file);
    say({ intent: 'success', text: texts.savedFile(file.name) });
  };

  return (
    <TabSection heading={texts.heading}>
      <div className={styles.name}>
        <Text weight="semibold">{list.name}</Text>
        <Badge appearance="outline">{list.imported ? texts.imported : texts.bundled}</Badge>
      </div>
      <p className={styles.note}>
        {list.imported
          ? `${list.source.document}, ${texts.published(list.published)}. ${list.remark}`
          : texts.bundledRemark}
      </p>
      <p className={styles.note}>{texts.intro}</p>
      {report}
      {question?.kind === 'faults' && (
        <FaultReport {...question} onClose={() => setQuestion(undefined)} />
      )}
      {question?.kind === 'ready' && (
        <Confirmation
          title={texts.readyTitle(question.report.list.name)}
          confirm={texts.use}
          cancel={texts.cancel}
          onConfirm={() => void take(question.report)}
          onCancel={() => setQuestion(undefined)}
        >
          <ListSummary before={list} report={question.report} />
        </Confirmation>
      )}
      {question?.kind === 'remove' && (
        <Confirmation
          title={texts.removeTitle(list.name)}
          confirm={texts.doRemove}
          cancel={texts.cancel}
          onConfirm={() => void remove()}
          onCancel={() => setQuestion(undefined)}
        >
          <Text>{texts.removeText}</Text>
        </Confirmation>
      )}
      <div className={styles.actions}>
        <FileButton
          label={texts.choose}
          accept=".csv,.txt,.xlsx"
          onFile={(file) => void open(file)}
        />
        {list.imported && (
          <Button onClick={() => setQuestion({ kind: 'remove' })}>{texts.remove}</Button>
        )}
      </div>
      <div className={styles.templates}>
        <Text>{texts.template}:</Text>
        {REGION_TEMPLATE_FORMATS.map((format) => (
          <Link
            key={format}
            as="button"
            aria-label={texts.templateLabel(format.toUpperCase())}
            onClick={() => void saveTemplate(format)}
          >
            {format.toUpperCase()}
          </Link>
        ))}
      </div>
    </TabSection>
  );
}

/** What is about to be taken: mergers and new names, and what happens to the provinces. */
function ListSummary({
  before,
  report: { list: after, notices },
}: {
  readonly before: RegionList;
  readonly report: Ready;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts(REGION_LIST_TEXTS);
  const { language } = usePane();
  const shareOf = ({ municipalities, total }: RegionList, province: string): number =>
    municipalities
      .filter((one) => one.province === province)
      .reduce((sum, one) => sum + one.indicativePlaces, 0) / total;
  return (
    <>
      <Text size={200}>
        {texts.readyText(
          numberText(after.total, language),
          numberText(after.municipalities.length, language),
          after.source.document,
        )}
      </Text>
      {notices.length > 0 && (
        <ul className={styles.notices} aria-label={texts.changes}>
          {notices.map((notice) => (
            <li key={notice.nl}>{notice[language]}</li>
          ))}
        </ul>
      )}
      <DataTable
        caption={texts.changesCaption}
        columns={[texts.region, texts.before, texts.after, texts.difference]}
        rows={PROVINCES.map(({ name }) => {
          const [was, is] = [shareOf(before, name), shareOf(after, name)];
          return {
            key: name,
            cells: [
              name,
              percentText(was, language, 2),
              percentText(is, language, 2),
              `${signedText((is - was) * 100, language, 2)} pp`,
            ],
          };
        })}
      />
    </>
  );
}
