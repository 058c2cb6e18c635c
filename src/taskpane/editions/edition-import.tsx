import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState, type DragEvent } from 'react';
import { toIsoDate } from '../../domain/calendar';
import type { Edition } from '../../editions/edition';
import { BUNDLED_EDITIONS } from '../../editions/bundled-editions';
import { EditionCatalog } from '../../editions/edition-catalog';
import { ForecastService } from '../../scenarios/forecast/forecast-service';
import { admitEdition } from '../../editions/edition-admission';
import { EDITION_FORMATS, type EditionFormat } from '../../editions/import/edition-formats';
import type { ImportFault } from '../../editions/import/import-fault';
import { EDITIONS_TEXTS } from './editions-texts';
import { useEditions, usePane, useTexts } from '../pane-context';
import { FaultMessage } from '../controls/fault-message';
import { FileButton } from '../controls/file-button';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { today } from '../../workbook/realised/today';
import { Confirmation } from '../controls/confirmation';
import { downloadFile } from '../controls/download-file';
import { importEdition } from './edition-actions';
import { FaultReport, FaultTable } from './fault-report';
import { compareKeyFigures } from './key-figures';
import { OutflowTable } from './outflow-table';
import { KeyFiguresTable } from './key-figures-table';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  dropping: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  templates: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

type Outcome =
  | { readonly kind: 'faults'; readonly file: string; readonly faults: readonly ImportFault[] }
  | { readonly kind: 'choice'; readonly file: File; readonly sheets: readonly string[] }
  | {
      readonly kind: 'ready';
      readonly edition: Edition;
      readonly replaced: Edition | undefined;
      readonly remarks: readonly ImportFault[];
    };

/** Reads an edition file, shows what is wrong with it, and stores it once the user agrees. */
export function EditionImport() {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { service } = usePane();
  const { run, say, report } = useAction();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isDropping, setDropping] = useState(false);
  useNoDropOutside();

  const open = async (file: File, sheet?: string): Promise<void> => {
    setOutcome(undefined);
    const report = await run({
      label: texts.reading(file.name),
      work: async () => {
        const { readEditionFile, refuseFile } =
          await import('../../editions/import/read-edition-file');
        // Before reading: a huge file must not fill the memory of Excel.
        const refusal = refuseFile(file.name, file.size);
        if (refusal) return { faults: [refusal] } as const;
        const bytes = new Uint8Array(await file.arrayBuffer());
        return readEditionFile(
          { name: file.name, bytes, ...(sheet === undefined ? {} : { sheet }) },
          (edition) => service.calibration(edition),
          service.catalog.list(),
        );
      },
    });
    if (!report) return;
    if (!report.edition) {
      const { choice, faults } = report;
      setOutcome(
        choice
          ? { kind: 'choice', file, sheets: choice }
          : { kind: 'faults', file: file.name, faults },
      );
      return;
    }
    const on = toIsoDate(today());
    const imported = { ...report.edition, imported: { file: file.name, on } };
    const admission = admitEdition(imported, service.catalog.listImported());
    setOutcome(
      'clash' in admission
        ? {
            kind: 'faults',
            file: file.name,
            faults: [{ file: file.name, reason: nameTaken(admission.clash.name) }],
          }
        : {
            kind: 'ready',
            edition: admission.edition,
            replaced: admission.replaced,
            remarks: report.remarks,
          },
    );
  };

  const store = async (edition: Edition): Promise<void> => {
    const recalculated = await run({
      label: texts.importing(edition.name),
      work: ({ signal }) => importEdition(service, edition, signal),
      done: (isRecalculated) =>
        isRecalculated
          ? texts.importDone(edition.name)
          : `${texts.importDone(edition.name)} ${texts.notRecalculated}`,
    });
    if (recalculated !== undefined) setOutcome(undefined);
  };

  const saveTemplate = async (format: EditionFormat): Promise<void> => {
    const file = await run({
      label: texts.templateLabel(format.toUpperCase()),
      work: async () => {
        const { templateFrom, writeEditionFile } =
          await import('../../editions/import/write-edition-file');
        return writeEditionFile(templateFrom(BUNDLED_EDITIONS[0]), format, 'sjabloon-editie');
      },
    });
    if (!file) return;
    downloadFile(file);
    say({ intent: 'success', text: texts.savedFile(file.name) });
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  };

  return (
    <TabSection heading={texts.importHeading}>
      <div
        className={mergeClasses(styles.drop, isDropping && styles.dropping)}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        <Text>{texts.dropHere}</Text>
        <FileButton
          label={texts.chooseFile}
          accept=".xlsx,.csv,.json"
          icon={<ArrowUploadRegular />}
          onFile={(file) => void open(file)}
        />
        <Text size={200} className={styles.hint}>
          {texts.fileHint}
        </Text>
      </div>
      <div>
        <div className={styles.templates}>
          <Text>{texts.templates}:</Text>
          {EDITION_FORMATS.map((format) => (
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
        <Text size={200} className={styles.hint}>
          {texts.templateHint}
        </Text>
      </div>
      {outcome?.kind === 'faults' && (
        <FaultReport {...outcome} onClose={() => setOutcome(undefined)} />
      )}
      {outcome?.kind === 'choice' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.chooseSheet(outcome.file.name)}</MessageBarBody>
          <MessageBarActions>
            {outcome.sheets.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => void open(outcome.file, sheet)}>
                {sheet}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      )}
      {outcome?.kind === 'ready' && (
        <Confirmation
          title={
            outcome.remarks.length > 0
              ? texts.remarksTitle(outcome.edition.name)
              : texts.readyTitle(outcome.edition.name)
          }
          confirm={
            outcome.replaced
              ? texts.doReplace
              : outcome.remarks.length > 0
                ? texts.doImportAnyway
                : texts.doImport
          }
          cancel={texts.cancel}
          onConfirm={() => void store(outcome.edition)}
          onCancel={() => setOutcome(undefined)}
        >
          <ImportSummary {...outcome} />
        </Confirmation>
      )}
      {report}
    </TabSection>
  );
}

/** A file that is dropped beside the target would otherwise take the place of the pane. */
function useNoDropOutside(): void {
  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

/** What the edition is and what it changes, before the user says yes. */
function ImportSummary(props: {
  edition: Edition;
  replaced: Edition | undefined;
  remarks: readonly ImportFault[];
}) {
  const { edition, replaced, remarks } = props;
  const texts = useTexts(EDITIONS_TEXTS);
  const { active } = useEditions();
  const before = replaced ?? active;
  const trial = useMemo(() => {
    const catalog = new EditionCatalog();
    catalog.add(edition);
    return new ForecastService(catalog);
  }, [edition]);
  return (
    <>
      <Text>{texts.valueCount(String(edition.values.length))}</Text>
      {remarks.length > 0 && (
        <>
          <FaultMessage intent="warning">{texts.remarksHint}</FaultMessage>
          <FaultTable caption={texts.remarks} faults={remarks} />
        </>
      )}
      {replaced && <FaultMessage intent="warning">{texts.replaces(replaced.name)}</FaultMessage>}
      <Text>{texts.comparedWith(before.name)}</Text>
      <KeyFiguresTable changes={compareKeyFigures(before, edition)} />
      <OutflowTable edition={edition} trial={trial} />
    </>
  );
}

function nameTaken(name: string): ImportFault['reason'] {
  return { nl: EDITIONS_TEXTS.nl.nameTaken(name), en: EDITIONS_TEXTS.en.nameTaken(name) };
}
