import { HyperFormula } from 'hyperformula';
import { MONTHLY_INPUTS, type MonthlyInputName } from '../../src/engine/monthly-inputs';
import { inAMonth, MONTHS, yearOf, type BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

/** Row 1 holds the cell that changes, row 2 the start, rows 3 to 26 the months. */
const START_ROW = 2;

/** A column's formula in a month's row; `{name}` is this month's cell, `{name-1}` the one before. */
type Columns = Readonly<Record<string, string>>;

const PLAIN: Columns = {
  applications: '={firstApplications}+{repeatApplications}',
  entered: '={applications}+{resettled}+{familyMembers}',
  decisions: '=MIN({inProcedure-1}+{applications},{decisionCapacity})',
  granted: '={decisions}*{grantRate}',
  housed: '=MIN({statusHolders-1}+{granted}+{resettled}+{familyMembers},{housingPace})',
  departed: '={departing-1}*{departureFraction}',
  inProcedure: '={inProcedure-1}+{applications}-{decisions}',
  statusHolders: '={statusHolders-1}+{granted}+{resettled}+{familyMembers}-{housed}',
  departing: '={departing-1}+{decisions}-{granted}-{departed}',
  occupancy: '={inProcedure}+{statusHolders}+{departing}',
};

const FULL: Columns = {
  applications:
    '={firstApplications}*{firstReceptionShare}+{repeatApplications}*{repeatReceptionShare}',
  invited: '={resettled}*{resettledReceptionShare}',
  family: '={familyMembers}*{familyReceptionShare}',
  housedDirectly: '={familyMembers}-{family}',
  entered: '={applications}+{invited}+{family}',
  pactCases: '={applications}*{pactShare}',
  openLegacy: '=({legacy-1}+{applications}-{pactCases})*(1-{frozenShare})',
  openPact: '=({inPactProcedure-1}+{pactCases})*(1-{frozenShare})',
  pactDecisions:
    '=MIN({openPact},{decisionCapacity}-MIN({openLegacy},{decisionCapacity}*{legacyCapacityShare}))',
  legacyDecisions: '=MIN({openLegacy},{decisionCapacity}-{pactDecisions})',
  decisions: '={legacyDecisions}+{pactDecisions}',
  granted: '={decisions}*{grantRate}',
  housed:
    '=MIN({statusHolders-1}+{granted}+{invited}+{family},MAX(0,{housingPace}-{housedDirectly}))',
  departed: '={departing-1}*(1-{frozenShare})*{departureFraction}',
  beforeReturns: '={occupancy-1}+{entered}-{housed}-{departed}',
  returned: '=MIN({extraReturns},{beforeReturns})',
  staying: '=IF({returned}>0,1-{returned}/{beforeReturns},1)',
  legacy: '=({legacy-1}+{applications}-{pactCases}-{legacyDecisions})*{staying}',
  inPactProcedure: '=({inPactProcedure-1}+{pactCases}-{pactDecisions})*{staying}',
  inProcedure: '={legacy}+{inPactProcedure}',
  statusHolders: '=({statusHolders-1}+{granted}+{invited}+{family}-{housed})*{staying}',
  departing: '=({departing-1}+{decisions}-{granted}-{departed})*{staying}',
  occupancy: '={inProcedure}+{statusHolders}+{departing}',
};

/**
 * The same model as formulas on a sheet, recalculated by HyperFormula: what a workbook without the
 * add-in does. (GPL; a development tool only, nothing of it is shipped.)
 *
 * @param extent the whole model, or only what the letter's mediaan needs of it.
 */
export function spreadsheetModel({ years, start }: BenchCase, extent: 'full' | 'plain'): Rival {
  const columns = extent === 'full' ? FULL : PLAIN;
  const names = [...MONTHLY_INPUTS, ...Object.keys(columns)];
  const letters = new Map(names.map((name, k) => [name, columnLetters(k)]));
  const atStart: Readonly<Record<string, number>> = {
    ...start,
    legacy: start.inProcedure - start.inPactProcedure,
    occupancy: start.inProcedure + start.statusHolders + start.departing,
  };
  const inMonth = (id: MonthlyInputName, m: number): string | number =>
    id === 'firstApplications' && yearOf(m) === 0 ? '=$A$1/12' : inAMonth(id, years[id][yearOf(m)]);
  const rows: (string | number)[][] = [
    [years.firstApplications[0]],
    names.map((name) => (name in columns ? (atStart[name] ?? '') : '')),
    ...Array.from({ length: MONTHS }, (_, m) => [
      ...MONTHLY_INPUTS.map((id) => inMonth(id, m)),
      ...Object.values(columns).map((formula) => formulaInRow(formula, START_ROW + 1 + m, letters)),
    ]),
  ];
  // Spreadsheets keep 15 digits; HyperFormula would round every cell to 6 decimals.
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', smartRounding: false });
  const formulas = rows.flat().filter((cell) => String(cell).startsWith('=')).length;
  const run = (firstApplications: number): void => {
    sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, firstApplications);
  };
  return {
    name: `HyperFormula, ${formulas} formulas, ${extent} model`,
    run,
    repeat(count) {
      for (let i = 0; i < count; i++) run(inflowOfRun(i));
    },
    occupancy: () =>
      Array.from({ length: MONTHS + 1 }, (_, m) =>
        Number(
          sheet.getCellValue({
            sheet: 0,
            row: START_ROW - 1 + m,
            col: names.indexOf('occupancy'),
          }),
        ),
      ),
  };
}

function formulaInRow(formula: string, row: number, letters: ReadonlyMap<string, string>): string {
  return formula.replace(/\{(\w+)(-1)?\}/g, (_, name: string, before?: string) => {
    const column = letters.get(name);
    if (!column) throw new Error(`No column ${name}`);
    return `${column}${before ? row - 1 : row}`;
  });
}

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
