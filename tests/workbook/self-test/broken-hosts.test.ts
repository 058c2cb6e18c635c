import '../../functions/excel-double';
import { BREAK_NAMES } from '../../../src/preview/host-breaks';
import type { TestExcel } from '../../preview/excel-in-jest';
import { snapshotOf } from '../../taskpane/faults/workbook-snapshot';
import { loadAddinFunctions, type AddinFunctions } from '../../functions/addin-functions';
import { createSelfTestExcel } from './self-test-excel';
import { claimsNamed, claimSet, fillWorkbook, run, SERVED_PAGE, TRIED } from './stage';

/** A self-test is worth something only if it notices: each claim is broken on purpose. */
jest.setTimeout(30_000);

let functions: AddinFunctions;
let excel: TestExcel;
beforeAll(async () => {
  functions = await loadAddinFunctions();
});
afterEach(() => {
  // The first test needs none.
  (excel as TestExcel | undefined)?.dispose();
});

function open(breaks: readonly string[] = []): void {
  excel = createSelfTestExcel(functions, { breaks });
  fillWorkbook(excel);
}

const verdictOf = async (id: string, options: Parameters<typeof run>[0] = {}): Promise<string> => {
  const { results } = await run({ claims: claimsNamed(id), ...options });
  expect(results).toHaveLength(1);
  return results[0].verdict;
};

/** Broken by the tests below: these are not what the model of the workbook answers. */
const OUTSIDE_THE_MODEL = [
  'theme',
  'language',
  'content-security',
  'undo-group',
  'number-with-properties',
];
const CLAIM_BREAKS = BREAK_NAMES.filter((name) => name !== 'workbook-unchanged');

it('has a host that breaks each claim', () => {
  const tried = TRIED.map(({ id }) => id);
  expect([...CLAIM_BREAKS, ...OUTSIDE_THE_MODEL].sort()).toEqual([...tried].sort());
});

it.each(CLAIM_BREAKS)(
  'reports a host that breaks %s, and leaves its workbook as it was',
  async (id) => {
    open([id]);
    const before = snapshotOf(excel.workbook);
    expect(await verdictOf(id)).toBe('different');
    expect(snapshotOf(excel.workbook)).toEqual(before);
  },
);

it('reports which part of the workbook is not as it was', async () => {
  open(['workbook-unchanged']);
  const { results, changedParts } = await run({ claims: claimsNamed('settings') });
  expect(results[0].verdict).toBe('different');
  expect(changedParts).toEqual(['settings']);
});

it('says so when Excel does not let what it made be removed', async () => {
  open();
  const { worksheets } = excel.workbook;
  const remove = worksheets.remove.bind(worksheets);
  worksheets.remove = () => {
    throw new Error('refused');
  };
  await expect(run({ claims: claimsNamed('table') })).rejects.toMatchObject({
    name: 'WorkbookError',
  });
  worksheets.remove = remove;
});

describe('what Office and the page say', () => {
  it.each([
    [{ bodyBackgroundColor: '#FFFFFF' }, 'good'],
    [{ isDarkTheme: true }, 'good'],
    [{ bodyBackgroundColor: 'wit' }, 'different'],
    [undefined, 'unable'],
  ])('reports the theme %j as %s', async (officeTheme, verdict) => {
    open();
    Object.assign(excel.Office.context, { officeTheme });
    expect(await verdictOf('theme')).toBe(verdict);
  });

  it.each([
    ['en-US', 'en', 'good'],
    ['nl-NL', 'nl', 'good'],
    ['de-DE', 'nl', 'good'],
    ['en-US', 'nl', 'different'],
    ['Nederlands!', 'nl', 'different'],
  ])(
    'reports an Office in %s with a pane in %s as %s',
    async (displayLanguage, language, verdict) => {
      open();
      Object.assign(excel.Office.context, { displayLanguage });
      expect(await verdictOf('language', { page: { ...SERVED_PAGE, language } })).toBe(verdict);
    },
  );

  it.each([
    [{}, 'good'],
    [{ policy: undefined }, 'different'],
    [{ allowsCodeFromText: () => true }, 'different'],
    [{ stopped: ['script-src https://appsforoffice.microsoft.com'] }, 'different'],
  ])('reports a page with %j as %s', async (change, verdict) => {
    open();
    expect(await verdictOf('content-security', { page: { ...SERVED_PAGE, ...change } })).toBe(
      verdict,
    );
  });
});

describe('an Excel with undo groups', () => {
  it('is as expected when it takes everything that Load does in one group', async () => {
    open();
    claimSet(excel, 'ExcelApi 1.20');
    expect(await verdictOf('undo-group')).toBe('good');
  });

  it('is reported when it cannot undo a part of it', async () => {
    open();
    claimSet(excel, 'ExcelApi 1.20');
    refuseGroups(excel);
    expect(await verdictOf('undo-group')).toBe('different');
  });
});

/** The library of the tests knows no groups, so that the refusal comes from in front of it. */
function refuseGroups({ Excel: library }: TestExcel): void {
  const run = library.run.bind(library) as (...args: unknown[]) => Promise<unknown>;
  Object.assign(library, {
    run: (...args: unknown[]) => {
      const [options] = args as [{ mergeUndoGroup?: boolean }];
      if (!options.mergeUndoGroup) return run(...args);
      return Promise.reject(
        Object.assign(new Error('no'), { code: 'UndoNotSupported', debugInfo: {} }),
      );
    },
  });
}
