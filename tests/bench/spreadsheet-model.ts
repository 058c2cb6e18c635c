import { HyperFormula } from 'hyperformula';
import { MONTHLY_INPUTS, type MonthlyInputName } from '../../src/engine/monthly-inputs';
import { inAMonth, MONTHS, yearOf, type BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

/** A column's formula in a month's row; `{name}` is this month's cell, `{name-1}` the one before. */
type Columns = Readonly<Record<string, string>>;

const COLUMNS: Columns = {
  family: '=MAX(0,{familyMembers}+{perGrant}*({granted-delay}-{referenceGrants-delay}))',
  applications: '={firstApplications}+{repeatApplications}',
  arriving:
    '={firstApplications}*{firstReceptionShare}+{repeatApplications}*{repeatReceptionShare}',
  received: '={family}*{familyReceptionShare}',
  joining: '={resettled}*{resettledReceptionShare}+{received}',
  housedDirectly: '={family}-{received}',
  entered: '={arriving}+{joining}+{otherStatusHolders}+{otherWithoutStatus}',
  pactCases: '={applications}*{pactShare}',
  prePactBefore: '={prePact-1}+{applications}-{pactCases}',
  pactBefore: '={openPactApplications-1}+{pactCases}',
  openPrePact: '={prePactBefore}*(1-{frozenShare})',
  openPact: '={pactBefore}*(1-{frozenShare})',
  pactDecisions:
    '=MIN({openPact},{decisionCapacity}-MIN({openPrePact},{decisionCapacity}*{prePactCapacityShare}))',
  prePactDecisions: '=MIN({openPrePact},{decisionCapacity}-{pactDecisions})',
  decisions: '={prePactDecisions}+{pactDecisions}',
  procedureBefore: '={inProcedure-1}+{arriving}',
  closed:
    '=IF({prePactBefore}+{pactBefore}>0,{procedureBefore}*MIN(1,{decisions}/({prePactBefore}+{pactBefore})),0)',
  granted: '=MIN({decisions}*{grantRate},{closed})',
  awaiting: '={statusHolders-1}+{joining}+{otherStatusHolders}+{granted}',
  housed: '=MIN({awaiting},MAX(0,{housingPace}+MIN(0,{extraOutflow})))',
  extra: '=MIN({awaiting}-{housed},MAX(0,{extraOutflow}))',
  left: '={withoutStatus-1}*(1-{frozenShare})*{departureFraction}',
  departedInProcedure: '=({procedureBefore}-{closed})*(1-{frozenShare})*{procedureExitFraction}',
  departed: '={left}+{departedInProcedure}',
  procedureAfter: '={procedureBefore}-{closed}-{departedInProcedure}',
  holdersAfter: '={awaiting}-{housed}-{extra}',
  withoutAfter: '={withoutStatus-1}+{closed}-{granted}+{otherWithoutStatus}-{left}',
  prePactAfter: '={prePactBefore}-{prePactDecisions}',
  pactAfter: '={pactBefore}-{pactDecisions}',
  beforeReturns: '={procedureAfter}+{holdersAfter}+{withoutAfter}',
  returned: '=MIN({extraReturns},{beforeReturns})',
  going: '=IF({returned}>0,{returned}/{beforeReturns},0)',
  goingFiles:
    '=IF({prePactAfter}+{pactAfter}>0,{going}*MIN(1,{procedureAfter}/({prePactAfter}+{pactAfter})),0)',
  prePact: '={prePactAfter}*(1-{goingFiles})',
  openPactApplications: '={pactAfter}*(1-{goingFiles})',
  openApplications: '={prePact}+{openPactApplications}',
  inProcedure: '={procedureAfter}*(1-{going})',
  statusHolders: '={holdersAfter}*(1-{going})',
  withoutStatus: '={withoutAfter}*(1-{going})',
  occupancy: '={inProcedure}+{statusHolders}+{withoutStatus}',
};

/**
 * The same model as formulas on a sheet, recalculated by HyperFormula: what a workbook without the
 * add-in does. (GPL; a development tool only, nothing of it is shipped.)
 *
 * Row 1 holds the cell that changes; then empty rows for the months before the start that family
 * members look back to, the start, and a row for each month.
 */
export function spreadsheetModel({ years, start, family }: BenchCase): Rival {
  const startRow = 2 + family.delay;
  const names = [...MONTHLY_INPUTS, ...Object.keys(COLUMNS)];
  const letters = new Map(names.map((name, k) => [name, columnLetters(k)]));
  const atStart: Readonly<Record<string, number>> = {
    ...start,
    prePact: start.openApplications - start.openPactApplications,
    occupancy: start.inProcedure + start.statusHolders + start.withoutStatus,
  };
  const formulas = Object.values(COLUMNS).map((formula) =>
    formula.replace('{perGrant}', String(family.perGrant)).replace(/-delay}/g, `-${family.delay}}`),
  );
  const inMonth = (id: MonthlyInputName, m: number): string | number =>
    id === 'firstApplications' && yearOf(m) === 0 ? '=$A$1/12' : inAMonth(id, years[id][yearOf(m)]);
  const rows: (string | number | null)[][] = [
    [years.firstApplications[0]],
    ...Array.from({ length: family.delay }, () => []),
    names.map((name) => (name in COLUMNS ? (atStart[name] ?? null) : null)),
    ...Array.from({ length: MONTHS }, (_, m) => [
      ...MONTHLY_INPUTS.map((id) => inMonth(id, m)),
      ...formulas.map((formula) => formulaInRow(formula, startRow + 1 + m, letters)),
    ]),
  ];
  // Spreadsheets keep 15 digits; HyperFormula would round every cell to 6 decimals.
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', smartRounding: false });
  const count = rows.flat().filter((cell) => String(cell).startsWith('=')).length;
  const run = (firstApplications: number): void => {
    sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, firstApplications);
  };
  return {
    name: `HyperFormula, ${count} formulas`,
    run,
    repeat(times) {
      for (let i = 0; i < times; i++) run(inflowOfRun(i));
    },
    occupancy: () =>
      Array.from({ length: MONTHS + 1 }, (_, m) =>
        Number(
          sheet.getCellValue({ sheet: 0, row: startRow - 1 + m, col: names.indexOf('occupancy') }),
        ),
      ),
  };
}

function formulaInRow(formula: string, row: number, letters: ReadonlyMap<string, string>): string {
  return formula.replace(/\{(\w+?)(?:-(\d+))?\}/g, (_, name: string, before = '0') => {
    const column = letters.get(name);
    if (!column) throw new Error(`No column ${name}`);
    return `${column}${row - Number(before)}`;
  });
}

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
