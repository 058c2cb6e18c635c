import type { NamedScenario } from '../../scenarios/assumptions/named-scenarios';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { recalculate } from '../../workbook/restore-workbook-state';
import { runInExcel } from '../../workbook/run-in-excel';
import { deleteStoredScenario, storeScenario } from '../../workbook/stored-scenarios';

/*
 * What a user does with the scenarios of the workbook. The workbook comes first: when it cannot be
 * written, the cells keep calculating as before.
 */

/**
 * Keeps a scenario under its name.
 *
 * @param replaces the name of the one whose place it takes, when it is renamed or renewed.
 */
export async function keepScenario(
  service: ForecastService,
  scenario: NamedScenario,
  replaces?: string,
): Promise<void> {
  await runInExcel((context) => storeScenario(context, scenario, replaces));
  const others = service.named
    .list()
    .filter(({ name }) => name !== replaces && name !== scenario.name);
  service.named.replaceAll([...others, scenario]);
  await recalculated();
}

/** Removes a scenario from the workbook. */
export async function removeScenario(service: ForecastService, name: string): Promise<void> {
  await runInExcel((context) => deleteStoredScenario(context, name));
  service.named.replaceAll(service.named.list().filter((one) => one.name !== name));
  await recalculated();
}

/** What was stored stays when Excel refuses to recalculate; the cells follow at its next turn. */
async function recalculated(): Promise<void> {
  try {
    await recalculate();
  } catch {
    // The scenario is kept all the same.
  }
}
