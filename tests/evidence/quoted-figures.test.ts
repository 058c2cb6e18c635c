import { readFileSync } from 'node:fs';
import { formatDutchNumber } from '../../src/domain/number-format';
import { BUNDLED_REALISED } from '../../src/realised/bundled-realised';
import { bandRecord, scorecard } from '../../src/realised/past-forecasts';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';

/** Running text, with its lines joined. */
function text(file: string): string {
  return readFileSync(file, 'utf8').replace(/\s+/g, ' ');
}

const service = new ForecastService();
const calibration = service.calibration(service.catalog.find('Kernprognose 2025'));
const shown = (value: number): string => formatDutchNumber(value, 0);

describe('the guide', () => {
  const guide = text('docs/handleiding.md');

  test('quotes the start that the Kernprognose requires', () => {
    const { startOccupancy, expectedStart } = calibration;
    expect(guide).toContain(
      `vergt de Kernprognose ${shown(startOccupancy)} personen, ${shown(startOccupancy - expectedStart)} meer dan de startstanden samen`,
    );
  });

  test('quotes the outflow that 84.100 requires', () => {
    const [required] = calibration.of('mediaan').required;
    expect(guide).toContain(`vergt zij ${shown(required.personsAYear)} meer uitstroom per jaar`);
  });

  test('quotes how often minimum and maximum held', () => {
    const { within, outside } = bandRecord(scorecard('totalInflow'));
    expect(guide).toContain(`hielden ${within} van de ${within + outside} keer`);
  });
});

describe('the help of a function', () => {
  const chapters = readFileSync('docs/handleiding/functies.md', 'utf8').split('<a id="');
  const [last] = BUNDLED_REALISED.filter(({ measure }) => measure === 'occupancyOutside')
    .sort((a, b) => a.when.localeCompare(b.when))
    .slice(-1);

  test.each(['gerealiseerd', 'dekking', 'bezettingsgraad'])(
    'of CAPACITEIT.%s says how many people the last count has outside COA locations, and whose count it is',
    (name) => {
      const chapter = chapters.find((one) => one.startsWith(`capaciteit-${name}"`)) ?? '';
      const [year, month, day] = last.when.split('-').map(Number);
      const moment = new Date(Date.UTC(year, month - 1, day)).toLocaleDateString('nl-NL', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      expect(chapter).toMatch(new RegExp(`${shown(Number(last.value))}( mensen)? op ${moment} `));
      expect(chapter).toContain(`(${last.status}; ${last.source}; zekerheid ${last.certainty})`);
    },
  );
});

test.each([
  'README.md',
  'docs/handleiding.md',
  'docs/handleiding/functies.md',
  'docs/handleiding/regio.md',
  'docs/handleiding/volgen.md',
  'docs/architecture.md',
  'docs/model.md',
  'scripts/build/english-arguments.json',
])('%s speaks of the groups of the model and of no other', (file) => {
  expect(text(file)).not.toMatch(/wachtend op vertrek|awaiting departure|calibrated v\b/);
});

test('docs/model.md quotes the start and the outflow as the calibration finds them', () => {
  const document = text('docs/model.md');
  const english = (value: number): string => Math.round(value).toLocaleString('en-GB');
  expect(document).toContain(english(calibration.startOccupancy));
  expect(document).toContain(english(calibration.of('mediaan').required[0].personsAYear));
});
