import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ImportFault } from '../../editions/import/import-fault';
import { reasonText } from '../../i18n/message-text';
import { EDITIONS_TEXTS } from './editions-texts';
import { DataTable } from '../controls/data-table';
import { usePane, useTexts } from '../pane-context';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface FaultReportProps {
  readonly file: string;
  readonly faults: readonly ImportFault[];
  readonly onClose: () => void;
}

/** Everything that is wrong with a file, by row and column. */
export function FaultReport({ file, faults, onClose }: FaultReportProps) {
  const styles = useStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { language } = usePane();
  const wholeFile = faults.every(({ row, column }) => row === undefined && column === undefined);
  return (
    <div className={styles.report} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.faultTitle(faults.length, file)}</MessageBarTitle>{' '}
          {wholeFile
            ? faults.map(({ reason }) => reasonText(reason, language)).join(' ')
            : texts.faultHint}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            {texts.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {!wholeFile && <FaultTable caption={texts.faultTable} faults={faults} />}
    </div>
  );
}

interface FaultTableProps {
  readonly caption: string;
  readonly faults: readonly ImportFault[];
}

/** Where in a file something is, and what. */
export function FaultTable({ caption, faults }: FaultTableProps) {
  const texts = useTexts(EDITIONS_TEXTS);
  const { language } = usePane();
  return (
    <DataTable
      caption={caption}
      hidesCaption
      columns={[
        { label: texts.row, width: '36px' },
        { label: texts.column, isText: true, width: '84px' },
        { label: texts.reason, isText: true },
      ]}
      rows={faults.map(({ row, column, reason }, index) => ({
        key: String(index),
        cells: [
          row === undefined ? '' : String(row),
          column ?? (row === undefined ? texts.wholeFile : ''),
          reasonText(reason, language),
        ],
      }))}
    />
  );
}
