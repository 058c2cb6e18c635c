import { functionName } from '../../../domain/product';
import { SCENARIO_NAMES } from '../../../domain/scenario-name';
import { BUNDLED_EDITIONS } from '../../../editions/bundled-editions';
import { applyRefresh, previewRefresh } from '../../loads/apply-refresh';
import { columnHeader } from '../../loads/load-columns';
import { languageOfSheet } from '../../loads/load-sheet-texts';
import { LOADABLE_MEASURES, loadRows, type LoadRequest } from '../../loads/load-request';
import { writeLoadSheet, type WrittenLoad } from '../../loads/write-load-sheet';
import { judged, type Claim, type Text } from '../claim';
import type { TestBench } from '../test-bench';
import { TRIAL_SHEET } from '../trial-names';

const [EDITION] = BUNDLED_EDITIONS;
const FIRST_YEAR = Number(EDITION.start.slice(0, 4));
const FORMULAS = 1_000;
/** Days of the edition's two years, so that every formula asks something else. */
const DAYS = 700;
/** From here a user no longer waits, in milliseconds. */
const PATIENCE = 30_000;

/** How long Excel takes for what people do with the product. */
export const SPEED_CLAIMS: readonly Claim[] = [
  {
    id: 'thousand-formulas',
    group: 'speed',
    title: {
      nl: 'Duizend formules hebben snel hun waarde',
      en: 'A thousand formulas soon have their values',
    },
    expected: { nl: '1.000 getallen binnen 30 s', en: '1,000 numbers within 30 s' },
    whenFalse: {
      nl: 'Gebruik één formule die overloopt (PROGNOSE.REEKS) of Laden in plaats van veel losse formules.',
      en: 'Use one formula that spills (PROGNOSE.REEKS) or Load instead of many formulas.',
    },
    check: async (bench) => {
      const name = functionName('PROGNOSE.BEZETTING');
      const start = Date.now();
      const values = await bench.valuesOf(
        Array.from({ length: FORMULAS }, (_, i) => {
          const scenario = SCENARIO_NAMES[i % SCENARIO_NAMES.length];
          return `=${name}("${scenario}",DATE(${FIRST_YEAR},1,2)+${i % DAYS},,"${EDITION.name}")`;
        }),
      );
      const took = Date.now() - start;
      const numbers = values.filter((value) => typeof value === 'number' && value > 0).length;
      return judged(numbers === FORMULAS && took < PATIENCE, {
        nl: `${numbers} getallen in ${seconds(took).nl}`,
        en: `${numbers} numbers in ${seconds(took).en}`,
      });
    },
  },
  {
    id: 'load',
    group: 'speed',
    title: { nl: 'Alles van een editie is snel geladen', en: 'All of an edition is soon loaded' },
    expected: { nl: 'alle rijen binnen 30 s', en: 'all rows within 30 s' },
    whenFalse: {
      nl: 'Laad minder maten of een grotere stap; annuleren laat niets achter.',
      en: 'Load fewer measures or a larger step; cancelling leaves nothing behind.',
    },
    check: async (bench) => {
      const start = Date.now();
      const written = await load(bench);
      return judged(written.rows === rowsOf(bench).length && Date.now() - start < PATIENCE, {
        nl: `${written.rows} rijen in ${seconds(Date.now() - start).nl}`,
        en: `${written.rows} rows in ${seconds(Date.now() - start).en}`,
      });
    },
  },
  {
    id: 'refresh',
    group: 'speed',
    title: {
      nl: 'Een geladen blad is snel ververst, en een overgetypt getal komt terug als u dat kiest',
      en: 'A loaded sheet is soon refreshed, and a number typed over comes back if you choose so',
    },
    expected: { nl: '1 cel binnen 30 s', en: '1 cell within 30 s' },
    whenFalse: {
      nl: 'Laad het blad opnieuw naast het oude; verversen wijzigt alles of niets.',
      en: 'Load the sheet anew beside the old one; refresh changes all or nothing.',
    },
    check: async (bench) => {
      const { service, signal } = bench.surroundings;
      const { sheetName } = await load(bench);
      await overtypeOneValue(bench.context, sheetName);
      const start = Date.now();
      const { sheets } = await previewRefresh(service, EDITION);
      const own = sheets.find(({ sheet }) => sheet.table?.sheetName === sheetName);
      if (!own) return judged(false, { nl: 'blad niet gevonden', en: 'sheet not found' });
      const cells = await applyRefresh(
        [{ refresh: own, replaceOvertyped: true }],
        service,
        EDITION,
        {
          signal,
          progress: () => undefined,
        },
      );
      const took = Date.now() - start;
      return judged(cells === 1 && took < PATIENCE, {
        nl: `${cells} cel in ${seconds(took).nl}`,
        en: `${cells} cell in ${seconds(took).en}`,
      });
    },
  },
];

function seconds(milliseconds: number): Text {
  const text = (milliseconds / 1000).toFixed(1);
  return { nl: `${text.replace('.', ',')} s`, en: `${text} s` };
}

const REQUEST: LoadRequest = {
  edition: EDITION.id,
  scenarios: SCENARIO_NAMES,
  measures: LOADABLE_MEASURES,
  from: FIRST_YEAR * 12,
  until: (FIRST_YEAR + 2) * 12,
  step: 'maand',
  overrides: [],
};

const rowsOf = ({ surroundings }: TestBench) => loadRows(surroundings.service, REQUEST);

/** Loads everything on a sheet of its own, which is removed with the rest of the self-test. */
function load(bench: TestBench): Promise<WrittenLoad> {
  return writeLoadSheet(
    {
      request: REQUEST,
      rows: rowsOf(bench),
      chartMeasure: 'occupancy',
      sheetName: TRIAL_SHEET,
    },
    bench.surroundings.signal,
  );
}

async function overtypeOneValue(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const tables = context.workbook.worksheets.getItem(sheetName).tables;
  tables.load('items/name');
  await context.sync();
  const values = tables.items[0].columns
    .getItem(columnHeader('value', languageOfSheet(REQUEST)))
    .getDataBodyRange();
  values.getCell(0, 0).values = [[1]];
  await context.sync();
}
