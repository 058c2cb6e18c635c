import { DetailedCellError, HyperFormula } from 'hyperformula';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { MONTHLY_INPUTS, type MonthlyInputName } from '../../src/engine/monthly-inputs';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import type { MonthColumnId } from '../../src/workbook/audit-sheet/month-column-texts';
import {
  ForecastService,
  type ForecastRequest,
} from '../../src/scenarios/forecast/forecast-service';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { PARAMETER_IDS } from '../../src/scenarios/assumptions/parameters';
import {
  FIXED_PARAMETERS,
  PERIOD_PARAMETERS,
  SEASON_PARAMETERS,
} from '../../src/workbook/audit-sheet/audit-parameters';
import { COMPARED } from '../../src/workbook/audit-sheet/month-columns';
import { planAuditSheets, type AuditPlan } from '../../src/workbook/audit-sheet/plan-audit-sheets';

const TOLERANCE = 1e-6;
const NAMES = {
  inputs: 'Controleblad',
  months: 'Controleblad maanden',
  check: 'Controleblad toets',
};
const service = new ForecastService();

/** The plan in a spreadsheet engine that knows nothing of the add-in. */
class RecalculatedAudit {
  private readonly engine: HyperFormula;

  constructor(readonly plan: AuditPlan) {
    this.engine = HyperFormula.buildFromSheets(
      {
        [NAMES.inputs]: plan.inputs.draft.toFormulas(),
        [NAMES.months]: plan.months.draft.toFormulas(),
        [NAMES.check]: plan.months.checkDraft.toFormulas(),
      },
      // Excel keeps 15 digits; the default here would round every cell to 6 decimals.
      { licenseKey: 'gpl-v3', smartRounding: false },
    );
  }

  quantity(id: MonthColumnId, month: number): number {
    const { sheet, row, column: col } = this.plan.months.placeOf(id, month);
    return this.engine.getCellValue({ sheet: this.sheet(sheet), row, col }) as number;
  }

  /** Types a value into the input cell of a parameter, found by its name in column A. */
  change(parameter: string, value: number, column = 0): void {
    const sheet = this.sheet(NAMES.inputs);
    const row = this.plan.inputs.draft.toFormulas().findIndex(([name]) => name === parameter);
    if (row < 0) throw new Error(`No row ${parameter}`);
    this.engine.setCellContents({ sheet, row, col: 2 + column }, value);
  }

  inputSheetValue(label: string, column = 2): unknown {
    const row = this.plan.inputs.draft.toFormulas().findIndex(([name]) => name === label);
    return this.engine.getCellValue({ sheet: this.sheet(NAMES.inputs), row, col: column });
  }

  errors(): string[] {
    return Object.values(NAMES).flatMap((name) =>
      this.engine
        .getSheetValues(this.sheet(name))
        .flat()
        .flatMap((value) => (value instanceof DetailedCellError ? [value.value] : [])),
    );
  }

  private sheet(name: string): number {
    const id = this.engine.getSheetId(name);
    if (id === undefined) throw new Error(`No sheet ${name}`);
    return id;
  }
}

function audit(request: ForecastRequest): { sheet: RecalculatedAudit; forecast: Forecast } {
  const forecast = service.forecast(request);
  const plan = planAuditSheets(forecast, NAMES, AUDIT_SHEET_TEXTS.nl);
  return { sheet: new RecalculatedAudit(plan), forecast };
}

/** The months sheet has a column of the same name for every input of the engine. */
const SAME_INPUTS: readonly (MonthColumnId & MonthlyInputName)[] = MONTHLY_INPUTS;

/** Every monthly input, stock and flow on the sheet against the engine's. */
function expectSame(sheet: RecalculatedAudit, { inputs, projection }: Forecast): void {
  expect(sheet.errors()).toEqual([]);
  const apart: string[] = [];
  const compare = (id: MonthColumnId, month: number, expected: number): void => {
    const found = sheet.quantity(id, month);
    if (!(Math.abs(found - expected) <= TOLERANCE)) {
      apart.push(`${id} month ${month}: ${found}, engine ${expected}`);
    }
  };
  for (let month = 0; month <= projection.months; month++) {
    for (const [id, , kind] of COMPARED) {
      const series = projection[id === 'pact' ? 'inPactProcedure' : id];
      if (kind === 'stock') compare(id, month, series[month]);
      else if (month > 0) compare(id, month, series[month - 1]);
    }
    if (month > 0) {
      for (const id of SAME_INPUTS) compare(id, month, inputs.monthly[id][month - 1]);
    }
  }
  expect(apart.slice(0, 10)).toEqual([]);
}

const overrides = (...rows: readonly (readonly [string, number])[]) =>
  rows.map(([name, value]) => parseOverride(name, value));

