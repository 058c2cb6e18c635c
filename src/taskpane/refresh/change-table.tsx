import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { REFRESH_TEXTS } from './refresh-texts';
import { numberText, signedText } from '../controls/number-text';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';
import type { ListedChange } from './listed-changes';

/** More than this at once makes the pane slow; a button shows the rest. */
const SHOWN = 50;

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
  more: { alignSelf: 'start' },
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

/** All changed cells with their contents and the difference; each column sorts, each cell is a way. */
export function ChangeTable({ label, changes, before, after, onGoTo }: ChangeTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const texts = useTexts(REFRESH_TEXTS);
  const { language } = usePane();
  const [sorting, setSorting] = useState<Sorting>();
  const [showsAll, setShowsAll] = useState(false);
  const sorted = sorting ? sortedBy(changes, sorting) : changes;
  const shown = showsAll ? sorted : sorted.slice(0, SHOWN);
  const show = (content: string | number): string =>
    typeof content === 'number'
      ? numberText(content, language, Math.abs(content) < 1000 ? 2 : 0)
      : content;
  const numeric = (content: unknown): string =>
    typeof content === 'number' ? mergeClasses(table.cell, table.number) : table.cell;
  const columns: readonly (readonly [SortKey, string])[] = [
    ['cell', texts.cell],
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
        <table className={table.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(([key, text]) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={ariaSort(sorting, key)}
                  className={mergeClasses(table.head, key !== 'cell' && table.numberHead)}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() =>
                      setSorting({
                        key,
                        // The largest number first; texts and cells in their own order.
                        descending: sorting?.key === key ? !sorting.descending : key !== 'cell',
                      })
                    }
                  >
                    {text}
                    {sorting?.key === key && (sorting.descending ? ' ↓' : ' ↑')}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((change, i) => (
              <tr key={`${change.address} ${change.name} ${change.detail} ${i}`}>
                <th scope="row" className={table.cell}>
                  <Link as="button" onClick={() => onGoTo(change.address)}>
                    {change.address}
                  </Link>{' '}
                  {change.name}
                  <span className={table.detail}>{change.detail}</span>
                </th>
                <td className={numeric(change.before)}>{show(change.before)}</td>
                <td className={numeric(change.after)}>{show(change.after)}</td>
                <td className={mergeClasses(table.cell, table.number)}>
                  {change.difference !== undefined &&
                    signedText(change.difference, language, decimalsOf(change))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sorted.length && (
        <Button size="small" className={styles.more} onClick={() => setShowsAll(true)}>
          {texts.showAll(numberText(sorted.length, language))}
        </Button>
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
