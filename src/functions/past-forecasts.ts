import { notAvailable } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { measureDefinition } from '../domain/measures';
import { roundToMicro } from '../domain/number-format';
import {
  bandRecord,
  PAST_FORECASTS,
  scorecard,
  type ForecastScore,
} from '../realised/past-forecasts';
import { shownWhen } from '../realised/realised-value';
import { pastForecastsOf } from '../scenarios/analysis/past-editions';
import { forecastService } from '../scenarios/forecast/active-service';
import { answer, type Cell } from './answers';
import { readOptionalMeasure } from './arguments/measure-argument';

const HEAD = [
  'maat',
  'prognose',
  'gemaakt',
  'voor',
  'minimum',
  'midden',
  'maximum',
  'gerealiseerd',
  'geteld',
  'afwijking van het midden',
  'bandbreedte',
  'maanden vooruit',
  'status',
  'bron',
  'zekerheid',
  'bron realisatie',
  'zekerheid realisatie',
];

const BANDS: Readonly<Record<NonNullable<ForecastScore['band']>, string>> = {
  below: 'onder het minimum',
  within: 'binnen',
  above: 'boven het maximum',
};

/**
 * Eerdere prognoses naast wat er gebeurde: afwijking, binnen de bandbreedte of niet, bron en zekerheid.
 *
 * @customfunction PROGNOSE_TERUGBLIK PROGNOSE.TERUGBLIK
 * @helpurl https://localhost:8444/handleiding.html#prognose-terugblik
 * @english Earlier forecasts beside what happened: error, within the band or not, source and certainty.
 * @param [maat] Naam van de maat, zoals instroom of bezetting; weggelaten: alle maten
 * @returns Een rij per prognose onder een kopregel; de laatste rij telt hoe vaak de bandbreedte hield
 */
export function prognoseTerugblik(maat?: unknown): unknown[][] {
  return answer(prognoseTerugblik, arguments, () => {
    const measure = readOptionalMeasure(maat);
    const editions = forecastService.catalog.list();
    const scores = scorecard(measure, [
      ...PAST_FORECASTS,
      ...pastForecastsOf(editions, forecastService.realised),
    ]);
    if (scores.length === 0) {
      const name = measure ? ` van "${measureDefinition(measure).name}"` : '';
      throw notAvailable(dutch`Er zijn geen eerdere prognoses${name} met een bekende uitkomst.`);
    }
    const { within, outside } = bandRecord(scores);
    const record = `Binnen minimum en maximum: ${within} van ${within + outside}`;
    return [HEAD, ...scores.map(row), [record, ...HEAD.slice(1).map(() => '')]];
  });
}

function row({ forecast, centralError, band, monthsAhead }: ForecastScore): Cell[] {
  const { realised } = forecast;
  const number = (value: number | undefined): Cell => (value === undefined ? '' : value);
  return [
    measureDefinition(forecast.measure).name,
    forecast.name,
    forecast.made,
    shownWhen(forecast.target),
    number(forecast.minimum),
    number(forecast.central),
    number(forecast.maximum),
    realised ? realised.value : 'nog niet bekend',
    realised ? shownWhen(realised.period) : '',
    centralError === undefined ? '' : roundToMicro(centralError),
    band ? BANDS[band] : '',
    monthsAhead === undefined ? '' : Math.round(monthsAhead * 10) / 10,
    forecast.status,
    forecast.source,
    forecast.certainty,
    realised?.source ?? '',
    realised?.certainty ?? '',
  ];
}
