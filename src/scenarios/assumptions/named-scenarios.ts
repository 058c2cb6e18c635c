import { normaliseName } from '../../domain/measures';
import type { LoadedScenario } from './saved-scenario';

/** A scenario that the workbook keeps under a name, to use wherever a scenario is asked. */
export type NamedScenario = LoadedScenario;

/** The scenarios that the users of a workbook named. */
export class NamedScenarios {
  private all: readonly NamedScenario[] = [];
  private readonly listeners = new Set<() => void>();

  /** In the order of their names. */
  list(): readonly NamedScenario[] {
    return this.all;
  }

  /** @returns the scenario of that name; case, spaces and accents do not matter. */
  find(name: string): NamedScenario | undefined {
    const wanted = normaliseName(name);
    return this.all.find((one) => normaliseName(one.name) === wanted);
  }

  /** Takes these in the place of all that were there. */
  replaceAll(scenarios: readonly NamedScenario[]): void {
    this.all = [...scenarios].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    for (const listener of this.listeners) listener();
  }

  /** @returns a function that ends the subscription. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
