import { formatDutchNumber } from '../domain/number-format';
import type { CalibrationFinding } from '../scenarios/forecast/baseline-calibration';
import type { Language } from './language';

/** What a published occupancy asks of the start or of the outflow, in a sentence. */
export function calibrationFindingText(finding: CalibrationFinding, language: Language): string {
  const { of, occupancy, more, date, scenario } = finding;
  const textOf = (value: number): string =>
    language === 'nl'
      ? formatDutchNumber(value, 0)
      : Math.round(value).toLocaleString('en-GB', { maximumFractionDigits: 0 });
  const much = textOf(Math.abs(more));
  const who = scenario === 'mediaan' ? '' : ` (${scenario})`;
  if (language === 'nl') {
    const compared = `${much} ${more < 0 ? 'minder' : 'meer'}`;
    return of === 'start'
      ? `De prognose vergt een startbezetting van ${textOf(occupancy)}, ${compared} dan de startstanden samen.`
      : `De bezetting van ${textOf(occupancy)} op ${date}${who} vergt ${compared} uitstroom per jaar dan huisvestingstempo en vertreksnelheid geven.`;
  }
  const compared = `${much} ${more < 0 ? 'less' : 'more'}`;
  return of === 'start'
    ? `The forecast requires a starting occupancy of ${textOf(occupancy)}, ${compared} than the start stocks together.`
    : `The occupancy of ${textOf(occupancy)} on ${date}${who} requires ${compared} outflow a year than housing pace and departure rates give.`;
}
