import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import {
  REGION_ORDERS,
  shortageShare,
  sortedRows,
  type RegionOrder,
  type RegionRow,
} from '../../scenarios/regions/region-overview';
import { numberText, percentText } from '../controls/number-text';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';
import { REGIONS_TEXTS } from './regions-texts';
import { shortageLevel, useShortageStyles } from './shortage-look';

/** More rows than this are shown on request: a long list is for searching, not for scrolling. */
const FIRST_ROWS = 25;

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
  frame: { maxHeight: '420px', overflowY: 'auto', overflowX: 'hidden' },
  pick: { width: '20px', paddingInline: '2px' },
  box: { margin: '2px', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  name: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  onColour: { display: 'block', color: tokens.colorNeutralForeground1 },
});

interface MunicipalityListProps {
  readonly rows: readonly RegionRow[];
  /** The name of the municipality that the tab is about. */
  readonly selection: string | undefined;
  readonly onChoose: (name: string) => void;
  readonly picked: readonly string[];
  readonly onPick: (names: readonly string[]) => void;
}

/** Municipalities with task, places and shortage: as numbers, and coloured by shortage. */
export function MunicipalityList(props: MunicipalityListProps): ReactElement {
  const { rows, selection, onChoose, picked, onPick } = props;
  const styles = useStyles();
  const table = useTableStyles();
  const colours = useShortageStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { language } = usePane();
  const [order, setOrder] = useState<RegionOrder>('shortage');
  const [showsAll, setShowsAll] = useState(false);
  const sorted = sortedRows(rows, order);
  const visibleRows = showsAll ? sorted : sorted.slice(0, FIRST_ROWS);
  const number = (value: number): string => numberText(value, language).replace('-', '−');
  return (
    <>
      <Field label={texts.sort}>
        <Select
          value={order}
          onChange={(_event, { value }) =>
            setOrder(REGION_ORDERS.find((one) => one === value) ?? 'shortage')
          }
        >
          {REGION_ORDERS.map((one) => (
            <option key={one} value={one}>
              {texts.orders[one]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.note}>{texts.compareHint}</p>
      <div
        className={mergeClasses(table.frame, styles.frame)}
        tabIndex={0}
        role="group"
        aria-label={texts.listHeading(rows.length)}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <td className={mergeClasses(table.head, styles.pick)} />
              <th scope="col" className={table.head}>
                {texts.municipality}
              </th>
              {[texts.task, texts.realised, texts.shortage].map((label) => (
                <th key={label} scope="col" className={mergeClasses(table.head, table.numberHead)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visibleRows.map((row) => {
              const { name, task, realised, shortage } = row;
              const share = shortageShare(row);
              return (
                <tr key={name}>
                  <td className={mergeClasses(table.cell, styles.pick)}>
                    <input
                      type="checkbox"
                      className={styles.box}
                      aria-label={texts.compareRow(name)}
                      checked={picked.includes(name)}
                      onChange={({ target }) =>
                        onPick(
                          target.checked ? [...picked, name] : picked.filter((one) => one !== name),
                        )
                      }
                    />
                  </td>
                  <th scope="row" className={table.cell}>
                    <button
                      type="button"
                      className={mergeClasses(styles.name, name === selection && styles.chosen)}
                      aria-pressed={name === selection}
                      onClick={() => onChoose(name)}
                    >
                      {name}
                    </button>
                  </th>
                  <td className={mergeClasses(table.cell, table.number)}>{number(task)}</td>
                  <td className={mergeClasses(table.cell, table.number)}>
                    {realised === undefined ? texts.unknown : number(realised)}
                  </td>
                  <td
                    className={mergeClasses(table.cell, table.number, colours[shortageLevel(row)])}
                  >
                    {shortage === undefined ? texts.unknown : number(shortage)}
                    {share !== undefined && share > 0 && (
                      <span className={styles.onColour}>{percentText(share, language, 0)}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {!showsAll && sorted.length > FIRST_ROWS && (
        <div>
          <Button size="small" onClick={() => setShowsAll(true)}>
            {texts.showAll(sorted.length)}
          </Button>
        </div>
      )}
    </>
  );
}
