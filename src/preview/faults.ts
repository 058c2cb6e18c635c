/**
 * What can go wrong in a real Excel, switched on at will: by a test, or on the preview page with
 * `?fault=protected,slow:200`.
 */
export interface FaultSwitches {
  /** The first sheet is protected from the start. */
  protectedSheet: boolean;
  /** The user is typing in a cell: requests fail, or wait when they ask for `delayForCellEdit`. */
  cellEdit: boolean;
  /** How an empty cell reaches a custom function: 0 on the desktop, null on the web. */
  emptyCellAs: 'zero' | 'null';
  /** The workbook counts its dates from 1904. */
  date1904: boolean;
  /** Every request takes this many milliseconds longer. */
  slowMilliseconds: number;
  /** The n-th request of the Excel API fails; 0 for none. */
  failAtSync: number;
  /** A request of more bytes than this is refused, as Excel on the web does at 5 MB. */
  maxRequestBytes: number;
}

/** What Excel on the web takes in one request. */
export const EXCEL_REQUEST_BYTES = 5_000_000;

const noFaults = (): FaultSwitches => ({
  protectedSheet: false,
  cellEdit: false,
  emptyCellAs: 'null',
  date1904: false,
  slowMilliseconds: 0,
  failAtSync: 0,
  maxRequestBytes: EXCEL_REQUEST_BYTES,
});

/** Reads the `fault` query parameter; an unknown name is an error, so that no test runs without it. */
export function parseFaults(text: string): FaultSwitches {
  const faults = noFaults();
  for (const part of text.split(',').filter((name) => name !== '')) {
    const [name = '', amount = ''] = part.trim().split(':');
    switch (name) {
      case 'protected':
        faults.protectedSheet = true;
        break;
      case 'celledit':
        faults.cellEdit = true;
        break;
      case 'payload':
        faults.maxRequestBytes = Number(amount || EXCEL_REQUEST_BYTES);
        break;
      case 'emptynull':
        faults.emptyCellAs = 'null';
        break;
      case 'emptyzero':
        faults.emptyCellAs = 'zero';
        break;
      case 'date1904':
        faults.date1904 = true;
        break;
      case 'slow':
        faults.slowMilliseconds = Number(amount || 200);
        break;
      case 'failat':
        faults.failAtSync = Number(amount || 1);
        break;
      default:
        throw new Error(`Unknown fault: ${name}`);
    }
  }
  return faults;
}
