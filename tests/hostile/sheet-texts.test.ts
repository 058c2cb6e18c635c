import '../functions/excel-double';
import { monthIndex } from '../../src/domain/calendar';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import type { Edition } from '../../src/editions/edition';
import { BUNDLED_REGION_LIST } from '../../src/editions/regions/region-list';
import { RegionAllocation } from '../../src/scenarios/regions/allocation';
import { municipalityRows } from '../../src/scenarios/regions/region-overview';
import { deviationHistories } from '../../src/scenarios/analysis/deviation-history';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { forecastService as service } from '../../src/scenarios/forecast/active-service';
import { bridgeAtYearEnd, compareYear } from '../../src/taskpane/compare/comparison';
import { budgetBlock } from '../../src/taskpane/budget/budget-block';
import { writeAssumptionsTable } from '../../src/workbook/assumptions-table';
import { ASSUMPTIONS_TABLE_TEXTS } from '../../src/workbook/assumptions-table-texts';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import { writeAuditSheets } from '../../src/workbook/audit-sheet/write-audit-sheets';
import { placeBudget } from '../../src/workbook/budget-sheet';
import { BUDGET_SHEET_TEXTS } from '../../src/workbook/budget-sheets/budget-sheet-texts';
import { writeBudgetSheets } from '../../src/workbook/budget-sheets/write-budget-sheets';
import { writeComparison } from '../../src/workbook/comparison-sheet';
import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../src/workbook/comparison-texts';
import { applyRefresh, previewRefresh } from '../../src/workbook/loads/apply-refresh';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { writeTrackSheet } from '../../src/workbook/realised/track-sheet';
import { TRACK_SHEET_TEXTS } from '../../src/workbook/realised/track-sheet-texts';
import { writeRegionSheet } from '../../src/workbook/regions/region-sheet';
import { REGION_SHEET_TEXTS } from '../../src/workbook/regions/region-sheet-texts';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

/**
 * Texts of others in every place that a sheet is filled from: Excel must get each as a text. An
 * import refuses some of them; what is written to a sheet does not rest on that.
 */

/** In each hostile text, so that it is found wherever it comes out. */
const MARK = 'kwaad';
const HOSTILE = [
  `=${MARK}()`,
  `＝cmd|'/c ${MARK}'!A1`,
  ` =1+1&"${MARK}"`,
  `+1 ${MARK}`,
  `-1 ${MARK}`,
  `＠${MARK}`,
  `@${MARK}(1)`,
  `\t=${MARK}()`,
  `\u00a0=${MARK}()`,
  `\u200b=${MARK}()`,
  `${MARK}",2027)+HYPERLINK("https://${MARK}.example"`,
];

const [bundled, other] = BUNDLED_EDITIONS;
function hostileEdition(text: string): Edition {
  const source = { document: text, section: text };
  return {
    ...bundled,
    id: 'vijandig',
    name: text,
    documents: [{ title: text, reference: text }],
    values: bundled.values.map((value) => ({ ...value, source, reason: text })),
    facts: bundled.facts.map((fact) => ({ ...fact, source, note: text, value: text })),
    imported: { file: text, on: '2026-11-27' },
  };
}

let excel: TestExcel;
/** Every text that reached Excel, in whichever property of whichever object. */
const sent = new Set<string>();

function collect(part: unknown, into: Set<string>): void {
  if (typeof part === 'string') into.add(part);
  else if (typeof part === 'object' && part !== null) {
    for (const one of Object.values(part)) collect(one, into);
  }
}

/** Written apart from the product's own rule: what Excel may take for a formula. */
const IS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** A formula of ours holds such a text between quotation marks only. */
const runs = (text: string): boolean =>
  IS_FORMULA.test(text) &&
  (text.startsWith('=') ? text.replace(/"(?:[^"]|"")*"/g, '') : text).includes(MARK);

const request = (edition: string): LoadRequest => ({
  edition,
  scenarios: ['minimum', 'mediaan', 'maximum'],
  measures: ['occupancy', 'firstApplications'],
  from: monthIndex(2026, 1),
  until: monthIndex(2027, 1),
  step: 'kwartaal',
  overrides: [],
});
const load = (edition: string, sheetName: string): Promise<unknown> =>
  writeLoadSheet({
    request: request(edition),
    rows: loadRows(service, request(edition)),
    chartMeasure: 'occupancy',
    sheetName,
  });
const control = { signal: new AbortController().signal, progress: () => undefined };

