import type { ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { CHART_TEXTS } from '../charts/chart-texts';
import { DataTable } from '../controls/data-table';
import { numberText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import { usePane, useTexts } from '../pane-context';
import type { ExploreOutcome } from './explore-outcome';
import { EXPLORE_TEXTS } from './explore-texts';

/** Occupancy and capacity need at the letter's year ends, with and without the choices. */
export function OutcomeTable({ outcome }: { readonly outcome: ExploreOutcome }): ReactElement {
  const { forecast, baseline, yearEnds } = outcome;
  const { language } = usePane();
  const texts = useTexts(EXPLORE_TEXTS);
  const chartTexts = useTexts(CHART_TEXTS);
  const row = (label: string, ask: (of: Forecast, at: number) => number): string[][] =>
    yearEnds.map((at) => {
      const now = ask(forecast, at);
      const before = ask(baseline, at);
      return [
        `${label} ${chartTexts.endOfYear(monthOf(at - 1).year)}`,
        numberText(now, language),
        numberText(before, language),
        signedText(shownDifference(now, before), language),
      ];
    });
  return (
    <DataTable
      caption={texts.outcomesCaption}
      columns={[texts.outcomes, texts.withChoices, texts.withoutChoices, texts.difference]}
      rows={[
        ...row(texts.occupancyRow, (of, at) => of.stock('occupancy', at)),
        ...(hasRate(forecast) ? row(texts.needRow, (of, at) => of.capacityNeed(at)) : []),
      ]}
    />
  );
}

function hasRate(forecast: Forecast): boolean {
  try {
    return forecast.occupancyRate() > 0;
  } catch {
    return false;
  }
}
