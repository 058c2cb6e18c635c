import { associateCommands } from '../../src/commands/associate-commands';
import type { RepairResult } from '../../src/workbook/repair-formulas';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

type Command = (event: { completed(): void }) => Promise<void>;

/** The button "Formules herstellen" of the ribbon, which has no place of its own to say anything. */
describe('repairing formulas from the ribbon', () => {
  let excel: TestExcel;
  let command: Command;
  let completed: number;
  const reports: (RepairResult | { readonly failed: unknown })[] = [];

  beforeEach(() => {
    excel = createTestExcel({
      evaluate: (formula: string) => (/PROGNOSE/i.test(formula) ? '#NAME?' : 1),
    });
    reports.length = 0;
    completed = 0;
    const commands = new Map<string, Command>();
    Object.defineProperty(Office, 'actions', {
      configurable: true,
      value: { associate: (id: string, run: Command) => commands.set(id, run) },
    });
    associateCommands({
      repaired: (result) => reports.push(result),
      failed: (error) => reports.push({ failed: error }),
    });
    const found = commands.get('repairFormulas');
    if (!found) throw new Error('The command of the manifest is not there.');
    command = found;
  });
  afterEach(() => excel.dispose());

  const press = (): Promise<void> => command({ completed: () => completed++ });

  it('tells how many it entered again, and lets the button go', async () => {
    excel.workbook.worksheets.getItemAt(0).getRange('A1').formulas = [
      ['=PROGNOSE.BEZETTING("mediaan",2026)'],
    ];
    await press();
    expect(reports).toEqual([{ repaired: 1, protectedSheets: [] }]);
    expect(completed).toBe(1);
  });

  it('tells that there was nothing to do', async () => {
    await press();
    expect(reports).toEqual([{ repaired: 0, protectedSheets: [] }]);
  });

  it('tells that Excel refused, and lets the button go', async () => {
    excel.faults.maxRequestBytes = 1;
    await press();
    expect(reports).toHaveLength(1);
    expect(reports[0]).toHaveProperty('failed');
    expect(completed).toBe(1);
  });
});
