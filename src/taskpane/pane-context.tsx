import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Edition } from '../editions/edition';
import type { EditionCatalog } from '../editions/edition-catalog';
import type { Language, Translations } from '../i18n/language';
import type { NamedScenario } from '../scenarios/assumptions/named-scenarios';
import type { ForecastService } from '../scenarios/forecast/forecast-service';

/** What running work may use: to notice Cancel, and to tell how far it is. */
export interface TaskControl {
  readonly signal: AbortSignal;
  /** @param fraction 0 to 1. */
  progress(fraction: number, text?: string): void;
}

/** Work on the workbook with what the pane says about it. */
export interface PaneTask<T> {
  /** What is being done, shown while it runs: "Blad laden". */
  readonly label: string;
  readonly work: (control: TaskControl) => Promise<T>;
  /** What is said when it has succeeded; with a sheet, the message offers to go there. */
  readonly done?: Said | ((result: T) => Said);
  /** Where that is said: beside the button. Left out: in the message area of the pane. */
  readonly report?: Report;
}

/** A place for a message; undefined empties it. */
export type Report = (message: PaneMessage | undefined) => void;

/** A text, or a text with the sheet it speaks of. */
export type Said = string | { readonly text: string; readonly sheet: string };

export interface PaneMessage {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** The sheet that the message speaks of. */
  readonly sheet?: string;
}

/** What every tab of the pane gets. */
export interface Pane {
  readonly service: ForecastService;
  readonly language: Language;
  /**
   * Runs one workbook task at a time; shows progress and Cancel when it takes over half a second;
   * success and errors are reported where the task says, or in the pane's message area. Resolves undefined when it failed or was
   * cancelled.
   */
  readonly runTask: <T>(task: PaneTask<T>) => Promise<T | undefined>;
  /** Says something where the caller wants it, or in the pane's message area. */
  readonly notify: (message: PaneMessage | undefined, report?: Report) => void;
  /** Shows another part of the pane, by its id in `tabs.ts`. */
  readonly openTab: (id: string) => void;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane needs a PaneProvider above it.');
  return pane;
}

/** The texts of a tab in the pane's language. */
export function useTexts<M>(translations: Translations<M>): M {
  return translations[usePane().language];
}

interface Editions {
  readonly editions: readonly Edition[];
  readonly active: Edition;
}

/** The scenarios that the workbook keeps by name; renders again when they change. */
export function useNamedScenarios(): readonly NamedScenario[] {
  const { named } = usePane().service;
  const subscribe = useCallback((notify: () => void) => named.onChange(notify), [named]);
  return useSyncExternalStore(subscribe, () => named.list());
}

const snapshots = new WeakMap<EditionCatalog, Editions>();

/** The editions there are and the active one; renders again when they change. */
export function useEditions(): Editions {
  const { catalog } = usePane().service;
  const subscribe = useCallback((notify: () => void) => catalog.onChange(notify), [catalog]);
  return useSyncExternalStore(subscribe, () => snapshotOf(catalog));
}

/** React needs the same object as long as nothing changed. */
function snapshotOf(catalog: EditionCatalog): Editions {
  const editions = catalog.list();
  const { active } = catalog;
  const previous = snapshots.get(catalog);
  const same =
    previous?.active === active &&
    previous.editions.length === editions.length &&
    previous.editions.every((edition, i) => edition === editions[i]);
  if (same) return previous;
  const snapshot = { editions, active };
  snapshots.set(catalog, snapshot);
  return snapshot;
}
