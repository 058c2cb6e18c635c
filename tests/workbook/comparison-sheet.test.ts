import { BRIDGE_PART_TEXTS, COMPARISON_TEXTS } from '../../src/workbook/comparison-texts';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { bridgeAtYearEnd, commonYears, compareYear } from '../../src/taskpane/compare/comparison';
import { writeComparison } from '../../src/workbook/comparison-sheet';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

const service = new ForecastService();
const first = { edition: 'kernprognose-2025', scenario: 'mediaan' } as const;
const second = { edition: 'mpp-2025', scenario: 'mediaan' } as const;
const [one, other] = [service.forecast(first), service.forecast(second)];

describe('comparison of two forecasts', () => {
  it('has a row per measure with figure and status of each side', () => {
    const [occupancy] = compareYear(one, other, 2026);
    expect(occupancy).toMatchObject({
      measure: 'occupancy',
      first: { value: 82_300, status: 'gepubliceerd' },
      second: { value: 81_000, status: 'gepubliceerd' },
    });
    expect(commonYears(one, other)).toEqual([2026, 2027, 2028, 2029, 2030]);
  });

  it('has a bridge between editions, whose parts sum exactly, and none between scenarios', () => {
    const bridge = bridgeAtYearEnd(service, first, second, 2027);
    expect(bridge?.difference).toBe(-3_100);
    const {
      startStock = 0,
      inflow = 0,
      grantRate = 0,
      outflow = 0,
      unexplained = 0,
    } = bridge ?? {};
    expect(startStock + inflow + grantRate + outflow + unexplained).toBe(-3_100);
    expect(
      bridgeAtYearEnd(service, first, { ...first, scenario: 'maximum' }, 2027),
    ).toBeUndefined();
  });
});

describe('comparison in Excel', () => {
  let excel: TestExcel;
  beforeEach(() => {
    excel = createTestExcel({ sheetNames: ['Blad1'] });
  });
  afterEach(() => excel.dispose());

  it('writes a table with differences as formulas and a bridge that is checked', async () => {
    const rows = [2026, 2027].flatMap((year) => compareYear(one, other, year));
    const bridges = [2026, 2027].flatMap((year) => {
      const bridge = bridgeAtYearEnd(service, first, second, year);
      return bridge ? [{ year, bridge }] : [];
    });
    const name = await runInExcel((context) =>
      writeComparison(
        context,
        { first: 'Kernprognose 2025 mediaan', second: 'MPP 2025 mediaan', rows, bridges },
        COMPARISON_TEXTS.nl,
        BRIDGE_PART_TEXTS.nl,
      ),
    );
    const sheet = excel.workbook.worksheets.getItem(name);
    // The explanation is near the top: heading, years, parts, then the sum and its check.
    expect(sheet.getRange('A5:E6').values).toEqual([
      ['deel', '', '', 2026, 2027],
      // In whole persons, as in the pane, so that they add up as they are shown.
      ['Startvoorraad', '', '', 2_781, 1_586],
    ]);
    expect(sheet.getRange('D11:E13').formulas).toEqual([
      ['=SUM(D6:D10)', '=SUM(E6:E10)'],
      [1_300, -3_100],
      ['=ROUND(D11-D12,6)', '=ROUND(E11-E12,6)'],
    ]);
    expect(sheet.charts.items.map((chart) => chart.title.text)).toEqual([
      'Waardoor verschilt de COA-bezetting? (personen, berekend)',
    ]);
    // Its chart ends on row 28; the table has its headings on row 30.
    expect(sheet.getRange('A31:G31').formulas).toEqual([
      [
        'COA-bezetting',
        'personen',
        2026,
        82_300,
        81_000,
        '=ROUND(D31,0)-ROUND(E31,0)',
        'gepubliceerd',
      ],
    ]);
    const share = 31 + rows.findIndex(({ measure }) => measure === 'grantRate');
    expect(sheet.getRange(`F${share}`).formulas).toEqual([
      [`=ROUND(ROUND(D${share}*100,1)-ROUND(E${share}*100,1),1)`],
    ]);
    expect(sheet.getRange(`F${share}`).numberFormat).toEqual([['+0.0" pp";-0.0" pp";0.0" pp"']]);
    expect(excel.unknownMembers()).toEqual([]);
    expect(excel.syncCount()).toBeLessThanOrEqual(2);
  });
});