const REQUESTS: Record<string, ForecastRequest> = {
  'the letter, mediaan': { scenario: 'mediaan' },
  'the letter, minimum': { scenario: 'minimum' },
  'the letter, medio': { scenario: 'medio' },
  'the letter, maximum': { scenario: 'maximum' },
  'MPP 2025, maximum': { scenario: 'maximum', edition: 'MPP 2025' },
  'a Pact split from 12 June with loss of capacity': {
    scenario: 'mediaan',
    overrides: overrides(
      ['pactaandeel vanaf 2026-06-12', 1],
      ['capaciteitsaandeel oude voorraad vanaf 2026-06-12', 0.4],
      ['capaciteitsverlies pact vanaf 2026-06-12', 0.1],
    ),
  },
  'a moratorium between two days': {
    scenario: 'mediaan',
    overrides: overrides(['moratoriumaandeel van 24-3-2026 tot 24-9-2026', 0.35]),
  },
  'returns larger than the whole population': {
    scenario: 'minimum',
    overrides: overrides(['extra terugkeer vanaf 2027', 600_000]),
  },
  'reception shares, housing and arrears': {
    scenario: 'maximum',
    overrides: overrides(
      ['opvangaandeel nareizigers', 0.6],
      ['opvangaandeel eerste aanvragen 2027', 0.9],
      ['flexwoningen 2026-II', 4_000],
      ['achterstand taakstelling', 5_000],
      ['inhaaltermijn achterstand', 7.5],
    ),
  },
  'changes over changes, a season and a family stock that runs out': {
    scenario: 'medio',
    overrides: overrides(
      ['eerste aanvragen', 30_000],
      ['eerste aanvragen 2027', 20_000],
      ['instroomfactor vanaf 2027-03-15', 1.2],
      ['inwilligingspercentage 2027-K3', 0.5],
      ['vertreksnelheid vanaf 2027', 2],
      ['seizoen september', 2],
      ['seizoen februari', 0],
      ['extra nareisbesluiten', 20_000],
      ['nareisfactor vanaf 2028', 0.5],
      ['start in procedure', 1_000],
    ),
  },
};

