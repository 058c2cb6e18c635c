import { bandRecord, PAST_FORECASTS, scorecard } from '../../src/realised/past-forecasts';

const named = (name: string, target: string) => {
  const found = scorecard().find(
    ({ forecast }) => forecast.name === name && forecast.target === target,
  );
  if (!found) throw new Error(`No forecast ${name} for ${target}`);
  return found;
};

describe('past forecasts', () => {
  it('are thirty-three, each with a source and a certainty', () => {
    expect(PAST_FORECASTS).toHaveLength(33);
    for (const { source, certainty, status } of PAST_FORECASTS) {
      expect(source).not.toBe('');
      expect(['hoog', 'middel', 'laag']).toContain(certainty);
      expect(['gepubliceerd', 'afgeleid', 'aanname']).toContain(status);
    }
  });

  it('give persons as the places of a decision times the occupancy rate of that time', () => {
    const inPlaces = PAST_FORECASTS.filter(({ places }) => places !== undefined);
    expect(inPlaces).toHaveLength(8);
    for (const { places, occupancyRate, central, status } of inPlaces) {
      expect(Math.round((places ?? 0) * (occupancyRate ?? 0))).toBe(central);
      expect(status).not.toBe('gepubliceerd');
    }
  });

  it.each([
    ['MPP november 2015 (kabinet)', '2016', -0.45, 'below', 13.5],
    ['MPP voorjaar 2023', '2023', -0.31, 'below', 8.1],
    ['MPP najaar 2023', '2023', -0.19, 'within', 1.7],
    ['MPP 2022 aanvankelijk', '2022', 0.4, undefined, undefined],
    ['raming december 2021', '2022-12-31', 0.23, undefined, 12.5],
    ['MPP 2025', '2025', undefined, 'within', 3.1],
  ])('%s for %s missed by %p and was %p its band', (name, target, error, band, ahead) => {
    const score = named(name, target);
    if (error === undefined) expect(score.centralError).toBeUndefined();
    else expect(score.centralError).toBeCloseTo(error, 2);
    expect(score.band).toBe(band);
    if (ahead === undefined) expect(score.monthsAhead).toBeUndefined();
    else expect(score.monthsAhead).toBeCloseTo(ahead, 1);
  });

  it('of which minimum and maximum of total inflow held three times of ten, and never eight months ahead', () => {
    const scores = scorecard('totalInflow');
    expect(bandRecord(scores)).toEqual({ within: 3, outside: 7 });
    expect(bandRecord(scores, 8)).toEqual({ within: 0, outside: 6 });
  });

  it('without an outcome have no error and no verdict on their band', () => {
    const open = scorecard('capacityNeed');
    expect(open.map(({ forecast }) => forecast.central)).toEqual([133500, 115000]);
    for (const score of open) {
      expect(score).not.toHaveProperty('centralError');
      expect(score).not.toHaveProperty('band');
    }
  });

  it('score the forecasts of a user by the same rule', () => {
    const own = {
      measure: 'occupancy',
      name: 'eigen raming',
      made: '2024-06-30',
      target: '2024-12-31',
      minimum: 70000,
      central: 80000,
      maximum: 90000,
      status: 'gepubliceerd',
      source: 'notitie',
      certainty: 'middel',
      remark: '',
      realised: { value: 72000, period: '2024-12-31', source: 'COA', certainty: 'hoog' },
    } as const;
    expect(scorecard('occupancy', [own])).toEqual([
      { forecast: own, centralError: -0.09999999999999998, band: 'within', monthsAhead: 6 },
    ]);
  });
});
