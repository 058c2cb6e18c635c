import { outflowChecks } from '../../src/scenarios/analysis/outflow-check';
import { DetailedCellError, HyperFormula } from 'hyperformula';
import { SCENARIO_NAMES, type ScenarioName } from '../../src/domain/scenario-name';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { MONTHLY_INPUTS, type MonthlyInputName } from '../../src/engine/monthly-inputs';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import type { MonthColumnId } from '../../src/workbook/audit-sheet/month-column-texts';
import {
  ForecastService,
  type ForecastRequest,
} from '../../src/scenarios/forecast/forecast-service';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import {
  rebaseEdition,
  type RebaseMethod,
} from '../../src/scenarios/forecast/rebasing/rebase-edition';
import { kernprognoseWith, valueOf } from '../scenarios/edition-of';
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

  /**
   * Types a value into the input cell of a parameter, found by its name in column A.
   *
   * @returns puts back what stood there.
   */
  change(parameter: string, value: number, column = 0): () => void {
    const sheet = this.sheet(NAMES.inputs);
    const row = this.plan.inputs.draft.toFormulas().findIndex(([name]) => name === parameter);
    if (row < 0) throw new Error(`No row ${parameter}`);
    const cell = { sheet, row, col: 2 + column };
    const before = this.engine.getCellSerialized(cell);
    this.engine.setCellContents(cell, value);
    return () => void this.engine.setCellContents(cell, before);
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

/** Inputs of which the flow that follows from them has the name. */
const INPUT_COLUMNS: Partial<Record<MonthlyInputName, MonthColumnId>> = {
  familyMembers: 'familyGiven',
  extraOutflow: 'beyondPace',
};

/** The months sheet has a column for every input of the engine. */
const SAME_INPUTS = MONTHLY_INPUTS.map((id): readonly [MonthColumnId, MonthlyInputName] => [
  INPUT_COLUMNS[id] ?? id,
  id,
]);

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
      const series = projection[id === 'pact' ? 'openPactApplications' : id];
      if (kind === 'stock') compare(id, month, series[month]);
      else if (month > 0) compare(id, month, series[month - 1]);
    }
    if (month > 0) {
      for (const [column, id] of SAME_INPUTS) {
        compare(column, month, inputs.monthly[id][month - 1]);
      }
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
  'MPP 2025, minimum': { scenario: 'minimum', edition: 'MPP 2025' },
  'MPP 2025, mediaan': { scenario: 'mediaan', edition: 'MPP 2025' },
  'MPP 2025, medio': { scenario: 'medio', edition: 'MPP 2025' },
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
  'family members who follow fewer grants, and an inflow from Ukraine': {
    scenario: 'mediaan',
    overrides: overrides(
      ['inwilligingspercentage', 0.1],
      ['nareizigers per inwilliging', 3],
      ['vertraging nareis', 5],
      ['asielinstroom Oekraïne vanaf 2027-03-05', 20_000],
      ['aandeel transitiedocument', 0.4],
      ['extra uitstroom 2026', -6_000],
      ['vertreksnelheid tijdens procedure', 0.3],
    ),
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
      ['seizoen september', 20],
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
    // A column per half year, since the housing target is one per half year.
    expect(sheet.inputSheetValue('COA-bezetting op dit blad', 3)).toBeCloseTo(82_300, 5);
    expect(sheet.inputSheetValue('COA-bezetting op dit blad', 5)).toBeCloseTo(84_100, 5);
    expect(sheet.inputSheetValue('capaciteitsbehoefte', 3)).toBeCloseTo(90_000, 5);
  });

  const CHANGES: readonly (readonly [string, number, number, string])[] = [
    ['eerste aanvragen', 2, 31_234, 'eerste aanvragen 2027-I'],
    ['inwilligingspercentage', 0, 0.46, 'inwilligingspercentage 2026-I'],
    ['opvangaandeel nareizigers', 2, 0.5, 'opvangaandeel nareizigers 2027-I'],
    ['beslissingscapaciteit', 4, 41_000, 'beslissingscapaciteit 2028-I'],
    ['huisvestingstempo', 0, 20_000, 'huisvestingstempo 2026-I'],
    ['moratoriumaandeel', 2, 0.3, 'moratoriumaandeel 2027-I'],
    ['pactaandeel', 2, 0.8, 'pactaandeel 2027-I'],
    ['extra terugkeer', 2, 9_000, 'extra terugkeer 2027-I'],
    ['vertreksnelheid', 6, 0.7, 'vertreksnelheid 2029-I'],
    ['nareisfactor', 2, 0.4, 'nareisfactor 2027-I'],
    ['instroomfactor', 0, 1.5, 'instroomfactor 2026-I'],
    ['grenscontrolefactor', 2, 0.8, 'grenscontrolefactor 2027-I'],
    ['flexwoningen', 0, 3_000, 'flexwoningen 2026-I'],
    ['start statushouders', 0, 25_000, 'start statushouders'],
    ['start overigen zonder status', 0, 4_000, 'start overigen zonder status'],
    ['seizoen juli', 0, 30, 'seizoen juli'],
  ];

  describe('as a user changes one input after another,', () => {
    let sheet: RecalculatedAudit;
    beforeAll(() => {
      sheet = audit({ scenario: 'maximum' }).sheet;
    });
    const largestDifference = (): unknown =>
      sheet.inputSheetValue('Grootste verschil met de rekenkern', 3);

    it.each(CHANGES)('follow the engine after typing in "%s"', (name, column, value, override) => {
      const untouched = largestDifference();
      const putBack = sheet.change(name, value, column);
      expectSame(
        sheet,
        service.forecast({ scenario: 'maximum', overrides: overrides([override, value]) }),
      );
      expect(largestDifference()).toBe('wijkt af: er is invoer gewijzigd');
      putBack();
      expect(largestDifference()).toBe(untouched);
      expect(untouched).not.toBe('wijkt af: er is invoer gewijzigd');
    });
  });

  it('follow the engine after a changed assumption is typed over', () => {
    const name = 'moratoriumaandeel van 2026-03-24 tot 2026-09-24';
    const { sheet } = audit({ scenario: 'mediaan', overrides: overrides([name, 0.35]) });
    sheet.change(name, 0.8);
    expectSame(sheet, service.forecast({ scenario: 'mediaan', overrides: overrides([name, 0.8]) }));
  });

  it('use no functions but those of every Excel', () => {
    const forecast = service.forecast(
      REQUESTS['changes over changes, a season and a family stock that runs out'],
    );
    const { inputs, months } = planAuditSheets(forecast, NAMES, AUDIT_SHEET_TEXTS.nl);
    const used = new Set(
      [inputs.draft, months.draft, months.checkDraft]
        .flatMap((draft) => draft.toFormulas().flat())
        .flatMap((cell) => String(cell).match(/\b[A-Z]+(?=\()/g) ?? []),
    );
    // IFERROR is the youngest of them, of Excel 2007.
    expect([...used].sort()).toEqual([
      'ABS',
      'COUNTIF',
      'EXP',
      'IF',
      'IFERROR',
      'INDEX',
      'MAX',
      'MIN',
      'ROUND',
      'SUM',
    ]);
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

describe('Controleblad of a forecast with more anchors than the letter has', () => {
  const agrees = (of: ForecastService, edition: string, scenario: ScenarioName): void => {
    const forecast = of.forecast({ scenario, edition });
    expectSame(
      new RecalculatedAudit(planAuditSheets(forecast, NAMES, AUDIT_SHEET_TEXTS.nl)),
      forecast,
    );
  };

  it.each(SCENARIO_NAMES)('agrees with the engine: occupancies of its own, %s', (scenario) => {
    const own = new ForecastService(new EditionCatalog());
    const edition = kernprognoseWith(
      [],
      valueOf('occupancy', '2028-12-31', 90_000, 'mediaan'),
      valueOf('occupancy', '2026-12-31', 87_000, 'maximum'),
      valueOf('occupancy', '2027-12-31', 98_000, 'maximum'),
    );
    own.catalog.add(edition);
    agrees(own, edition.id, scenario);
  });

  it.each<[RebaseMethod, ScenarioName]>([
    ['damped', 'mediaan'],
    ['damped', 'minimum'],
    ['published', 'maximum'],
  ])('agrees with the engine: re-based on what was counted, %s, %s', (method, scenario) => {
    const own = new ForecastService(new EditionCatalog());
    const { edition } = rebaseEdition(own, 'kernprognose-2025', method);
    own.catalog.add(edition);
    agrees(own, edition.id, scenario);
  });
});

describe('Controleblad outflow', () => {
  it('holds what the published occupancies require against what was counted, in formulas', () => {
    const { sheet, forecast } = audit({ scenario: 'mediaan', edition: 'Kernprognose 2025' });
    for (const check of outflowChecks(service, forecast.edition)) {
      const year = String(check.period.first / 12);
      expect(sheet.inputSheetValue(year)).toBeCloseTo(check.required, 4);
      expect(sheet.inputSheetValue(year, 3)).toBeCloseTo(check.extra, 4);
      expect(sheet.inputSheetValue(year, 4)).toBe(44_280);
      expect(sheet.inputSheetValue(year, 5)).toBeCloseTo(check.required - 44_280, 1);
    }
    expect(sheet.inputSheetValue('2027')).toBeCloseTo(54_275, 0);
    const notes = sheet.plan.inputs.draft.toFormulas().map(([label]) => label);
    expect(notes).toContain(
      'De bezetting van 84.100 op 31-12-2027 vergt 2.445 meer uitstroom per jaar dan huisvestingstempo en vertreksnelheid geven.',
    );
  });

  it('follows an input that is changed on the sheet', () => {
    const { sheet } = audit({ scenario: 'mediaan', edition: 'Kernprognose 2025' });
    const before = Number(sheet.inputSheetValue('2026'));
    sheet.change('huisvestingstempo', 0, 0);
    expect(Number(sheet.inputSheetValue('2026'))).toBeLessThan(before - 5_000);
    expect(sheet.inputSheetValue('2026', 4)).toBe(44_280);
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

  let shown: RecalculatedAudit | undefined;
  /** A row as the sheet shows it. */
  const rowOf = (plan: AuditPlan, name: string): readonly unknown[] => {
    const cells = plan.inputs.draft.toFormulas().find(([label]) => label === name) ?? [];
    if (shown?.plan !== plan) shown = new RecalculatedAudit(plan);
    const sheet = shown;
    return cells.map((_, column) => sheet.inputSheetValue(name, column));
  };

  it('give the edition value with its status, and call a held value an aanname', () => {
    const plan = planAuditSheets(
      service.forecast({ scenario: 'mediaan' }),
      NAMES,
      AUDIT_SHEET_TEXTS.nl,
    );
    const halfYears = 10;
    expect(rowOf(plan, 'eerste aanvragen').slice(0, 2 + 2 * halfYears)).toEqual([
      'eerste aanvragen',
      'aanvragen/jaar',
      ...(Array(halfYears).fill(25_000) as number[]),
      ...(Array(4).fill('gepubliceerd') as string[]),
      ...(Array(halfYears - 4).fill('aanname') as string[]),
    ]);
    const status = (name: string) => rowOf(plan, name)[2 + halfYears];
    expect(rowOf(plan, 'huisvestingstempo').slice(2, 5)).toEqual([30_000, 32_600, 32_600]);
    expect(status('vertreksnelheid')).toBe('aanname');
    expect(status('extra uitstroom')).toBe('berekend');
    expect(status('start overigen zonder status')).toBe('berekend');
  });

  it('say "eigen waarde" in status and source once typed over, and the first again when put back', () => {
    const { sheet } = audit({ scenario: 'mediaan' });
    const row = audit({ scenario: 'mediaan' })
      .sheet.plan.inputs.draft.toFormulas()
      .find(([label]) => label === 'eerste aanvragen');
    const source = (row?.length ?? 0) - 2;
    const shown = () =>
      [12, 13, source].map((column) => sheet.inputSheetValue('eerste aanvragen', column));
    const before = shown();
    expect(before).toEqual([
      'gepubliceerd',
      'gepubliceerd',
      expect.stringMatching(/^Kamerbrief/) as string,
    ]);
    sheet.change('eerste aanvragen', 31_234, 1);
    expect(shown()).toEqual([
      'gepubliceerd',
      'eigen waarde',
      `Ingevoerd op dit blad waar de status eigen waarde is; ${String(before[2])}`,
    ]);
    sheet.change('eerste aanvragen', 25_000, 1);
    expect(shown()).toEqual(before);
  });

  it('never call a value of mediaan published for another scenario', () => {
    const plan = planAuditSheets(
      service.forecast({ scenario: 'minimum' }),
      NAMES,
      AUDIT_SHEET_TEXTS.nl,
    );
    expect(rowOf(plan, 'nareizigers').slice(12, 16)).toEqual(Array(4).fill('aanname'));
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
