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
  const rows = faults.map(({ row, column, reason }, index) => ({
    key: index,
    row: row === undefined ? '' : String(row),
    column: column ?? (row === undefined ? texts.wholeFile : ''),
    reason: reasonText(reason, language),
  }));
  const wholeFile = faults.every(({ row, column }) => row === undefined && column === undefined);
  return (
    <div className={styles.report} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.faultTitle(faults.length, file)}</MessageBarTitle>{' '}
          {wholeFile ? rows.map(({ reason }) => reason).join(' ') : texts.faultHint}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            {texts.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {!wholeFile && (
        <DataTable
          caption={texts.faultTable}
          hidesCaption
          columns={[
            { label: texts.row, width: '36px' },
            { label: texts.column, isText: true, width: '84px' },
            { label: texts.reason, isText: true },
          ]}
          rows={rows.map(({ key, row, column, reason }) => ({
            key: String(key),
            cells: [row, column, reason],
          }))}
        />
      )}
    </div>
  );
}
