import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { REFRESH_TEXTS } from './refresh-texts';
import { numberText, signedText } from '../controls/number-text';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';
import type { ListedChange } from './listed-changes';

/** More than this at once makes the pane slow: the others are a page further. */
const PAGE_LENGTH = 100;

const useStyles = makeStyles({
  sort: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Three columns of one width: a long source would leave none to the others.
  table: { tableLayout: 'fixed' },
  name: { borderBottomStyle: 'none', paddingBottom: 0 },
  nameHead: { borderBottomStyle: 'none', paddingBottom: 0 },
  text: { textAlign: 'right' },
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

type SortKey = 'cell' | 'before' | 'after' | 'difference';

interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

interface ChangeTableProps {
  readonly label: string;
  readonly changes: readonly ListedChange[];
  /** What stands above the contents of now, and above those to come. */
  readonly before: string;
  readonly after: string;
  /** Goes to a cell of the sheet. */
  readonly onGoTo: (address: string) => void;
}

/**
 * All changed cells with their contents and the difference, a page at a time; each column sorts, each
 * cell is a way.
 */
export function ChangeTable({ label, changes, before, after, onGoTo }: ChangeTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const texts = useTexts(REFRESH_TEXTS);
  const { language } = usePane();
  const [sorting, setSorting] = useState<Sorting>();
  const [page, setPage] = useState(0);
  const sorted = sorting ? sortedBy(changes, sorting) : changes;
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_LENGTH));
  // A refresh may leave fewer changes than the page that was shown.
  const first = Math.min(page, pages - 1) * PAGE_LENGTH;
  const rowsOnPage = sorted.slice(first, first + PAGE_LENGTH);
  const show = (content: string | number): string =>
    typeof content === 'number'
      ? numberText(content, language, Math.abs(content) < 1000 ? 2 : 0)
      : content;
  const numeric = (content: unknown): string =>
    mergeClasses(table.cell, typeof content === 'number' ? table.number : styles.text);
  const head = (key: SortKey, text: string) => (
    <button
      type="button"
      className={styles.sort}
      onClick={() => {
        setPage(0);
        setSorting({
          key,
          // The largest number first; texts and cells in their own order.
          descending: sorting?.key === key ? !sorting.descending : key !== 'cell',
        });
      }}
    >
      {text}
      {sorting?.key === key && (sorting.descending ? ' ↓' : ' ↑')}
    </button>
  );
  const columns: readonly (readonly [SortKey, string])[] = [
    ['before', before],
    ['after', after],
    ['difference', texts.difference],
  ];
  return (
    <>
      <div
        className={mergeClasses(table.frame, table.low)}
        role="region"
        tabIndex={0}
        aria-label={label}
      >
        <table className={mergeClasses(table.table, styles.table)} aria-label={label}>
          <thead>
            <tr>
              <th
                scope="colgroup"
                colSpan={columns.length}
                aria-sort={ariaSort(sorting, 'cell')}
                className={mergeClasses(table.head, styles.nameHead)}
              >
                {head('cell', texts.cell)}
              </th>
            </tr>
            <tr>
              {columns.map(([key, text]) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={ariaSort(sorting, key)}
                  className={mergeClasses(table.head, table.numberHead)}
                >
                  {head(key, text)}
                </th>
              ))}
            </tr>
          </thead>
          {rowsOnPage.map((change, i) => (
            // What it is on a line of its own: beside three columns it would be cut to pieces.
            <tbody key={`${change.address} ${change.name} ${change.detail} ${i}`}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={columns.length}
                  className={mergeClasses(table.cell, styles.name)}
                >
                  <Link as="button" onClick={() => onGoTo(change.address)}>
                    {change.address}
                  </Link>{' '}
                  {change.name}
                  <span className={table.detail}>{change.detail}</span>
                </th>
              </tr>
              <tr>
                <td className={numeric(change.before)}>{show(change.before)}</td>
                <td className={numeric(change.after)}>{show(change.after)}</td>
                <td className={mergeClasses(table.cell, table.number)}>
                  {change.difference !== undefined &&
                    signedText(change.difference, language, decimalsOf(change))}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
      {pages > 1 && (
        <div className={styles.pages}>
          <Button
            size="small"
            disabledFocusable={first === 0}
            onClick={() => setPage(Math.max(0, first / PAGE_LENGTH - 1))}
          >
            {texts.previousPage}
          </Button>
          <Text role="status" size={200}>
            {texts.page(
              numberText(first + 1, language),
              numberText(first + rowsOnPage.length, language),
              numberText(sorted.length, language),
            )}
          </Text>
          <Button
            size="small"
            disabledFocusable={first + PAGE_LENGTH >= sorted.length}
            onClick={() => setPage(Math.min(pages - 1, first / PAGE_LENGTH + 1))}
          >
            {texts.nextPage}
          </Button>
        </div>
      )}
    </>
  );
}

function decimalsOf({ before, after }: ListedChange): number {
  return [before, after].every((content) => typeof content === 'number' && Math.abs(content) < 1000)
    ? 2
    : 0;
}

function ariaSort(sorting: Sorting | undefined, key: SortKey): 'ascending' | 'descending' | 'none' {
  if (sorting?.key !== key) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}

/** Numbers by size, before texts; differences by how large they are, whatever their sign. */
function sortedBy(
  changes: readonly ListedChange[],
  { key, descending }: Sorting,
): readonly ListedChange[] {
  const sign = descending ? -1 : 1;
  return [...changes].sort((a, b) => {
    const [x, y] = [sortValue(a, key), sortValue(b, key)];
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    if (typeof x !== typeof y) return typeof x === 'number' ? -1 : 1;
    return sign * String(x).localeCompare(String(y), 'nl', { numeric: true });
  });
}

function sortValue(change: ListedChange, key: SortKey): string | number {
  if (key === 'cell') return change.address;
  if (key === 'difference')
    return change.difference === undefined ? '' : Math.abs(change.difference);
  return change[key];
}