/** Everything that the add-in writes on sheets, each with the text wherever one can stand. */
const WRITERS: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  'a loaded sheet': () => load('vijandig', 'Geladen'),
  'a refresh': async () => {
    await load(other.id, 'Geladen');
    const target = service.catalog.find('vijandig');
    const { sheets } = await previewRefresh(service, target);
    const cells = await applyRefresh(
      sheets.map((refresh) => ({ refresh, replaceOvertyped: true })),
      service,
      target,
      control,
    );
    expect(cells).toBeGreaterThan(20);
  },
  'a comparison': (text) =>
    runInExcel((context) => {
      const [first, second] = ['vijandig', other.id].map((edition) => ({
        edition,
        scenario: 'mediaan' as const,
      }));
      const bridge = bridgeAtYearEnd(service, first, second, 2027);
      const rows = compareYear(service.forecast(first), service.forecast(second), 2027);
      return writeComparison(
        context,
        { first: text, second: text, rows, bridges: bridge ? [{ year: 2027, bridge }] : [] },
        COMPARISON_TEXTS.nl,
        BRIDGE_PART_TEXTS.nl,
      );
    }),
  'the audit sheets': () =>
    runInExcel((context) => writeAuditSheets(context, changedForecast(), AUDIT_SHEET_TEXTS.nl)),
  'a table of assumptions': (text) =>
    runInExcel((context) =>
      writeAssumptionsTable(context, changedForecast(), () => text, ASSUMPTIONS_TABLE_TEXTS.nl),
    ),
  'a sheet of what was counted': (text) => {
    service.realised.replaceOwn([
      {
        measure: 'totalInflow',
        when: '2026-01',
        value: 100,
        unit: 'personen',
        status: 'gerealiseerd',
        source: text,
        certainty: 'hoog',
        known: '2026-07-31',
        knownIsAssumed: false,
        remark: text,
        own: true,
      },
    ]);
    const histories = deviationHistories(service, ['totalInflow'], { scenario: 'mediaan' });
    service.realised.replaceOwn([]);
    const row = { label: text, status: text, certainty: text, realised: 1 };
    const rows = [{ ...row, forecast: 2, minimum: 1, maximum: 3 }];
    return runInExcel((context) =>
      writeTrackSheet(
        context,
        {
          edition: text,
          scenario: text,
          histories,
          ranks: new Map(),
          measure: 'totalInflow',
          rows,
        },
        TRACK_SHEET_TEXTS.nl,
      ),
    );
  },
  'the sheets of a budget': (text) => {
    const price = { amount: 30_000, year: 2026, status: 'eigen waarde', source: text } as const;
    return runInExcel((context) =>
      writeBudgetSheets(
        context,
        {
          edition: text,
          origin: text,
          scenario: 'mediaan',
          firstYear: 2026,
          lastYear: 2027,
          plan: [{ kind: 'regulier', places: 70_000, description: text }],
          prices: { regulier: price, noodopvang: price, 'buiten COA': price },
          index: 0.03,
          rule: ['regulier', 'noodopvang', 'buiten COA'],
          occupancyRate: 1,
          emptyPlaceCost: 0.5,
          shortageKind: 'noodopvang',
          previous: { description: text, years: [] },
        },
        BUDGET_SHEET_TEXTS.nl,
      ),
    );
  },
  'a block in a budget of the user': (text) => {
    const { lines, columns } = budgetBlock(
      {
        scenario: 'mediaan',
        edition: text,
        origin: text,
        year: 2027,
        regularPrice: 'Blad1!B2',
        emergencyPrice: 'Blad1!B3',
        regularPlaces: 'Blad1!B4',
        variant: 'year',
      },
      'Blad1!D3',
      'nl',
    );
    return runInExcel((context) => placeBudget(context, 'Blad1!D3', lines, columns));
  },
  'a sheet of municipalities': (text) => {
    const [first, ...others] = BUNDLED_REGION_LIST.municipalities;
    const municipalities = [{ ...first, name: text, province: text }, ...others];
    const regions = new RegionAllocation({ ...BUNDLED_REGION_LIST, municipalities });
    return runInExcel((context) =>
      writeRegionSheet(
        context,
        {
          province: text,
          total: 90_000,
          method: 'verdeling',
          status: 'afgeleid',
          source: text,
          totalSource: text,
          period: '2026-II',
          rows: municipalityRows({ regions, total: 90_000, minors: 1, method: 'verdeling' }).slice(
            0,
            3,
          ),
        },
        REGION_SHEET_TEXTS.nl,
      ),
    );
  },
};

const changedForecast = () =>
  service.forecast({
    scenario: 'mediaan',
    edition: 'vijandig',
    overrides: [parseOverride('inwilligingspercentage', 0.46)],
  });

describe.each(HOSTILE)('the text %j', (text) => {
  beforeAll(() => {
    excel = createTestExcel({ sheetNames: ['Blad1'] });
    const execute = excel.executor.execute.bind(excel.executor);
    excel.executor.execute = (request) => {
      collect(request, sent);
      return execute(request);
    };
    service.catalog.add(hostileEdition(text));
  });
  afterAll(() => {
    service.catalog.remove('vijandig');
    excel.dispose();
  });

  it.each(Object.keys(WRITERS))('is no formula on %s', async (sheet) => {
    sent.clear();
    await WRITERS[sheet](text);
    const found = [...sent].filter((one) => one.includes(MARK));
    expect(found).not.toEqual([]);
    expect(found.filter(runs)).toEqual([]);
  });
});
