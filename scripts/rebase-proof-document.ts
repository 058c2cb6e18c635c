import { METHODS, type Method, type Trial } from './rebase-proof-run';

const NAMES: Readonly<Record<Method, string>> = {
  combined: 're-based, with the trend',
  combinedByRecord: 'the same, weights from the record',
  rebasedDamped: 're-based, inflow damped',
  rebased: 're-based',
  noChange: 'no change',
  straightLine: 'straight line',
  smoother: 'exponential smoother',
  leftAlone: 'decision left alone',
  rebasedOwnInflow: 're-based, inflow as it was',
};

/** The tables of the proof, in Markdown. */
export function proofSection(trials: readonly Trial[]): string {
  return [summaryTable(trials), '', everyTrial(trials)].join('\n');
}

interface Summary {
  readonly mean: number;
  readonly worst: number;
  readonly count: number;
}

function summaryOf(trials: readonly Trial[], method: Method): Summary {
  const errors = trials.flatMap((trial) => {
    const error = errorOf(trial, method);
    return error === undefined ? [] : [Math.abs(error)];
  });
  const count = errors.length;
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, count),
    worst: Math.max(0, ...errors),
    count,
  };
}

function errorOf({ forecasts, target }: Trial, method: Method): number | undefined {
  const forecast = forecasts[method];
  return forecast === undefined ? undefined : forecast / target.occupancy - 1;
}

function summaryTable(trials: readonly Trial[]): string {
  const rows = METHODS.map((method) => {
    const cells = ([6, 12] as const).flatMap((horizon) => {
      const { mean, worst, count } = summaryOf(
        trials.filter((trial) => trial.horizon === horizon),
        method,
      );
      return [percent(mean), percent(worst), String(count)];
    });
    return `| ${[NAMES[method], ...cells].join(' | ')} |`;
  });
  const cover = ([6, 12] as const).map((horizon) => {
    const known = trials.filter(
      (trial) => trial.horizon === horizon && trial.covered !== undefined,
    );
    const held = known.filter(({ covered }) => covered).length;
    return `${held} of ${known.length} at ${horizon} months`;
  });
  return [
    '| method | 6 months, mean | largest | starts | 12 months, mean | largest | starts |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `The outcome lay between the re-based minimum and maximum in ${cover.join(' and ')}.`,
  ].join('\n');
}

function everyTrial(trials: readonly Trial[]): string {
  return [
    `| from | to | counted | ${METHODS.map((method) => NAMES[method]).join(' | ')} |`,
    `| --- | --- | --- | ${METHODS.map(() => '---').join(' | ')} |`,
    ...trials.map((trial) => {
      const errors = METHODS.map((method) => {
        const error = errorOf(trial, method);
        return error === undefined ? '' : signed(error);
      });
      const { origin, target } = trial;
      return `| ${[origin.date, target.date, target.occupancy.toLocaleString('en-GB'), ...errors].join(' | ')} |`;
    }),
  ].join('\n');
}

function percent(error: number): string {
  return `${(100 * error).toFixed(1)} %`;
}

function signed(error: number): string {
  return `${error > 0 ? '+' : ''}${(100 * error).toFixed(1)}`;
}
