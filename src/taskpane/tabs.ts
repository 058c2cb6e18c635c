import {
  ArrowDownloadRegular,
  ArrowSyncRegular,
  DataTrendingRegular,
  DocumentSearchRegular,
  InfoRegular,
  LibraryRegular,
  LocationRegular,
  MathFormulaRegular,
  MoneyCalculatorRegular,
  PulseRegular,
  ScalesRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Language } from '../i18n/language';
import type { PartLoader } from './lazy-part';

/** A part of the pane. */
export interface PaneTab {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What people come to do there, for the start page. */
  readonly task: Readonly<Record<Language, string>>;
  readonly icon: FluentIcon;
  /** Fetches its code, when it is first opened. */
  readonly load: PartLoader;
}

/** The parts of the pane, in the order of the start page. A new one is a row here. */
export const TABS: readonly PaneTab[] = [
  {
    id: 'functions',
    title: { nl: 'Functies', en: 'Functions' },
    task: { nl: 'Een cijfer in een cel zetten', en: 'Put a figure in a cell' },
    icon: MathFormulaRegular,
    load: async () => (await import('./functions/functions-tab')).FunctionsTab,
  },
  {
    id: 'load',
    title: { nl: 'Laden', en: 'Load' },
    task: { nl: 'Een prognose op een blad zetten', en: 'Put a forecast on a sheet' },
    icon: ArrowDownloadRegular,
    load: async () => (await import('./load/load-tab')).LoadTab,
  },
  {
    id: 'explore',
    title: { nl: 'Verkennen', en: 'Explore' },
    task: { nl: 'Wat als? Aannames verschuiven', en: 'What if? Move assumptions' },
    icon: DataTrendingRegular,
    load: async () => (await import('./explore/explore-tab')).ExploreTab,
  },
  {
    id: 'refresh',
    title: { nl: 'Verversen', en: 'Refresh' },
    task: { nl: 'Nagaan of mijn bladen nog kloppen', en: 'See whether my sheets still hold' },
    icon: ArrowSyncRegular,
    load: async () => (await import('./refresh/refresh-tab')).RefreshTab,
  },
  {
    id: 'track',
    title: { nl: 'Volgen', en: 'Track' },
    task: { nl: 'Zien of de prognose nog klopt', en: 'See whether the forecast is still right' },
    icon: PulseRegular,
    load: async () => (await import('./track/track-tab')).TrackTab,
  },
  {
    id: 'compare',
    title: { nl: 'Vergelijken', en: 'Compare' },
    task: { nl: 'Zien wat er verschilt, en waardoor', en: 'See what differs, and why' },
    icon: ScalesRegular,
    load: async () => (await import('./compare/compare-tab')).CompareTab,
  },
  {
    id: 'regions',
    title: { nl: 'Regio', en: 'Region' },
    task: {
      nl: 'De opgave van een gemeente opzoeken',
      en: 'Look up the task of a municipality',
    },
    icon: LocationRegular,
    load: async () => (await import('./regions/regions-tab')).RegionsTab,
  },
  {
    id: 'budget',
    title: { nl: 'Begroting', en: 'Budget' },
    task: { nl: 'Een begroting voor opvang maken', en: 'Make a budget for reception' },
    icon: MoneyCalculatorRegular,
    load: async () => (await import('./budget/budget-tab')).BudgetTab,
  },
  {
    id: 'editions',
    title: { nl: 'Edities', en: 'Editions' },
    task: { nl: 'Een nieuwe editie gebruiken', en: 'Use a new edition' },
    icon: LibraryRegular,
    load: async () => (await import('./editions/editions-tab')).EditionsTab,
  },
  {
    id: 'audit',
    title: { nl: 'Controleblad', en: 'Audit' },
    task: { nl: 'Het model narekenen', en: 'Check the model' },
    icon: DocumentSearchRegular,
    load: async () => (await import('./audit/audit-tab')).AuditTab,
  },
  {
    id: 'about',
    title: { nl: 'Over', en: 'About' },
    task: { nl: 'Versie, handleiding en zelftest', en: 'Version, guide and self-test' },
    icon: InfoRegular,
    load: async () => (await import('./about/about-tab')).AboutTab,
  },
];
