import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { monthIndex } from '../../src/domain/calendar';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { compareYear } from '../../src/taskpane/compare/comparison';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import { writeAuditSheets } from '../../src/workbook/audit-sheet/write-audit-sheets';
import { writeComparison } from '../../src/workbook/comparison-sheet';
import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../src/workbook/comparison-texts';
import { loadRows, type LoadRequest } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel } from '../preview/excel-in-jest';

it('is in one file: no other that writes sheets names a colour or a size of letters', () => {
  const elsewhere = readdirSync('src/workbook', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'sheet-style.ts')
    // The self test looks at what Excel does with colours; a budget block stands on the user's sheet.
    .filter((file) => !file.startsWith('self-test') && file !== 'budget-sheet.ts')
    .filter((file) =>
      /['"]#[\da-f]{6}['"]|font\.(?:color|size|bold)|TableStyle/i.test(
        readFileSync(path.join('src/workbook', file), 'utf8'),
      ),
    );
  expect(elsewhere).toEqual([]);
});

it('is the same on a loaded sheet, a comparison and the audit sheet', async () => {
  const excel = createTestExcel({ sheetNames: ['Blad1'] });
  try {
    const service = new ForecastService();
    const request: LoadRequest = {
      edition: 'kernprognose-2025',
      scenarios: ['minimum', 'mediaan', 'maximum'],
      measures: ['occupancy'],
      from: monthIndex(2026, 1),
      until: monthIndex(2027, 1),
      step: 'jaar',
      overrides: [],
    };
    const rows = loadRows(service, request);
    await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName: 'Geladen' });
    const [first, second] = (['kernprognose-2025', 'mpp-2025'] as const).map((edition) =>
      service.forecast({ edition, scenario: 'mediaan' }),
    );
    const compared = {
      first: 'A',
      second: 'B',
      rows: compareYear(first, second, 2026),
      bridges: [],
    };
    await runInExcel((context) =>
      writeComparison(context, compared, COMPARISON_TEXTS.nl, BRIDGE_PART_TEXTS.nl),
    );
    await runInExcel((context) => writeAuditSheets(context, first, AUDIT_SHEET_TEXTS.nl));
    const looks = excel.workbook.worksheets.items.slice(1).map((sheet) => {
      const { font } = sheet.getRange('A1').format;
      return [font.size, font.bold, font.color, sheet.tabColor];
    });
    expect(looks.length).toBeGreaterThan(3);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
    const headings = ['Geladen', 'Vergelijking'].map((name) => {
      const [table] = excel.workbook.worksheets.getItem(name).tables.items;
      const { fill, font } = table.getHeaderRowRange().format;
      return [fill.color, font.color, font.bold];
    });
    expect(headings[0]).toEqual(headings[1]);
  } finally {
    excel.dispose();
  }
});
