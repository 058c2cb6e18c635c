import '../functions/excel-double';
import { monthIndex } from '../../src/domain/calendar';
import * as functions from '../../src/functions';
import { showNumbersWithProperties } from '../../src/functions/sourced-number';
import { rebaseEdition } from '../../src/scenarios/forecast/rebasing/rebase-edition';
import { forecastService as service } from '../../src/scenarios/forecast/active-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { budgetBlock } from '../../src/taskpane/budget/budget-block';
import { completeChoices } from '../../src/taskpane/budget/budget-form';
import { compareYear } from '../../src/taskpane/compare/comparison';
import { writeAssumptionsTable } from '../../src/workbook/assumptions-table';
import { ASSUMPTIONS_TABLE_TEXTS } from '../../src/workbook/assumptions-table-texts';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import { writeAuditSheets } from '../../src/workbook/audit-sheet/write-audit-sheets';
import { writeComparison } from '../../src/workbook/comparison-sheet';
import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../src/workbook/comparison-texts';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { readStoredEditions, storeEdition } from '../../src/workbook/stored-editions';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';
import { template } from './edition-files';

/** Wherever a number of an imported edition is explained, the file and the day stand beside it. */

const ORIGIN = 'geïmporteerd uit kp.csv op 27-11-2026';
const { name, id } = template;
let excel: TestExcel;
beforeAll(() => {
  service.catalog.add({ ...template, imported: { file: 'kp.csv', on: '2026-11-27' } });
});
afterAll(() => service.catalog.remove(id));
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

/** Every text on the sheets that were made. */
const texts = (): readonly string[] =>
  excel.workbook.worksheets.items.flatMap((sheet) =>
    (sheet.getUsedRange().formulas ?? []).flat().filter((cell) => typeof cell === 'string'),
  );

type Ask = (...args: readonly unknown[]) => unknown;
const {
  prognoseBron,
  prognoseBezetting,
  prognoseEdities,
  prognoseAannames,
  prognoseUitstroomtoets,
} = functions as unknown as Readonly<Record<string, Ask>>;

it.each([
  ['gepubliceerd', 'bezetting', 'mediaan', 2026],
  ['berekend', 'bezetting', 'mediaan', '2026-07-01'],
  ['berekend', 'bezetting', 'minimum', 2026],
  ['afgeleid', 'bezettingsgraad', 'mediaan', 2026],
  ['aanname', 'eerste aanvragen', 'medio', 2026],
])('BRON says it of a number that is %s', (status, measure, scenario, when) => {
  const said = String(prognoseBron(measure, scenario, when, name));
  expect(said.startsWith(status)).toBe(true);
  expect(said).toContain(ORIGIN);
});

it('BRON says it of a number with changed assumptions, and of no bundled edition', () => {
  const changed = [['inwilligingspercentage', 0.4]];
  expect(prognoseBron('bezetting', 'mediaan', 2027, name, changed)).toContain(ORIGIN);
  for (const when of [2026, '2026-07-01']) {
    expect(prognoseBron('bezetting', 'mediaan', when, 'Kernprognose 2025')).not.toContain(
      'geïmporteerd',
    );
  }
});

it('an edition that part Volgen calculated says so, also when the workbook is opened again', async () => {
  const { edition } = rebaseEdition(service, 'kernprognose-2025');
  const made = { file: '', on: '2026-11-27', madeBy: 'volgen' } as const;
  await runInExcel((context) => storeEdition(context, { ...edition, imported: made }));
  const reopened = await runInExcel(readStoredEditions);
  expect(reopened.editions.map(({ imported }) => imported)).toEqual([made]);
  service.catalog.add(reopened.editions[0]);
  try {
    const origin = 'berekend door onderdeel Volgen op 27-11-2026';
    const computed = String(prognoseBron('bezetting', 'mediaan', 2026, edition.name));
    expect(computed).toMatch(/^berekend /);
    expect(computed).toContain(origin);
    const taken = String(prognoseBron('eerste aanvragen', 'maximum', 2027, edition.name));
    expect(taken).toMatch(
      /^gepubliceerd .*\(editie berekend door onderdeel Volgen op 27-11-2026\)/,
    );
    expect((prognoseEdities() as unknown[][]).at(-1)?.at(-1)).toBe(origin);
  } finally {
    service.catalog.remove(edition.id);
  }
});

