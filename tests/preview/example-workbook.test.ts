import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { openExample } from '../../src/preview/host/example-workbook';
import { createTestExcel } from './excel-in-jest';

// The preview host imports nothing of the add-in, so that its list of scenarios is held against ours.
it('shows the scenarios of the add-in, each once, in the order of the letter', () => {
  const excel = createTestExcel({ sheetNames: ['Blad1'] });
  openExample(excel.workbook);
  const cells = excel.workbook.worksheets.getItem('Analist').getRange('A5:A9').values;
  expect(cells?.map(([cell]) => cell)).toEqual([...SCENARIO_NAMES, '']);
  excel.dispose();
});
