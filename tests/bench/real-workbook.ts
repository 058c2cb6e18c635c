import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { monthIndex } from '../../src/domain/calendar';
import type { Edition } from '../../src/editions/edition';
import { createTestExcel } from '../preview/excel-in-jest';
import { target } from './report';

const SHEETS = 20;
const CELLS = 5_000;
const IMPORTED = 3;
const SCENARIOS = SCENARIO_NAMES;
const FIRST_DAY = 46_023; // 1 January 2026

const ROUNDS = 4;

/**
 * What one step costs: time of the processor, which other work on the machine hardly changes, time
 * on the clock, and requests to Excel.
 */
interface Cost {
  readonly processor: number;
  readonly clock: number;
  readonly syncs: number;
}

/**
 * The workbook of a department that uses everything: 20 loaded sheets, 5.000 formula cells that all
 * ask something else, and 3 imported editions. Excel is the preview host's workbook model behind the
 * real office.js, so what Excel itself takes to draw and calculate is not in it.
 */
export async function benchRealWorkbook(): Promise<void> {
  await import('../functions/excel-double');
  const excel = createTestExcel();
  try {
    const { forecastService: service } =
      await import('../../src/scenarios/forecast/active-service');
    const { forgetAnswers } = await import('../../src/functions/answers');
    const { restoreWorkbookState } = await import('../../src/workbook/restore-workbook-state');
    const { storeEdition } = await import('../../src/workbook/stored-editions');
    const { runInExcel } = await import('../../src/workbook/run-in-excel');
    const { applyRefresh, previewRefresh } = await import('../../src/workbook/loads/apply-refresh');
    const calculate = await formulaCells();

    const once = async (work: () => unknown): Promise<Cost> => {
      const syncs = excel.syncCount();
      const start = performance.now();
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      return {
        processor: (user + system) / 1000,
        clock: performance.now() - start,
        syncs: excel.syncCount() - syncs,
      };
    };
    /** The first time, when everything is cold, and the best of the times after it. */
    const cost = async (
      work: (round: number) => unknown,
      prepare: (round: number) => void = () => undefined,
    ): Promise<readonly [Cost, Cost]> => {
      const rounds: Cost[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        prepare(round);
        rounds.push(await once(() => work(round)));
      }
      const [first, ...later] = rounds;
      return [first, later.reduce((a, b) => (b.processor < a.processor ? b : a))];
    };

    const [bundled] = service.catalog.list();
    const imported = Array.from({ length: IMPORTED }, (_, i) => likeness(bundled, i + 1));
    for (const edition of imported) {
      await runInExcel((context) => storeEdition(context, edition));
      service.catalog.add(edition);
    }
    await loadSheets(bundled);
    const rows = excel.workbook.worksheets.items.reduce(
      (sum, sheet) => sum + (sheet.tables.items[0]?.area.rows ?? 1) - 1,
      0,
    );
    console.log(
      `\nA workbook with ${SHEETS} loaded sheets (${rows} rows), ${CELLS} formula cells, ${IMPORTED} imported editions`,
    );

    const editionOf = (round: number): Edition => (round % 2 === 0 ? imported[0] : bundled);
    let cells = 0;
    heading();
    show(
      'open: editions restored, all cells calculated',
      await cost(
        async () => {
          await restoreWorkbookState(service);
          calculate();
        },
        () => {
          for (const { id } of imported) service.catalog.remove(id);
          forgetAnswers();
        },
      ),
    );
    show('all cells once more', await cost(calculate));
    show(
      'another edition active, all cells',
      await cost((round) => {
        service.catalog.activate(editionOf(round).id);
        calculate();
      }),
    );
    show(
      'what a refresh of all sheets would do',
      await cost(() => previewRefresh(service, imported[0])),
    );
    const refresh = await cost(async (round) => {
      const { sheets } = await previewRefresh(service, editionOf(round));
      const chosen = sheets.map((refresh) => ({ refresh, replaceOvertyped: false }));
      const control = { signal: new AbortController().signal, progress: () => undefined };
      cells = await applyRefresh(chosen, service, editionOf(round), control);
    });
    show(`refresh of all sheets, ${cells} cells`, refresh);
    target(`refresh asks Excel at most 20 times: ${refresh[1].syncs}`, refresh[1].syncs <= 20);
  } finally {
    excel.dispose();
  }

  /** Twenty sheets of two years by month, each of other measures, as the tab Laden writes them. */
  async function loadSheets(edition: Edition): Promise<void> {
    const { forecastService: service } =
      await import('../../src/scenarios/forecast/active-service');
    const { LOADABLE_MEASURES, loadRows } = await import('../../src/workbook/loads/load-request');
    const { writeLoadSheet } = await import('../../src/workbook/loads/write-load-sheet');
    for (let i = 0; i < SHEETS; i++) {
      const measures = [0, 1, 2, 3, 4].map(
        (j) => LOADABLE_MEASURES[(i + j * 3) % LOADABLE_MEASURES.length],
      );
      const request = {
        edition: edition.id,
        scenarios: SCENARIOS,
        measures: [...new Set(measures)],
        from: monthIndex(2026, 1),
        until: monthIndex(2028, 1),
        step: 'maand',
        overrides: [],
      } as const;
      await writeLoadSheet({
        request,
        rows: loadRows(service, request),
        chartMeasure: request.measures[0],
        sheetName: `Prognose ${i + 1}`,
      });
    }
  }
}

/** Calculates 5.000 cells, each with a question of its own. */
async function formulaCells(): Promise<() => void> {
  const { prognoseBezetting } = await import('../../src/functions/occupancy');
  const { capaciteitBehoefte } = await import('../../src/functions/capacity');
  const { prognoseInstroom } = await import('../../src/functions/flows');
  const { prognoseReeks } = await import('../../src/functions/series');
  const day = (i: number): number => FIRST_DAY + 1 + (Math.floor(i / 4) % 700);
  const calls = [
    (i: number) => prognoseBezetting(SCENARIOS[i % 4], day(i)),
    (i: number) => capaciteitBehoefte(SCENARIOS[i % 4], day(i)),
    (i: number) => prognoseBezetting(SCENARIOS[i % 4], day(i), 'statushouders'),
    (i: number) =>
      prognoseInstroom(SCENARIOS[i % 4], `2026-${String((i % 12) + 1).padStart(2, '0')}`),
    (i: number) => prognoseReeks('bezetting', SCENARIOS[i % 4], 2026, 2027, 'maand'),
  ];
  return () => {
    for (let i = 0; i < CELLS; i++) calls[Math.floor(i / (CELLS / calls.length))](i);
  };
}

/** The edition as another one: a name of its own, and each flow a little higher. */
function likeness(edition: Edition, number: number): Edition {
  return {
    ...edition,
    id: `${edition.id}-${number}`,
    name: `${edition.name} (${number})`,
    values: edition.values.map((value) =>
      value.measure === 'repeatApplications' && typeof value.value === 'number'
        ? { ...value, value: value.value + number * 100 }
        : value,
    ),
  };
}

function heading(): void {
  console.log(
    `${''.padEnd(52)}${'processor: first'.padStart(18)}${'again'.padStart(12)}${'clock'.padStart(12)}${'requests'.padStart(12)}`,
  );
}

function show(what: string, [first, again]: readonly [Cost, Cost]): void {
  const ms = (time: number, width: number): string => `${time.toFixed(0)} ms`.padStart(width);
  console.log(
    `  ${what.padEnd(50)}${ms(first.processor, 18)}${ms(again.processor, 12)}${ms(again.clock, 12)}${String(again.syncs).padStart(12)}`,
  );
}
