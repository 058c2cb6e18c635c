import { HyperFormula } from 'hyperformula';
import type { BenchCase, Rival } from './rival';

/** Rows 1 to 12 hold the inputs, row 14 the start, rows 15 to 38 the months. */
const INPUT_ROWS = 12;
const START_ROW = 14;

/**
 * The same model as formulas on a sheet, recalculated by HyperFormula: what a workbook without the
 * add-in does. (GPL; a development tool only, nothing of it is shipped.)
 */
export function spreadsheetModel(given: BenchCase): Rival {
  const inputs: readonly number[] = [
    given.firstApplications[0],
    given.firstApplications[1],
    given.repeatApplications,
    given.resettled,
    given.familyMembers[0],
    given.familyMembers[1],
    given.decisionCapacity,
    given.grantRate,
    given.housingPace,
    given.departureFraction,
    0,
    0,
  ];
  // A month, B applications, C family, D decisions, E granted, F housed, G departed, H entered,
  // I in procedure, J status holders, K departing, L occupancy.
  const rows: (string | number)[][] = inputs.slice(0, INPUT_ROWS).map((value) => [value]);
  rows.push([]);
  rows.push([
    0,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    given.inProcedure,
    given.statusHolders,
    given.departing,
    `=I${START_ROW}+J${START_ROW}+K${START_ROW}`,
  ]);
  for (let m = 1; m <= given.months; m++) {
    const row = START_ROW + m;
    const before = row - 1;
    rows.push([
      m,
      `=(IF(A${row}<=12,$A$1,$A$2)+$A$3)/12`,
      `=IF(A${row}<=12,$A$5,$A$6)/12`,
      `=MIN(I${before}+B${row},$A$7/12)`,
      `=D${row}*$A$8`,
      `=MIN(J${before}+E${row}+$A$4/12+C${row},$A$9/12)`,
      `=K${before}*$A$10`,
      `=B${row}+C${row}+$A$4/12`,
      `=I${before}+B${row}-D${row}`,
      `=J${before}+E${row}+$A$4/12+C${row}-F${row}`,
      `=K${before}+D${row}-E${row}-G${row}`,
      `=I${row}+J${row}+K${row}`,
    ]);
  }
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const read = (row: number, column: number): number =>
    Number(sheet.getCellValue({ sheet: 0, row, col: column }));
  return {
    name: 'HyperFormula, 265 formulas',
    run(firstApplications) {
      sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, firstApplications);
    },
    lastOccupancy: () => read(START_ROW + given.months - 1, 11),
  };
}
