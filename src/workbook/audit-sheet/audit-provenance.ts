import type { MonthIndex } from '../../domain/calendar';
import { MODEL_SOURCE, type Provenance } from '../../domain/provenance';
import {
  scenarioValues,
  singleValue,
  valueInForce,
  withPeriods,
} from '../../editions/value-in-force';
import {
  isCalibrated,
  isEditionParameter,
  parameterDefinition,
  type ParameterId,
} from '../../scenarios/assumptions/parameters';
import { publishedPair, type Forecast } from '../../scenarios/forecast/forecast';
import type { PeriodParameter } from './audit-parameters';
import type { AuditProvenanceTexts } from './audit-sheet-texts';

/** Where the value of a parameter in a period comes from that starts with this month. */
export function periodProvenance(
  forecast: Forecast,
  id: PeriodParameter,
  first: MonthIndex,
  texts: AuditProvenanceTexts,
): Provenance {
  const { edition, scenario, calibration } = forecast;
  if (isCalibrated(id)) {
    const { anchors } = calibration.of(scenario);
    return model('berekend', texts.calibratedOutflow(anchors.map(({ date }) => date)));
  }
  if (!isEditionParameter(id)) return model('aanname', texts.withoutEffect);
  const inForce = valueInForce(withPeriods(scenarioValues(edition, id, scenario)), first);
  if (!inForce) return notGiven(id, texts);
  const { value, held } = inForce;
  const borrowed = value.scenario !== scenario && value.scenario !== 'alle';
  if (!held && !borrowed) {
    return { status: value.status, source: value.source, reason: value.reason };
  }
  return {
    status: 'aanname',
    source: value.source,
    reason: [borrowed ? texts.borrowed(value.scenario) : '', held ? texts.held(value.period) : '']
      .filter(Boolean)
      .join(' '),
  };
}

/** Where a parameter with one value for the whole run has it from. */
export function fixedProvenance(
  forecast: Forecast,
  id: ParameterId,
  texts: AuditProvenanceTexts,
): Provenance {
  const { edition, calibration } = forecast;
  if (isCalibrated(id) && calibration.solvedStart) {
    const [{ date }] = calibration.of('mediaan').anchors;
    return model('berekend', texts.calibratedStart([date]));
  }
  const given = isEditionParameter(id) ? singleValue(edition, id) : undefined;
  if (id === 'occupancyRate') {
    const pair = publishedPair(edition);
    if (pair) {
      // The sheet's rate is the exact quotient of two published numbers, not its rounding.
      const { source } = pair.need;
      return { status: 'afgeleid', source, reason: texts.impliedOccupancyRate };
    }
    if (!given) return model('aanname', texts.notInEdition);
  }
  if (given) return { status: given.status, source: given.source, reason: given.reason };
  return notGiven(id, texts);
}

/** The value that stands where the edition gives none: one without effect, or our assumption. */
function notGiven(id: ParameterId, texts: AuditProvenanceTexts): Provenance {
  const hasEffect = parameterDefinition(id).neutral === undefined;
  return model('aanname', hasEffect ? texts.notInEdition : texts.withoutEffect);
}

/** Where a value comes from that a user changed. */
export function changedProvenance(texts: AuditProvenanceTexts): Provenance {
  return model('aanname', texts.changed);
}

function model(status: Provenance['status'], reason: string): Provenance {
  return {
    status,
    source: MODEL_SOURCE,
    reason,
  };
}