describe('Controleblad formulas in a spreadsheet engine', () => {
  it.each(Object.entries(REQUESTS))('agree with the engine in every cell: %s', (_, request) => {
    const { sheet, forecast } = audit(request);
    expectSame(sheet, forecast);
    expect(sheet.inputSheetValue('Grootste verschil met de rekenkern')).toBeLessThan(TOLERANCE);
    expect(sheet.inputSheetValue('Grootste verschil met de rekenkern', 3)).toBe(
      'sluit aan op de rekenkern',
    );
    expect(sheet.inputSheetValue('Grootste fout in behoud van personen', 3)).toBe(
      'niemand verdwijnt of verschijnt',
    );
  });

  it('show the published year-end occupancies and the published capacity need', () => {
    const { sheet } = audit({ scenario: 'mediaan' });
    expect(sheet.inputSheetValue('COA-bezetting op dit blad', 2)).toBeCloseTo(82_300, 5);
    expect(sheet.inputSheetValue('COA-bezetting op dit blad', 3)).toBeCloseTo(84_100, 5);
    expect(sheet.inputSheetValue('capaciteitsbehoefte', 2)).toBeCloseTo(90_000, 5);
  });

  const CHANGES: readonly (readonly [string, number, number, string])[] = [
    ['eerste aanvragen', 1, 31_234, 'eerste aanvragen 2027'],
    ['inwilligingspercentage', 0, 0.46, 'inwilligingspercentage 2026'],
    ['opvangaandeel nareizigers', 1, 0.5, 'opvangaandeel nareizigers 2027'],
    ['beslissingscapaciteit', 2, 41_000, 'beslissingscapaciteit 2028'],
    ['huisvestingstempo', 0, 20_000, 'huisvestingstempo 2026'],
    ['moratoriumaandeel', 1, 0.3, 'moratoriumaandeel 2027'],
    ['pactaandeel', 1, 0.8, 'pactaandeel 2027'],
    ['extra terugkeer', 1, 9_000, 'extra terugkeer 2027'],
    ['vertreksnelheid', 3, 0.7, 'vertreksnelheid 2029'],
    ['nareisfactor', 1, 0.4, 'nareisfactor 2027'],
    ['instroomfactor', 0, 1.5, 'instroomfactor 2026'],
    ['grenscontrolefactor', 1, 0.8, 'grenscontrolefactor 2027'],
    ['flexwoningen', 0, 3_000, 'flexwoningen 2026'],
    ['start statushouders', 0, 25_000, 'start statushouders'],
    ['start wachtend op vertrek', 0, 4_000, 'start wachtend op vertrek'],
    ['achterstand taakstelling', 0, 8_000, 'achterstand taakstelling'],
    ['seizoen juli', 0, 3, 'seizoen juli'],
  ];

  it.each(CHANGES)('follow the engine after typing in "%s"', (name, column, value, override) => {
    const { sheet } = audit({ scenario: 'maximum' });
    sheet.change(name, value, column);
    expectSame(
      sheet,
      service.forecast({ scenario: 'maximum', overrides: overrides([override, value]) }),
    );
    expect(sheet.inputSheetValue('Grootste verschil met de rekenkern', 3)).toBe(
      'wijkt af: er is invoer gewijzigd',
    );
  });

  it('follow the engine after a changed assumption is typed over', () => {
    const name = 'moratoriumaandeel van 2026-03-24 tot 2026-09-24';
    const { sheet } = audit({ scenario: 'mediaan', overrides: overrides([name, 0.35]) });
    sheet.change(name, 0.8);
    expectSame(sheet, service.forecast({ scenario: 'mediaan', overrides: overrides([name, 0.8]) }));
  });

  it('use no functions but those of every Excel', () => {
    const { sheet } = audit(
      REQUESTS['changes over changes, a season and a family stock that runs out'],
    );
    const used = new Set(
      [sheet.plan.inputs.draft, sheet.plan.months.draft, sheet.plan.months.checkDraft]
        .flatMap((draft) => draft.toFormulas().flat())
        .flatMap((cell) => String(cell).match(/\b[A-Z]+(?=\()/g) ?? []),
    );
    expect([...used].sort()).toEqual(['ABS', 'EXP', 'IF', 'MAX', 'MIN', 'SUM']);
  });
});

describe('Controleblad of an imported edition', () => {
  const catalog = new EditionCatalog();
  const [bundled] = catalog.list();
  const imported = new ForecastService(catalog);
  const without = bundled.values.filter(({ measure }) => measure !== 'housingPace');
  const pace = bundled.values.find(({ measure }) => measure === 'housingPace');
  if (!pace) throw new Error('The edition gives no housing pace');
  catalog.add({
    ...bundled,
    id: 'halfjaren',
    name: "Prognose 'halfjaren'",
    start: '2026-04',
    horizonMonths: 21,
    values: [
      ...without,
      { ...pace, id: 'a', period: '2026-I', value: 12_000 },
      { ...pace, id: 'b', period: '2026-II', value: 16_300 },
    ],
  });

  it('has a column per half year where the edition gives half years', () => {
    const forecast = imported.forecast({ scenario: 'minimum', edition: 'halfjaren' });
    const plan = planAuditSheets(forecast, NAMES, AUDIT_SHEET_TEXTS.nl);
    const heading = plan.inputs.draft
      .toFormulas()
      .find(([label]) => label === 'Invoer per periode');
    expect(heading?.slice(2, 6)).toEqual(['2026-I', '2026-II', '2027-I', '2027-II']);
    const sheet = new RecalculatedAudit(plan);
    expectSame(sheet, forecast);
    sheet.change('huisvestingstempo', 20_000, 1);
    expectSame(
      sheet,
      imported.forecast({
        scenario: 'minimum',
        edition: 'halfjaren',
        overrides: overrides(['huisvestingstempo 2026-II', 20_000]),
      }),
    );
  });
});

describe('Controleblad inputs', () => {
  it('hold every assumption that a user can change', () => {
    const held: readonly string[] = [
      ...PERIOD_PARAMETERS,
      ...FIXED_PARAMETERS,
      ...SEASON_PARAMETERS,
    ];
    expect([...held].sort()).toEqual([...PARAMETER_IDS].sort());
  });

  const rowOf = (plan: AuditPlan, name: string): readonly (string | number)[] =>
    plan.inputs.draft.toFormulas().find(([label]) => label === name) ?? [];

  it('give the edition value with its status, and call a held value an aanname', () => {
    const plan = planAuditSheets(
      service.forecast({ scenario: 'mediaan' }),
      NAMES,
      AUDIT_SHEET_TEXTS.nl,
    );
    expect(rowOf(plan, 'eerste aanvragen').slice(0, 12)).toEqual([
      'eerste aanvragen',
      'aanvragen/jaar',
      25000,
      25000,
      25000,
      25000,
      25000,
      'gepubliceerd',
      'gepubliceerd',
      'aanname',
      'aanname',
      'aanname',
    ]);
    expect(rowOf(plan, 'vertreksnelheid').slice(7, 8)).toEqual(['berekend']);
    expect(rowOf(plan, 'start wachtend op vertrek').slice(7, 8)).toEqual(['berekend']);
  });

  it('never call a value of mediaan published for another scenario', () => {
    const plan = planAuditSheets(
      service.forecast({ scenario: 'minimum' }),
      NAMES,
      AUDIT_SHEET_TEXTS.nl,
    );
    expect(rowOf(plan, 'nareizigers').slice(7, 9)).toEqual(['aanname', 'aanname']);
  });

  it('name every input on its own sheet', () => {
    const { inputs } = planAuditSheets(
      service.forecast({ scenario: 'mediaan' }),
      NAMES,
      AUDIT_SHEET_TEXTS.nl,
    );
    const names = inputs.draft.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('eerste_aanvragen');
    expect(names.every((name) => /^[A-Za-z_]\w*$/.test(name))).toBe(true);
  });
});
