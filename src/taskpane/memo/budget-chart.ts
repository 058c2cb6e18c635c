import type { MonthIndex } from '../../domain/calendar';
import type { Language } from '../../i18n/language';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type { BudgetRequest } from '../../workbook/budget-sheets/budget-request';
import type { FanChartData } from '../charts/fan-chart-data';
import { exploreOutcome } from '../explore/explore-outcome';
import { choiceOf } from '../explore/saved-choice';
import { EXPLORE_TEXTS } from '../explore/explore-texts';
import { exploreChart } from '../explore/use-explore-chart';

/** The forecast on which a budget rests, with its fan: as far as the budget and the edition go. */
export function budgetChart(
  service: ForecastService,
  { edition, scenario }: BudgetRequest,
  until: MonthIndex,
  language: Language,
): { readonly forecast: Forecast; readonly chart: FanChartData } {
  const asked = service.requestFor(scenario, edition);
  const { id } = service.forecast(asked).edition;
  const choice = choiceOf({
    edition: id,
    scenario: asked.scenario,
    overrides: asked.overrides ?? [],
  });
  const outcome = exploreOutcome(service, choice, false);
  const { forecast } = outcome;
  const months = Math.min(until, forecast.end) - forecast.start;
  const chart = exploreChart(service, outcome, months, language, EXPLORE_TEXTS[language]);
  return { forecast, chart };
}
