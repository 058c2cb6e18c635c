import { budgetBlock, type BudgetChoices } from '../../src/taskpane/budget/budget-block';
import {
  completeChoices,
  coveredCell,
  type BudgetForm,
} from '../../src/taskpane/budget/budget-form';
import { budgetOutcome } from '../../src/taskpane/budget/budget-outcome';
import { fundedPlaces } from '../../src/taskpane/budget/funded-places';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';

const choices: BudgetChoices = {
  scenario: 'mediaan',
  edition: 'Kernprognose 2025',
  year: 2027,
  regularPrice: 'Prijzen!B2',
  emergencyPrice: 'Prijzen!B3',
  regularPlaces: 'Prijzen!B4',
  variant: 'year',
  funding: { edition: 'Kernprognose 2025', stable: 41000, multiYear: 83000 },
};
const cellsOf = (changed: Partial<BudgetChoices> = {}, target = 'Begroting!B2') =>
  budgetBlock({ ...choices, ...changed }, target, 'nl').lines.map(({ cells }) => cells);

it('refers to the chosen cells and to itself', () => {
  expect(cellsOf()).toEqual([
    ['Begroting asielopvang'],
    ['Scenario', 'mediaan'],
    ['Editie', 'Kernprognose 2025'],
    ['Jaar', 2027],
    ['Prijs reguliere plek per jaar', '=Prijzen!B2'],
    ['Prijs noodopvangplek per jaar', '=Prijzen!B3'],
    ['Reguliere plekken', '=Prijzen!B4'],
    ['Gemiddelde bezetting', '=CAPACITEIT.GEMIDDELD(C3,C5,,C4)'],
    ['Reguliere opvang', '=CAPACITEIT.BEGROTING(C3,C5,C6,C7,C8,,"regulier",C4)'],
    ['Noodopvang', '=CAPACITEIT.BEGROTING(C3,C5,C6,C7,C8,,"noodopvang",C4)'],
    ['Begroting', '=CAPACITEIT.BEGROTING(C3,C5,C6,C7,C8,,,C4)'],
    ['Controle'],
    ['Begroting min beide delen (hoort 0 te zijn)', '=ROUND(C12-C10-C11,2)'],
    [
      'Bezetting binnen 41.000 stabiele plekken',
      '=INDEX(CAPACITEIT.DEKKING(C9,"Kernprognose 2025"),1,2)',
    ],
    [
      'Daarboven, binnen 83.000 meerjarige plekken',
      '=INDEX(CAPACITEIT.DEKKING(C9,"Kernprognose 2025"),2,2)',
    ],
    ['Zonder dekking', '=INDEX(CAPACITEIT.DEKKING(C9,"Kernprognose 2025"),3,2)'],
  ]);
});

it('names the edition and the cell of the year in every formula', () => {
  const formulas = cellsOf({ edition: 'MPP 2025', year: { address: 'Prijzen!B5' } }, 'X!Z1');
  expect(formulas[3]).toEqual(['Jaar', '=Prijzen!B5']);
  expect(formulas[7]).toEqual(['Gemiddelde bezetting', '=CAPACITEIT.GEMIDDELD(AA2,AA4,,AA3)']);
  expect(formulas[10]).toEqual(['Begroting', '=CAPACITEIT.BEGROTING(AA2,AA4,AA5,AA6,AA7,,,AA3)']);
  expect(formulas[13][1]).toBe('=INDEX(CAPACITEIT.DEKKING(AA8,"Kernprognose 2025"),1,2)');
});

it('writes twelve months with their total', () => {
  const lines = cellsOf({ variant: 'months' }, 'Begroting!A1');
  expect(lines[8]).toEqual([
    'januari',
    '=CAPACITEIT.GEMIDDELD(B2,B4&"-01",,B3)',
    '=CAPACITEIT.BEGROTING(B2,B4&"-01",B5,B6,B7,,"regulier",B3)',
    '=CAPACITEIT.BEGROTING(B2,B4&"-01",B5,B6,B7,,"noodopvang",B3)',
    '=C9+D9',
  ]);
  expect(lines[20][4]).toBe('=SUM(E9:E20)');
});

describe('what the pane shows of it', () => {
  const service = new ForecastService(new EditionCatalog());
  const numbers = { year: 2027, regularPrice: 31000, emergencyPrice: 70500, regularPlaces: 75000 };
  it('adds up to the total', () => {
    const outcome = budgetOutcome(service, choices, numbers);
    if (outcome.kind !== 'budget') throw new Error(String(outcome.message));
    expect(outcome.regular + outcome.emergency).toBeCloseTo(outcome.total, 4);
    expect(outcome.regular).toBeCloseTo(75000 * 31000, 4);
    const { stable = 0, multiYear = 0, uncovered = 0 } = outcome.coverage ?? {};
    expect(stable + multiYear + uncovered).toBeCloseTo(outcome.average, 6);
    expect(stable).toBe(41000);
  });
  it('checks against the funded places of another edition when its own gives none', () => {
    const editions = service.catalog.list();
    const funding = fundedPlaces(service.catalog.find('MPP 2025'), editions);
    expect(funding).toEqual(choices.funding);
    const outcome = budgetOutcome(service, { ...choices, edition: 'MPP 2025' }, numbers);
    expect(outcome).toMatchObject({ kind: 'budget', coverage: { stable: 41000 } });
  });
  it('says why there is none', () => {
    const outcome = budgetOutcome(service, choices, { ...numbers, year: 2050 });
    expect(outcome.kind).toBe('fault');
    expect(String('message' in outcome && outcome.message)).toContain('buiten');
  });
});

describe('the form', () => {
  const cell = (address: string) => ({ address, isSingle: true });
  const form: BudgetForm = {
    scenario: 'mediaan',
    edition: 'Kernprognose 2025',
    year: '2027',
    regularPrice: cell('Prijzen!B2'),
    emergencyPrice: cell('Prijzen!B3'),
    regularPlaces: cell('Prijzen!B4'),
    variant: 'year',
  };
  it('is complete with three cells and a year', () => {
    expect(completeChoices(form, choices.funding)).toEqual(choices);
  });
  it.each([
    ['more than one cell', { regularPrice: { address: 'A1:A2', isSingle: false } }],
    ['no year', { year: '27' }],
  ])('is not complete with %s', (_name, changed) => {
    expect(completeChoices({ ...form, ...changed })).toBeUndefined();
  });
  it('sees that a block would cover a cell to which it refers', () => {
    expect(coveredCell(choices, 'Prijzen!A1', 16, 2)).toBe('Prijzen!B2');
    expect(coveredCell(choices, 'Prijzen!D1', 16, 2)).toBeUndefined();
    expect(coveredCell(choices, 'Blad2!A1', 16, 2)).toBeUndefined();
  });
});
