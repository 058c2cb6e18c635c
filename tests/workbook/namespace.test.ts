import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { FunctionDescription } from '../../src/taskpane/functions/function-catalog';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

/** The build with a namespace, for an Excel that takes no functions without one. */

// As webpack puts it in the code; read when a module is loaded.
Object.assign(globalThis, { FUNCTION_NAMESPACE: 'KETEN' });
afterAll(() => Reflect.deleteProperty(globalThis, 'FUNCTION_NAMESPACE'));

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({
    sheetNames: ['Blad1'],
    evaluate: (formula: string) => (/xldudf/.test(formula) ? '#NAME?' : 1),
  });
});
afterEach(() => {
  excel.dispose();
  jest.restoreAllMocks();
});

const OURS = /(?:KETEN\.)?(?:PROGNOSE|CAPACITEIT)\.[A-Z]+\(/g;
const calls = (formulas: readonly unknown[]): readonly string[] => [
  ...new Set(formulas.flatMap((formula) => String(formula).match(OURS) ?? [])),
];
const onSheets = (): readonly unknown[] =>
  excel.workbook.worksheets.items.flatMap((sheet) => (sheet.getUsedRange().formulas ?? []).flat());

it('prefixes the formulas of the sheet with assumptions', async () => {
  const { writeAssumptionsTable } = await import('../../src/workbook/assumptions-table');
  const { ASSUMPTIONS_TABLE_TEXTS } = await import('../../src/workbook/assumptions-table-texts');
  const { ForecastService } = await import('../../src/scenarios/forecast/forecast-service');
  const { parseOverride } = await import('../../src/scenarios/assumptions/overrides');
  const { runInExcel } = await import('../../src/workbook/run-in-excel');
  const overrides = [parseOverride('inwilligingspercentage', 0.46)];
  const forecast = new ForecastService().forecast({ scenario: 'mediaan', overrides });
  await runInExcel((context) =>
    writeAssumptionsTable(context, forecast, () => '', ASSUMPTIONS_TABLE_TEXTS.nl),
  );
  expect(calls(onSheets())).toEqual(['KETEN.PROGNOSE.BEZETTING(', 'KETEN.CAPACITEIT.BEHOEFTE(']);
});

it.each(['year', 'months'] as const)('prefixes the formulas of a budget (%s)', async (variant) => {
  const { budgetBlock } = await import('../../src/taskpane/budget/budget-block');
  const { lines } = budgetBlock(
    {
      scenario: 'mediaan',
      edition: 'Kernprognose 2025',
      year: 2027,
      regularPrice: 'A1',
      emergencyPrice: 'A2',
      regularPlaces: 'A3',
      variant,
      funding: { edition: 'Kernprognose 2025', stable: 41_000, multiYear: 83_000 },
    },
    'Blad1!B2',
    'nl',
  );
  expect(calls(lines.flatMap(({ cells }) => cells))).toEqual([
    'KETEN.CAPACITEIT.GEMIDDELD(',
    'KETEN.CAPACITEIT.BEGROTING(',
    'KETEN.CAPACITEIT.DEKKING(',
  ]);
});

it('offers the functions by the name that Excel knows', async () => {
  const { loadFunctions } = await import('../../src/taskpane/functions/function-catalog');
  const shipped: Partial<FunctionDescription>[] = [{ name: 'PROGNOSE.BEZETTING' }];
  globalThis.fetch = jest.fn(async () => ({
    ok: true,
    json: async () => ({ functions: shipped }),
  })) as unknown as typeof fetch;
  const [only] = await loadFunctions(new AbortController().signal);
  expect(only.name).toBe('KETEN.PROGNOSE.BEZETTING');
});

it.each(['_xldudf_KETEN_PROGNOSE_BEZETTING', '_xldudf_PROGNOSE_BEZETTING'])(
  'repairs a formula that Excel keeps as %s',
  async (kept) => {
    const { repairFormulas } = await import('../../src/workbook/repair-formulas');
    const { runInExcel } = await import('../../src/workbook/run-in-excel');
    const cell = excel.workbook.worksheets.getItem('Blad1').getRange('A1');
    cell.formulas = [[`=${kept}("mediaan",2026)`]];
    await runInExcel(repairFormulas);
    expect(onSheets()).toEqual(['=KETEN.PROGNOSE.BEZETTING("mediaan",2026)']);
  },
);

it('no text in the code of the pane or of sheets holds a call without the prefix', () => {
  const found: string[] = [];
  for (const layer of ['taskpane', 'workbook', 'commands']) {
    const folder = path.join('src', layer);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const source = readFileSync(path.join(folder, file), 'utf8');
      const visit = (node: ts.Node): void => {
        const isText =
          ts.isStringLiteral(node) ||
          ts.isNoSubstitutionTemplateLiteral(node) ||
          ts.isTemplateHead(node) ||
          ts.isTemplateMiddleOrTemplateTail(node);
        // A claim of the self-test names the namespace itself, as an administrator types it.
        if (isText && /(?<!KETEN\.)(?:PROGNOSE|CAPACITEIT)\.[A-Z]+\(/.test(node.text)) {
          found.push(`${file}: ${node.text}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
    }
  }
  expect(found).toEqual([]);
});
