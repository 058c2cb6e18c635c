/** Prints every number of a fixed set of questions, to hold against those under other time zones. */
import { fromSerial, monthPosition, toSerial } from '../../src/domain/calendar';
import { bridge } from '../../src/scenarios/analysis/bridge';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { seriesOf } from '../../src/scenarios/analysis/series';
import { simulate } from '../../src/scenarios/analysis/uncertainty/simulate';
import { DEFAULT_UNCERTAINTY } from '../../src/scenarios/analysis/uncertainty/uncertainty-settings';

const service = new ForecastService();
const overrides = [
  parseOverride('moratoriumaandeel van 24-3-2026 tot 24-9-2026', 0.03),
  parseOverride('inwilligingspercentage vanaf 29-2-2028', 0.41),
  parseOverride('seizoen juli', 1.5),
];
const changed = service.forecast({ scenario: 'maximum', overrides });
const leapDay = monthPosition({ year: 2028, month: 2, day: 29 });
const summerTime = fromSerial(toSerial({ year: 2026, month: 3, day: 29 }));
const lines: unknown[] = [
  ...changed.projection.values,
  changed.stock('occupancy', leapDay),
  changed.stock('occupancy', summerTime ? monthPosition(summerTime) : Number.NaN),
  ...seriesOf(changed, 'occupancy', 24312, 24372, 'maand').map(({ lastDay }) => lastDay),
  simulate(changed, { ...DEFAULT_UNCERTAINTY, pathCount: 500 }).quantile(24336, 0.95),
  JSON.stringify(bridge(service, { position: 24330.25, scenario: 'medio', previous: 'MPP 2025' })),
];
process.stdout.write(lines.join('\n'));