it('EDITIES, AANNAMES and UITSTROOMTOETS say it in their tables', () => {
  expect((prognoseEdities() as unknown[][]).at(-1)?.at(-1)).toBe(ORIGIN);
  for (const table of [prognoseAannames(name), prognoseUitstroomtoets(name)]) {
    expect(JSON.stringify(table)).toContain(ORIGIN);
  }
});

it('the card of a cell says it, and the name of the edition stays one that formulas take', () => {
  showNumbersWithProperties(true);
  try {
    const cell = prognoseBezetting('mediaan', '2026-07-01', '', name) as Excel.DoubleCellValue;
    expect(cell.properties).toMatchObject({
      Editie: { basicValue: name },
      Herkomst: { basicValue: ORIGIN },
    });
    const bundled = prognoseBezetting('mediaan', 2026) as Excel.DoubleCellValue;
    expect(bundled.properties).not.toHaveProperty('Herkomst');
  } finally {
    showNumbersWithProperties(false);
  }
});

it('a loaded sheet says it in its heading and beside each row', async () => {
  const request: LoadRequest = {
    edition: id,
    scenarios: ['minimum', 'mediaan'],
    measures: ['occupancy'],
    from: monthIndex(2026, 1),
    until: monthIndex(2027, 1),
    step: 'kwartaal',
    overrides: [],
  };
  const rows = loadRows(service, request);
  await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName: 'Proef' });
  expect(texts().find((text) => text.startsWith("Scenario's"))).toContain(ORIGIN);
  expect(texts().filter((text) => text.includes(ORIGIN))).toHaveLength(rows.length + 1);
});

it('a comparison says it beside each figure of that side', async () => {
  const rows = compareYear(
    service.forecast({ scenario: 'mediaan', edition: id }),
    service.forecast({ scenario: 'mediaan', edition: 'kernprognose-2025' }),
    2026,
  );
  await runInExcel((context) =>
    writeComparison(
      context,
      { first: name, second: 'Kernprognose 2025', rows, bridges: [] },
      COMPARISON_TEXTS.nl,
      BRIDGE_PART_TEXTS.nl,
    ),
  );
  const explained = rows.filter(({ first }) => first !== undefined).length;
  expect(texts().filter((text) => text.includes(ORIGIN))).toHaveLength(explained);
});

it('the audit sheet and the table of assumptions say it in their titles', async () => {
  const forecast = service.forecast({
    scenario: 'mediaan',
    edition: id,
    overrides: [parseOverride('inwilligingspercentage', 0.46)],
  });
  await runInExcel((context) => writeAuditSheets(context, forecast, AUDIT_SHEET_TEXTS.nl));
  await runInExcel((context) =>
    writeAssumptionsTable(context, forecast, () => '', ASSUMPTIONS_TABLE_TEXTS.nl),
  );
  const titles = texts().filter((text) => text.includes(`${name} (${ORIGIN})`));
  expect(titles).toHaveLength(2);
});

it('a budget block says it below the name of the edition, and one of a bundled edition does not', () => {
  const cell = (address: string) => ({ address, isSingle: true });
  const form = {
    scenario: 'mediaan',
    edition: name,
    year: '2027',
    regularPrice: cell('Prijzen!B2'),
    emergencyPrice: cell('Prijzen!B3'),
    regularPlaces: cell('Prijzen!B4'),
    variant: 'year',
  } as const;
  const linesFor = (imported?: { file: string; on: string }) => {
    const choices = completeChoices(form, undefined, imported);
    if (!choices) throw new Error('incomplete');
    return budgetBlock(choices, 'Begroting!A1', 'nl').lines.map(({ cells }) => cells);
  };
  const lines = linesFor(service.catalog.find(name).imported);
  expect(lines[2]).toEqual(['Editie', name]);
  expect(lines[3]).toEqual(['Herkomst van de editie', ORIGIN]);
  // The formulas below follow the row that came between.
  expect(JSON.stringify(lines)).toContain('CAPACITEIT.GEMIDDELD(B2,B5');
  expect(JSON.stringify(linesFor())).not.toContain('Herkomst');
});
