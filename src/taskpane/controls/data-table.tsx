import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { SPOKEN_ONLY } from './spoken-only';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hiddenCaption: SPOKEN_ONLY,
  whole: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
});

/** A year, a month or a day: a number of which the digits stay beside each other. */
const PERIOD = /^\d[\d-]*$/;

interface DataColumn {
  readonly label: string;
  /** Words rather than numbers: to the left, and broken over lines. */
  readonly isText?: true;
  /** A width in CSS; left out, what the contents need. */
  readonly width?: string;
}

interface DataRow {
  /** The first cell is the row's heading. */
  readonly cells: readonly ReactNode[];
  readonly key: string;
  readonly isTotal?: boolean;
}

export interface DataTableProps {
  readonly caption: string;
  /** When the caption already stands above the table: then it is for screen readers only. */
  readonly hidesCaption?: boolean;
  /** A label alone is a column of numbers; the first column is always text. */
  readonly columns: readonly (string | DataColumn)[];
  /** Cells alone make a row whose first cell is its key. */
  readonly rows: readonly (readonly string[] | DataRow)[];
}

/** A plain table, as all tables in the pane look. */
export function DataTable(props: DataTableProps): ReactElement {
  const { caption, hidesCaption = false } = props;
  const styles = useStyles();
  const table = useTableStyles();
  const columns = props.columns.map((column) =>
    typeof column === 'string' ? { label: column } : column,
  ) as readonly DataColumn[];
  const isText = (i: number): boolean => i === 0 || columns[i]?.isText === true;
  const rows = props.rows.map((row): DataRow =>
    'cells' in row ? row : { key: row[0], cells: row },
  );
  return (
    // Focusable, so that the keyboard can scroll it.
    <div
      className={mergeClasses(table.frame, table.low)}
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table className={table.table}>
        <caption className={hidesCaption ? styles.hiddenCaption : table.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, width }, i) => (
              <th
                key={label}
                scope="col"
                className={mergeClasses(table.head, !isText(i) && table.numberHead)}
                {...(width === undefined ? {} : { style: { width } })}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [heading, ...cells], isTotal = false }) => (
            <tr key={key}>
              {heading === '' ? (
                // An empty heading would be announced as one.
                <td className={table.cell} />
              ) : (
                <th
                  scope="row"
                  className={mergeClasses(
                    table.cell,
                    isTotal && table.total,
                    typeof heading === 'string' && PERIOD.test(heading) && styles.whole,
                  )}
                >
                  {heading}
                </th>
              )}
              {cells.map((cell, i) => (
                <td
                  key={columns[i + 1]?.label ?? i}
                  className={mergeClasses(
                    table.cell,
                    !isText(i + 1) && table.number,
                    isTotal && table.total,
                  )}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A {@link DataTable} behind a line that opens it. */
export function DataTableDisclosure({
  label,
  ...table
}: DataTableProps & { readonly label: string }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <DataTable {...table} />
    </details>
  );
}
