import { forecastService } from '../../../src/scenarios/forecast/active-service';
import type { Claim } from '../../../src/workbook/self-test/claim';
import { CLAIMS } from '../../../src/workbook/self-test/claims/all-claims';
import type { PageFacts } from '../../../src/workbook/self-test/page-facts';
import {
  runSelfTest,
  type SelfTestOptions,
  type SelfTestOutcome,
} from '../../../src/workbook/self-test/run-self-test';
import type { TestExcel } from '../../preview/excel-in-jest';

/** A page as the add-in's server gives it. */
export const SERVED_PAGE: PageFacts = {
  policy: "default-src 'none'",
  allowsCodeFromText: () => false,
  stopped: [],
  language: 'nl',
};

/** The claims that a program can try. */
export const TRIED: readonly Claim[] = CLAIMS.filter(({ check }) => check !== undefined);

export const claimsNamed = (...ids: string[]): readonly Claim[] =>
  TRIED.filter(({ id }) => ids.includes(id));

/** In the Excel that was made last. */
export function run(options: Partial<SelfTestOptions> = {}): Promise<SelfTestOutcome> {
  return runSelfTest({
    service: forecastService,
    page: SERVED_PAGE,
    signal: new AbortController().signal,
    progress: () => undefined,
    ...options,
  });
}

/** A workbook of somebody who has work in it, with a chart, a name, a setting and stored XML. */
export function fillWorkbook({ workbook }: TestExcel): void {
  const sheet = workbook.worksheets.getItemAt(0);
  const { protected: isProtected } = sheet.protection;
  sheet.protection.unprotect();
  sheet.getRange('A1:B3').values = [
    ['soort', 'aantal'],
    ['a', 1],
    ['b', 2],
  ];
  sheet.getRange('D4').formulas = [['=SUM(1,2)']];
  sheet.tables.add('A1:B3', true).name = 'Eigen';
  sheet.charts.add('Line', sheet.getRange('B2:B3'));
  workbook.names.add('Eigen_naam', sheet.getRange('B2'));
  workbook.settings.put('eigen', 1);
  workbook.customXmlParts.add('<eigen xmlns="urn:eigen">x</eigen>');
  workbook.worksheets.add('Tweede').activate();
  if (isProtected) sheet.protection.protect();
}

/** Lets Excel claim a requirement set that the model does not have. */
export function claimSet(excel: TestExcel, wanted: string): void {
  const { requirements } = excel.Office.context;
  const isSetSupported = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (name: string, version?: string | number) =>
    `${name} ${version}` === wanted || isSetSupported(name, String(version));
}
