import '../functions/excel-double';
import {
  CellError,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type RawCellContent,
} from 'hyperformula';
import { toSerial } from '../../src/domain/calendar';
import { capaciteitGemiddeld } from '../../src/functions/finance';
import {
  capaciteitMeerjaren,
  capaciteitOverschrijding,
} from '../../src/functions/multi-year-budget';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseGepubliceerd } from '../../src/functions/published';
import { budgetDifference } from '../../src/scenarios/budget/budget-difference';
import { BUDGET_LINES } from '../../src/scenarios/budget/budget-lines';
import { multiYearBudget } from '../../src/scenarios/budget/multi-year-budget';
import { personsByMonth } from '../../src/scenarios/budget/persons-by-month';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { absoluteCell } from '../../src/workbook/cell-reference';
import { freeBudgetNames } from '../../src/workbook/budget-sheets/budget-names';
import { yearsOf, type BudgetRequest } from '../../src/workbook/budget-sheets/budget-request';
import { BUDGET_SHEET_TEXTS } from '../../src/workbook/budget-sheets/budget-sheet-texts';
import { planBudgetSheets } from '../../src/workbook/budget-sheets/write-budget-sheets';
import { negativeZeros } from './negative-zeros';

const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  'CAPACITEIT.GEMIDDELD': capaciteitGemiddeld,
  'CAPACITEIT.MEERJAREN': capaciteitMeerjaren,
  // With few paths: what the chance is, is tested with the function.
  'CAPACITEIT.OVERSCHRIJDING': (...args: unknown[]) => {
    expect(args).toHaveLength(11);
    const call = capaciteitOverschrijding as (...all: unknown[]) => number;
    return call(...args, undefined, 100);
  },
  'PROGNOSE.BEZETTING': prognoseBezetting,
  'PROGNOSE.GEPUBLICEERD': prognoseGepubliceerd,
};

/** Our functions in HyperFormula, as Excel would call them. */
class OurFunctions extends FunctionPlugin {
  call(ast: never, state: never): unknown {
    const { procedureName, args } = ast as { procedureName: string; args: never[] };
    const given = args.map((arg) => {
      const value: unknown = this.evaluateAst(arg, state);
      return value instanceof SimpleRangeValue
        ? value.data.map((row) => row.map(bare))
        : bare(value);
    });
    try {
      const result = FUNCTIONS[procedureName](...(given as never[]));
      if (Array.isArray(result)) return SimpleRangeValue.onlyValues(result as never[][]);
      return typeof result === 'object' ? (result as { basicValue: number }).basicValue : result;
    } catch (error) {
      return new CellError(ErrorType.NA, String(error));
    }
  }
}
const bare = (value: unknown): unknown =>
  typeof value === 'symbol'
    ? null
    : typeof value === 'object' && value !== null && 'val' in value
      ? value.val
      : value;
Object.assign(OurFunctions, {
  implementedFunctions: Object.fromEntries(
    Object.keys(FUNCTIONS).map((name) => [
      name,
      { method: 'call', sizeOfResultArrayMethod: undefined, vectorizationForbidden: true },
    ]),
  ),
});
HyperFormula.registerFunctionPlugin(OurFunctions, {
  enGB: Object.fromEntries(Object.keys(FUNCTIONS).map((name) => [name, name])),
});

const service = new ForecastService();
const day = (year: number, month: number, date: number): number =>
  toSerial({ year, month, day: date });

