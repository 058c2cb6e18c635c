import '../../functions/excel-double';
import { forecastService } from '../../../src/scenarios/forecast/active-service';
import type { PageFacts } from '../../../src/workbook/self-test/page-facts';
import { runSelfTest, type SelfTestOutcome } from '../../../src/workbook/self-test/run-self-test';
import { createSelfTestExcel, loadAddinFunctions } from './self-test-excel';

const PAGE: PageFacts = {
  policy: "default-src 'none'",
  allowsCodeFromText: () => false,
  stopped: [],
  language: 'nl',
};

const run = (page = PAGE): Promise<SelfTestOutcome> =>
  runSelfTest({
    service: forecastService,
    page,
    signal: new AbortController().signal,
    progress: () => undefined,
  });

it('finds everything', async () => {
  const functions = await loadAddinFunctions();
  const excel = createSelfTestExcel(functions, {});
  const { results, changedParts } = await run();
  console.log(
    results
      .map(({ id, verdict, seen, milliseconds }) => `${verdict} ${id}: ${seen.nl} ${milliseconds}`)
      .join('\n'),
    changedParts,
    excel.apiErrors(),
    excel.unknownMembers(),
    excel.syncCount(),
  );
});
