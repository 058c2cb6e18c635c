import { createProjection, project } from '../../src/engine/project';
import { MONTHS, projectionInputs, type BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

export function ourEngine(given: BenchCase): Rival {
  const inputs = projectionInputs(given);
  const into = createProjection(MONTHS);
  const run = (firstApplications: number): void => {
    inputs.monthly.firstApplications.fill(firstApplications / 12, 0, 12);
    project(inputs, into);
  };
  return {
    name: 'our engine, 17 series kept',
    run,
    repeat(count) {
      for (let i = 0; i < count; i++) run(inflowOfRun(i));
    },
    occupancy: () => into.occupancy,
  };
}