const request: BudgetRequest = {
  edition: 'Kernprognose 2025',
  scenario: 'mediaan',
  firstYear: 2026,
  lastYear: 2031,
  plan: [
    { kind: 'regulier', places: 41_000, description: 'stabiel' },
    { kind: 'regulier', places: 8_000, firstDay: day(2027, 5, 11), description: 'opent' },
    { kind: 'noodopvang', places: 30_000, lastDay: day(2028, 6, 20), description: 'loopt af' },
    {
      kind: 'noodopvang',
      places: 5_000,
      firstDay: day(2029, 2, 3),
      lastDay: day(2029, 2, 20),
      description: 'kort',
    },
    { kind: 'buiten COA', places: 9_000, description: 'hotels' },
  ],
  prices: {
    regulier: {
      amount: 30_300,
      year: 2024,
      status: 'afgeleid',
      certainty: 'middel',
      source: 'COA',
    },
    noodopvang: {
      amount: 69_400,
      year: 2023,
      status: 'gerealiseerd',
      certainty: 'hoog',
      source: 'NOS',
    },
    'buiten COA': { amount: 25_000, year: 2026, status: 'eigen waarde', source: '' },
  },
  index: 0.03,
  rule: ['regulier', 'buiten COA', 'noodopvang'],
  occupancyRate: 0.95,
  emptyPlaceCost: 0.4,
  shortageKind: 'noodopvang',
};

function reckoned(changed: Partial<BudgetRequest> = {}) {
  const asked = { ...request, ...changed };
  const { prices, index } = asked;
  return multiYearBudget({
    ...asked,
    persons: personsByMonth(service.forecast(service.requestFor(asked.scenario, asked.edition))),
    prices: {
      prices: (['regulier', 'noodopvang', 'buiten COA'] as const).flatMap((kind) => {
        const price = prices[kind];
        return price ? [{ kind, year: price.year, amount: price.amount }] : [];
      }),
      index,
    },
  });
}

const SHEETS = { result: 'Begroting', inputs: 'Begroting invoer', months: 'Begroting maanden' };

/** The sheets as a spreadsheet calculates them, and the cells of the result by their labels. */
function calculated(asked: BudgetRequest) {
  const names = freeBudgetNames([]);
  const plan = planBudgetSheets(asked, SHEETS, names, BUDGET_SHEET_TEXTS.nl);
  const contents = (draft: { toFormulas(): (string | number)[][] }): RawCellContent[][] =>
    draft.toFormulas().map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const engine = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    smartRounding: false,
    useArrayArithmetic: true,
  });
  for (const name of Object.values(SHEETS)) engine.addSheet(name);
  for (const [name, { row, column, rows, columns }] of plan.inputs.named) {
    const [first, last] = [
      absoluteCell(SHEETS.inputs, row, column),
      absoluteCell(SHEETS.inputs, row + rows - 1, column + columns - 1),
    ];
    const absolute = `${first}:${last.slice(last.indexOf('!') + 1)}`;
    engine.addNamedExpression(names[name], rows * columns === 1 ? `=${first}` : `=${absolute}`);
  }
  const drafts = {
    result: plan.result.draft,
    inputs: plan.inputs.draft,
    months: plan.months.draft,
  };
  for (const which of ['inputs', 'months', 'result'] as const) {
    engine.setSheetContent(engine.getSheetId(SHEETS[which]) ?? 0, contents(drafts[which]));
  }
  const values = engine.getSheetValues(engine.getSheetId(SHEETS.result) ?? 0);
  return {
    plan,
    engine,
    row: (label: string): unknown[] => {
      const found = values.filter((row) => row[0] === label);
      if (found.length === 0) throw new Error(`No row ${label}`);
      return found[0].slice(3, 3 + yearsOf(asked).length);
    },
    values,
  };
}

