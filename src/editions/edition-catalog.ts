import { normaliseName } from '../domain/measures';
import { invalid } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { nearestName } from '../domain/nearest-name';
import { BUNDLED_EDITIONS } from './bundled-editions';
import type { Edition } from './edition';
import { areNamesakes, bundledNamesake } from './edition-admission';
import { withVisibleOrigin } from './imported-edition';

/**
 * The editions known to a workbook, and which of them is active: the one that functions use when
 * no edition is named. Only an explicit choice changes the active edition.
 */
export class EditionCatalog {
  /** As they were imported, and as they are calculated with. */
  private readonly imported = new Map<string, { original: Edition; visible: Edition }>();
  private activeId = BUNDLED_EDITIONS[0].id;
  private readonly listeners = new Set<() => void>();
  /** By name, as cells ask for them again and again; forgotten at each change. */
  private readonly editionOf = new Map<string, Edition>();

  /** All editions: the bundled ones first, then the imported ones in the order of import. */
  list(): readonly Edition[] {
    return [...BUNDLED_EDITIONS, ...[...this.imported.values()].map(({ visible }) => visible)];
  }

  get active(): Edition {
    return this.list().find(({ id }) => id === this.activeId) ?? BUNDLED_EDITIONS[0];
  }

  /**
   * @throws ForecastError when no edition has this name or id; the message names those there are.
   */
  find(name: string): Edition {
    const asked = this.editionOf.get(name);
    if (asked) return asked;
    const wanted = normaliseName(name);
    const match = this.list().find(
      (edition) => normaliseName(edition.name) === wanted || normaliseName(edition.id) === wanted,
    );
    if (match) {
      this.editionOf.set(name, match);
      return match;
    }
    const names = this.list().map((edition) => edition.name);
    const near = nearestName(name, names);
    throw invalid(
      dutch`Onbekende editie "${name.slice(0, 60)}".${near ? dutch` Bedoelde u "${near}"?` : ''} Mogelijk: ${names.join(', ')}.`,
    );
  }

  /** Makes an edition the active one. */
  activate(id: string): void {
    this.activeId = this.find(id).id;
    this.notify();
  }

  /**
   * Adds an edition, or replaces the imported one with the same id.
   *
   * @throws ForecastError when it has the name or id of a bundled edition, or the name of another
   * imported one: a formula that names an edition must keep meaning the same.
   */
  add(edition: Edition): void {
    if (BUNDLED_EDITIONS.includes(edition)) return;
    const others = this.listImported().filter(({ id }) => id !== edition.id);
    const namesake =
      bundledNamesake(edition) ?? others.find((other) => areNamesakes(other, edition));
    if (namesake) throw invalid(dutch`Er is al een editie "${namesake.name}".`);
    this.imported.set(edition.id, { original: edition, visible: withVisibleOrigin(edition) });
    this.notify();
  }

  /** Removes an imported edition. */
  remove(id: string): void {
    this.imported.delete(id);
    if (this.activeId === id) this.activeId = BUNDLED_EDITIONS[0].id;
    this.notify();
  }

  /** Imported editions only, as they were imported: what a workbook has to store. */
  listImported(): readonly Edition[] {
    return [...this.imported.values()].map(({ original }) => original);
  }

  /** An edition as it was imported, to save it: without the remark on where it came from. */
  original(edition: Edition): Edition {
    return this.imported.get(edition.id)?.original ?? edition;
  }

  /** @returns a function that stops the notices. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private notify(): void {
    this.editionOf.clear();
    for (const listener of this.listeners) listener();
  }
}
