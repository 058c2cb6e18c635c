import { normaliseName } from '../domain/measures';
import { invalid } from '../domain/forecast-error';
import { nearestName } from '../domain/nearest-name';
import { BUNDLED_EDITIONS } from './bundled-editions';
import type { Edition } from './edition';

/**
 * The editions known to a workbook, and which of them is active: the one that functions use when
 * no edition is named. Only an explicit choice changes the active edition.
 */
export class EditionCatalog {
  private readonly imported = new Map<string, Edition>();
  private activeId = BUNDLED_EDITIONS[0].id;
  private readonly listeners = new Set<() => void>();

  /** All editions: the bundled ones first, then the imported ones in the order of import. */
  list(): readonly Edition[] {
    const replaced = BUNDLED_EDITIONS.map((edition) => this.imported.get(edition.id) ?? edition);
    const added = [...this.imported.values()].filter(({ id }) => !isBundled(id));
    return [...replaced, ...added];
  }

  get active(): Edition {
    return this.list().find(({ id }) => id === this.activeId) ?? BUNDLED_EDITIONS[0];
  }

  /**
   * @throws ForecastError when no edition has this name or id; the message names those there are.
   */
  find(name: string): Edition {
    const wanted = normaliseName(name);
    const found = this.list().find(
      (edition) => normaliseName(edition.name) === wanted || normaliseName(edition.id) === wanted,
    );
    if (found) return found;
    const names = this.list().map((edition) => edition.name);
    const near = nearestName(name, names);
    throw invalid(
      `Onbekende editie "${name.slice(0, 60)}".${near ? ` Bedoelde u "${near}"?` : ''} Mogelijk: ${names.join(', ')}.`,
    );
  }

  /** Makes an edition the active one. */
  activate(id: string): void {
    this.activeId = this.find(id).id;
    this.notify();
  }

  /** Adds an edition, or replaces the one with the same id. */
  add(edition: Edition): void {
    this.imported.set(edition.id, edition);
    this.notify();
  }

  /** Removes an imported edition; a bundled one becomes itself again. */
  remove(id: string): void {
    this.imported.delete(id);
    if (this.activeId === id && !isBundled(id)) this.activeId = BUNDLED_EDITIONS[0].id;
    this.notify();
  }

  /** Imported editions only: what a workbook has to store. */
  listImported(): readonly Edition[] {
    return [...this.imported.values()];
  }

  /** @returns a function that stops the notices. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

/** @returns true for an edition that comes with the product. */
export function isBundled(id: string): boolean {
  return BUNDLED_EDITIONS.some((edition) => edition.id === id);
}
