import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ImportFault } from '../../editions/import/import-fault';
import { EDITIONS_TEXTS } from './editions-texts';
import { usePane, useTexts } from '../pane-context';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  scroller: { maxHeight: '50vh', overflowY: 'auto' },
  heading: { fontWeight: tokens.fontWeightSemibold, paddingLeft: '4px', paddingRight: '4px' },
  cell: {
    verticalAlign: 'top',
    paddingTop: '4px',
    paddingBottom: '4px',
    paddingLeft: '4px',
    paddingRight: '4px',
    overflowWrap: 'anywhere',
    height: 'auto',
  },
  row: { width: '36px' },
  column: { width: '84px' },
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
    reason: reason[language],
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
        // Scrolls by keyboard too.
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={texts.faultTable}>
          <Table size="small" aria-label={texts.faultTable}>
            <colgroup>
              <col className={styles.row} />
              <col className={styles.column} />
              <col />
            </colgroup>
            <TableHeader>
              <TableRow>
                <TableHeaderCell className={styles.heading}>{texts.row}</TableHeaderCell>
                <TableHeaderCell className={styles.heading}>{texts.column}</TableHeaderCell>
                <TableHeaderCell className={styles.heading}>{texts.reason}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {rows.map(({ key, row, column, reason }) => (
                <TableRow key={key}>
                  <TableCell className={styles.cell}>{row}</TableCell>
                  <TableCell className={styles.cell}>{column}</TableCell>
                  <TableCell className={styles.cell}>{reason}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </div>
  );
}