describe('the sheets of a budget', () => {
  const previous = {
    description: 'Zelfde plan met MPP 2025',
    years: reckoned({ edition: 'MPP 2025', emptyPlaceCost: 0.2 }),
  };
  const sheet = calculated({ ...request, previous });
  const years = reckoned();

  it('calculate each line of each year as the functions do', () => {
    for (const { name, value } of BUDGET_LINES) {
      const row = sheet.row(name) as number[];
      years.forEach((year, i) =>
        expect([name, row[i]]).toEqual([name, expect.closeTo(value(year), 3)]),
      );
    }
  });

  it('have check rows that are exactly 0', () => {
    for (const label of [
      'Totaal min som van de maanden',
      'Personen zonder bestemming',
      'Totaal min CAPACITEIT.MEERJAREN',
      'Som van de delen min verschil',
    ]) {
      expect([
        label,
        ...sheet.row(label).map((value) => Object.is(value, 0) || value === 0),
      ]).toEqual([label, ...years.map(() => true)]);
    }
  });

  it('take the difference with the last budget apart as BEGROTINGSVERSCHIL does', () => {
    const parts = years.map((year, i) => budgetDifference(previous.years[i], year));
    const expected = {
      'Volume: meer of minder personen': parts.map(({ volume }) => volume),
      'Mix: andere soorten plekken': parts.map(({ mix }) => mix),
      Prijs: parts.map(({ price }) => price),
      'Lege plekken': parts.map(({ emptyPlaces }) => emptyPlaces),
      Verschil: parts.map(({ difference }) => difference),
    };
    for (const [label, values] of Object.entries(expected)) {
      const row = sheet.row(label) as number[];
      // In whole euros, as they are shown.
      values.forEach((value, i) => expect(Math.abs(row[i] - value)).toBeLessThan(1));
    }
    const rounded = (label: string, i: number): number => Math.round(sheet.row(label)[i] as number);
    years.forEach((_, i) =>
      expect(sheet.row('Verschil')[i]).toBe(rounded('totaal', i) - rounded('Vorige begroting', i)),
    );
  });

  it('show no "-€ 0" and no "-0" where a budget is hardly cheaper than the last', () => {
    // A fraction of a cent on each place, so that every part of the difference is less than a euro.
    const dearer = Object.fromEntries(
      Object.entries(request.prices).map(([kind, price]) => [
        kind,
        price && { ...price, amount: price.amount + 0.000_004 },
      ]),
    ) as BudgetRequest['prices'];
    const hardly = calculated({
      ...request,
      previous: {
        description: '',
        years: reckoned({ prices: dearer, emptyPlaceCost: 0.400_000_000_1 }),
      },
    });
    for (const which of ['result', 'months', 'inputs'] as const) {
      const values = hardly.engine.getSheetValues(hardly.engine.getSheetId(SHEETS[which]) ?? 0);
      const { draft } = hardly.plan[which];
      expect([which, ...negativeZeros(values, draft.toNumberFormats())]).toEqual([which]);
    }
    expect(hardly.row('Prijs')).toHaveLength(6);
  });

  it('say what the persons of each year rest on', () => {
    expect(sheet.row('personen zijn')).toEqual([
      'berekend',
      'berekend',
      'na laatste publicatie',
      'na laatste publicatie',
      'na laatste publicatie',
      'vastgehouden',
    ]);
    expect(sheet.row('Gepubliceerde bezetting op 31 december (mediaan)').slice(0, 3)).toEqual([
      82_300,
      84_100,
      '–',
    ]);
  });

  it('add up in thousands, with what was realised before', () => {
    const at = sheet.values.findIndex(([label]) => label === 'Bedragen x € 1.000');
    const [, realised, adopted, ...now] = sheet.values[at];
    expect([realised, adopted, now[0]]).toEqual([2024, 2025, 2026]);
    const column = (i: number) =>
      sheet.values.slice(at + 2, at + 8).map((row) => row[3 + i] as number);
    years.forEach((year, i) => {
      const [before, volume, mix, price, empty, total] = column(i);
      expect(before + volume + mix + price + empty).toBe(total);
      expect(total).toBe(Math.round(year.total / 1000));
    });
    expect(sheet.values[at + 7][1]).toBe(3_500_000);
    expect(sheet.values[at + 7][2]).toBe('–');
  });

  it('build a bridge from the last budget to this one in the chosen year', () => {
    const at = sheet.values.findIndex(([label]) => label === 'miljoen euro, in het brugjaar');
    const steps = sheet.values.slice(at + 1, at + 7).map((row) => row.slice(1, 6) as number[]);
    expect(steps[0][1]).toBeCloseTo(previous.years[0].total / 1e6, 6);
    expect(steps[5][1]).toBeCloseTo(years[0].total / 1e6, 6);
    // Each step ends where the next begins, and the last change ends at this budget.
    expect(steps[4][4]).toBeCloseTo(steps[5][1], 6);
    steps.slice(1, 5).forEach(([below, , more, less, after], i) => {
      expect(below).toBeCloseTo(Math.min(after, steps[i][4]), 6);
      expect(more - less).toBeCloseTo(after - steps[i][4], 6);
    });
  });

  it('give chances that fall between 0 and 1 for both bands', () => {
    const [historie, brief] = ['historie', 'brief'].map(
      (band) => sheet.row(`Kosten boven deze begroting (${band})`) as number[],
    );
    for (const chance of [...historie, ...brief]) {
      expect(chance).toBeGreaterThan(0.2);
      expect(chance).toBeLessThan(0.8);
    }
  });

  it('follow their cells: another edition, rule and price give what the functions give', () => {
    const { engine, plan } = calculated(request);
    const inputs = engine.getSheetId(SHEETS.inputs) ?? 0;
    const change = (name: 'editie' | 'vulregel' | 'leegstand', value: string | number): void => {
      const area = plan.inputs.named.get(name);
      engine.setCellContents({ sheet: inputs, row: area?.row ?? 0, col: area?.column ?? 0 }, value);
    };
    engine.batch(() => {
      change('editie', 'MPP 2025');
      change('vulregel', 'naar rato');
      change('leegstand', 0.8);
    });
    const expected = reckoned({ edition: 'MPP 2025', rule: 'naar rato', emptyPlaceCost: 0.8 });
    const values = engine.getSheetValues(engine.getSheetId(SHEETS.result) ?? 0);
    const total = values.find(([label]) => label === 'totaal')?.slice(3) as number[];
    expected.forEach((year, i) => expect(total[i]).toBeCloseTo(year.total, 2));
    expect(values[1][0]).toBe('Editie MPP 2025, scenario mediaan');
  });

  it('call a price that was changed a value of the user, without the source of the old one', () => {
    const { engine } = calculated(request);
    const inputs = engine.getSheetId(SHEETS.inputs) ?? 0;
    const rowOf = (values: unknown[][]): unknown[] =>
      values.find(([label, amount]) => label === 'regulier' && Number(amount) > 9_000) ?? [];
    const before = rowOf(engine.getSheetValues(inputs));
    expect(before).toContain('afgeleid, middel');
    expect(before).toContain('COA');
    const at = engine
      .getSheetValues(inputs)
      .findIndex(([label, amount]) => label === 'regulier' && amount === 30_300);
    engine.setCellContents({ sheet: inputs, row: at, col: 1 }, 35_000);
    const after = rowOf(engine.getSheetValues(inputs));
    expect(after).toContain('eigen waarde');
    expect(after).not.toContain('afgeleid, middel');
    expect(after).not.toContain('COA');
  });

  it('show an error and no amount where a price is missing', () => {
    const { row } = calculated({
      ...request,
      prices: { ...request.prices, 'buiten COA': undefined },
    });
    expect(row('buiten COA: prijs')[0]).toBeInstanceOf(Object);
    expect(row('totaal')[0]).toBeInstanceOf(Object);
    expect(row('regulier: kosten')[0]).toBeGreaterThan(0);
  });

  it('take a path of the user, and mark its years', () => {
    const ownPath = new Map(
      Array.from({ length: 12 }, (_, m) => [day(2031, m + 1, 1), 60_000] as const),
    );
    const { row } = calculated({ ...request, ownPath });
    expect(row('personen')[5]).toBeCloseTo(60_000, 6);
    expect(row('personen zijn')[5]).toBe('eigen waarde');
    expect(row('Totaal min CAPACITEIT.MEERJAREN')[5]).toBe('eigen pad');
    expect(row('Totaal min som van de maanden')[5]).toBe(0);
  });
});
