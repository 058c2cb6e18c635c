import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { LEVERS } from '../../src/scenarios/assumptions/levers';
import { choiceOverrides } from '../../src/taskpane/explore/choice-overrides';
import { exploreReducer, type ExploreChoice } from '../../src/taskpane/explore/explore-choice';
import { exploreOutcome } from '../../src/taskpane/explore/explore-outcome';
import { startValue } from '../../src/taskpane/explore/lever-start';
import { entryText, parseEntry } from '../../src/taskpane/controls/number-entry';
import { choiceOf, scenarioOf } from '../../src/taskpane/explore/saved-choice';
import { loadScenario, saveScenario } from '../../src/scenarios/assumptions/saved-scenario';

const service = new ForecastService();
const nothing: ExploreChoice = {
  edition: 'kernprognose-2025',
  scenario: 'mediaan',
  levers: {},
  extra: [],
};
const granted = exploreReducer(nothing, {
  type: 'field',
  lever: 'grantedShare',
  field: 'grantRate',
  setting: { value: 0.46, timing: '' },
});

describe('choices under Verkennen', () => {
  it('keep only what differs, so that a reset leaves no trace', () => {
    expect(Object.keys(granted.levers)).toEqual(['grantedShare']);
    expect(exploreReducer(granted, { type: 'resetLever', lever: 'grantedShare' })).toEqual(nothing);
    expect(
      exploreReducer(granted, {
        type: 'field',
        lever: 'grantedShare',
        field: 'grantRate',
        setting: undefined,
      }),
    ).toEqual(nothing);
    expect(exploreReducer(granted, { type: 'resetAll' })).toEqual(nothing);
  });

  it('report a change that has no effect yet, and calculate without it', () => {
    const { all, idle } = choiceOverrides({
      levers: { migrationPact: { prePactCapacityShare: { value: 0.8 } } },
      extra: [],
    });
    expect(all).toEqual([]);
    expect(idle).toEqual([{ parameter: 'prePactCapacityShare', needs: 'pactShare' }]);
  });

  it('come back from a file as the same choice with the same outcome', () => {
    const saved = loadScenario(saveScenario(scenarioOf(granted, 'Hoog', service.catalog)));
    const choice = choiceOf(saved);
    expect(saved.name).toBe('Hoog');
    expect(choice).toEqual(granted);
    const before = exploreOutcome(service, granted, true).forecast;
    expect(exploreOutcome(service, choice, true).forecast.projection).toEqual(before.projection);
  });

  it('keep an assumption of a file that no lever holds', () => {
    const file = JSON.stringify({
      format: 'kernprognose-scenario',
      version: 1,
      name: '',
      edition: 'kernprognose-2025',
      scenario: 'mediaan',
      assumptions: [{ parameter: 'startInProcedure', value: 40_000 }],
    });
    const choice = choiceOf(loadScenario(file));
    expect(choice.extra).toHaveLength(1);
    expect(exploreOutcome(service, choice, true).totalEffects[0]).toBeLessThan(0);
  });
});

describe('the outcome of a choice', () => {
  it('is the published forecast when nothing is changed', () => {
    const outcome = exploreOutcome(service, nothing, true);
    expect(outcome.totalEffects).toEqual([0, 0]);
    expect(outcome.leverEffects).toEqual([]);
  });

  it('gives each lever its own effect at both year ends', () => {
    const { leverEffects } = exploreOutcome(service, granted, true);
    expect(leverEffects.map(({ lever }) => lever?.id)).toEqual(['grantedShare']);
    expect(leverEffects[0].effects[1]).toBeCloseTo(3_443, 0);
  });

  it('draws the band of history unless that of the letter is chosen', () => {
    const width = (bands: ReturnType<typeof exploreOutcome>['bands'], month: number): number =>
      (bands?.p95[month] ?? Number.NaN) - (bands?.p5[month] ?? Number.NaN);
    const { bands } = exploreOutcome(service, granted, true);
    const { bands: letter } = exploreOutcome(service, granted, true, 'brief');
    expect(width(bands, 0)).toBeGreaterThan(5_000);
    expect(width(letter, 0)).toBe(0);
    expect(width(bands, 24)).toBeGreaterThan(width(letter, 24));
  });

  it('keeps the bands in order at every month', () => {
    const { bands } = exploreOutcome(service, granted, false);
    if (!bands) throw new Error('No bands');
    for (let m = 0; m <= 60; m++) {
      const at = [bands.p5, bands.p25, bands.p50, bands.p75, bands.p95].map((band) => band[m]);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
    }
  });
});

describe('a lever field', () => {
  it.each(['kernprognose-2025', 'mpp-2025'])('starts where %s stands', (edition) => {
    const baseline = service.forecast({ edition, scenario: 'mediaan' });
    const starts = new Map(
      LEVERS.flatMap(({ fields }) => fields).map((field) => [
        field.parameter,
        startValue(field, baseline),
      ]),
    );
    expect(starts.get('grantRate')).toBe(edition === 'mpp-2025' ? 0.42 : 0.38);
    expect(starts.get('familyMembers')).toBe(edition === 'mpp-2025' ? 26_300 : 22_800);
    expect(starts.get('inflowFactor')).toBe(1);
  });

  it.each([
    ['26.500', 'personen/jaar', 'nl', 26_500],
    ['26,500', 'personen/jaar', 'en', 26_500],
    ['46%', '%', 'nl', 0.46],
    ['46,5', 'aandeel', 'nl', 0.465],
    ['1,307', 'per jaar', 'nl', 1.307],
    ['1.307', 'per jaar', 'en', 1.307],
    ['0.9', 'factor', 'nl', 0.9],
    ['-5', 'factor', 'nl', -5],
  ] as const)('reads "%s" in %s (%s)', (text, unit, language, value) => {
    expect(parseEntry(text, unit, language)).toBe(value);
  });

  it.each(['', 'veel', '1e5', '12a'])('does not read "%s"', (text) => {
    expect(parseEntry(text, 'personen', 'nl')).toBeUndefined();
  });

  it('shows numbers as the language writes them', () => {
    expect(entryText(26_500, 'personen/jaar', 100, 'nl')).toBe('26.500');
    expect(entryText(26_500, 'personen/jaar', 100, 'en')).toBe('26,500');
    expect(entryText(0.385, '%', 0.01, 'nl')).toBe('38,5%');
  });
});
