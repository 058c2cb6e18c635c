import { HyperFormula } from 'hyperformula';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { writeAuditSheets } from '../../src/workbook/audit-sheet/write-audit-sheets';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const service = new ForecastService();
const texts = AUDIT_SHEET_TEXTS.nl;
let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

const sheetNames = (): string[] => excel.workbook.worksheets.items.map(({ name }) => name);
const formulasOf = (sheet: string): (string | number | null)[][] =>
  (excel.workbook.worksheets.getItem(sheet).getUsedRange().formulas ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
  );

describe('Controleblad in Excel', () => {
  it('stands on new sheets that recalculate to the engine', async () => {
    const forecast = service.forecast({
      scenario: 'mediaan',
      overrides: [parseOverride('moratoriumaandeel van 2026-03-24 tot 2026-09-24', 0.3)],
    });
    const name = await runInExcel((context) => writeAuditSheets(context, forecast, texts));
    expect(name).toBe('Controleblad');
    expect(sheetNames()).toEqual([
      'Blad1',
      'Controleblad',
      'Controleblad maanden',
      'Controleblad toets',
    ]);
    expect(excel.unknownMembers()).toEqual([]);
    expect(excel.syncCount()).toBeLessThanOrEqual(4);
    const written = HyperFormula.buildFromSheets(
      {
        Controleblad: formulasOf('Controleblad'),
        'Controleblad maanden': formulasOf('Controleblad maanden'),
        'Controleblad toets': formulasOf('Controleblad toets'),
      },
      { licenseKey: 'gpl-v3', smartRounding: false },
    );
    const months = written.getSheetId('Controleblad maanden') ?? -1;
    const occupancy = Array.from({ length: 61 }, (_, m) =>
      written.getCellValue({ sheet: months, row: 3 + m, col: 2 }),
    );
    occupancy.forEach((value, m) => {
      expect(value).toBeCloseTo(forecast.projection.occupancy[m], 6);
    });
  });

  it('keeps the headings in view and names the inputs', async () => {
    const forecast = service.forecast({ scenario: 'mediaan' });
    await runInExcel((context) => writeAuditSheets(context, forecast, texts));
    const sheet = excel.workbook.worksheets.getItem('Controleblad maanden');
    expect(sheet.freezePanes.getLocation().address).toContain('A1:B3');
    const { names } = excel.workbook.worksheets.getItem('Controleblad');
    const rate = names.items.find(({ name }) => name === 'inwilligingspercentage');
    expect(rate?.getRange().values?.[0]?.[0]).toBe(0.38);
  });

  it('can be written twice: each months sheet refers to its own inputs', async () => {
    const forecast = service.forecast({ scenario: 'mediaan' });
    for (let i = 0; i < 2; i++) {
      await runInExcel((context) => writeAuditSheets(context, forecast, texts));
    }
    expect(sheetNames()).toContain('Controleblad (2)');
    const text = formulasOf('Controleblad maanden (2)').flat().join(' ');
    expect(text).toContain("'Controleblad (2)'!");
    expect(text).not.toContain("'Controleblad'!");
  });

  it('leaves nothing behind when it is cancelled half-way', async () => {
    const forecast = service.forecast({ scenario: 'mediaan' });
    const cancel = new AbortController();
    const writing = runInExcel((context) =>
      writeAuditSheets(context, forecast, texts, {
        signal: cancel.signal,
        progress: (fraction) => {
          if (fraction >= 0.4) cancel.abort();
        },
      }),
    );
    await expect(writing).rejects.toThrow();
    expect(sheetNames()).toEqual(['Blad1']);
  });

  it('never writes text of an edition as a formula', async () => {
    const catalog = new EditionCatalog();
    const [bundled] = catalog.list();
    catalog.add({
      ...bundled,
      id: 'vals',
      name: '=HYPERLINK("http://x")',
      values: bundled.values.map((value) => ({
        ...value,
        reason: '=1+1',
        source: { document: '@SUM(A1)"&1&"', section: '' },
      })),
    });
    const forecast = new ForecastService(catalog).forecast({
      scenario: 'mediaan',
      edition: 'vals',
    });
    await runInExcel((context) => writeAuditSheets(context, forecast, texts));
    // A formula would show its result, here 0; a text shows itself.
    const used = excel.workbook.worksheets.getItem('Controleblad').getUsedRange();
    expect((used.values ?? []).flat()).toContain('=1+1');
    // The source stands in a formula that says whose the value is: as a text, its quotes doubled.
    const naming = (used.formulas ?? []).flat().filter((cell) => String(cell).includes('@SUM(A1)'));
    expect(naming.length).toBeGreaterThan(0);
    for (const cell of naming) expect(String(cell)).toMatch(/^@|&"@SUM\(A1\)""&1&""/);
  });
});
