import { monthIndex } from '../../domain/calendar';
import type { BudgetRequest } from '../../workbook/budget-sheets/budget-request';
import { FanPicture } from '../charts/fan-picture';
import { useMemoFile } from '../memo/memo-form';
import { usePane } from '../pane-context';
import { budgetOf, originsOf } from './multi-year-choice';

/** A budget of several years as a memo for a decision. */
export function useBudgetMemo(
  request: BudgetRequest | undefined,
  edition: string,
): ReturnType<typeof useMemoFile> {
  const { service, language } = usePane();
  return useMemoFile({
    asksReason: true,
    fileName: `begroting-${edition}`,
    suggest: async () => {
      const { MEMO_TEXTS } = await import('../memo/memo-texts');
      const years = request ? `${request.firstYear}-${request.lastYear}` : '';
      return MEMO_TEXTS[language].suggested.budget(years);
    },
    make: async (words) => {
      if (!request) throw new RangeError('A memo is made of a form that is complete');
      const { budgetMemo } = await import('../memo/budget-memo');
      const { budgetChart } = await import('../memo/budget-chart');
      const years = budgetOf(service, request);
      const until = monthIndex(request.lastYear + 1, 1);
      const { forecast, chart } = budgetChart(service, request, until, language);
      const origins = originsOf(
        service,
        request,
        years.map(({ year }) => year),
      );
      return {
        memo: budgetMemo({ forecast, request, years, origins, chart, words, language }),
        chart: <FanPicture data={chart} language={language} />,
      };
    },
  });
}
