import {
  ArrowDownloadRegular,
  ArrowSyncRegular,
  DataTrendingRegular,
  DocumentSearchRegular,
  InfoRegular,
  LibraryRegular,
  MathFormulaRegular,
  MoneyCalculatorRegular,
  PulseRegular,
  ScalesRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { lazy, type ComponentType } from 'react';
import type { Language } from '../i18n/language';

/** A part of the pane. */
export interface PaneTab {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What people come to do there, for the start page. */
  readonly task: Readonly<Record<Language, string>>;
  readonly icon: FluentIcon;
  readonly component: ComponentType;
}

/** A tab whose code is loaded when it is first opened. */
const onOpening = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));

/** The parts of the pane, in the order of the start page. A new one is a row here. */
export const TABS: readonly PaneTab[] = [
  {
    id: 'functions',
    title: { nl: 'Functies', en: 'Functions' },
    task: { nl: 'Een cijfer in een cel zetten', en: 'Put a figure in a cell' },
    icon: MathFormulaRegular,
    component: onOpening(async () => (await import('./functions/functions-tab')).FunctionsTab),
  },
  {
    id: 'load',
    title: { nl: 'Laden', en: 'Load' },
    task: { nl: 'Een prognose op een blad zetten', en: 'Put a forecast on a sheet' },
    icon: ArrowDownloadRegular,
    component: onOpening(async () => (await import('./load/load-tab')).LoadTab),
  },
  {
    id: 'explore',
    title: { nl: 'Verkennen', en: 'Explore' },
    task: { nl: 'Wat als? Aannames verschuiven', en: 'What if? Move assumptions' },
    icon: DataTrendingRegular,
    component: onOpening(async () => (await import('./explore/explore-tab')).ExploreTab),
  },
  {
    id: 'refresh',
    title: { nl: 'Verversen', en: 'Refresh' },
    task: { nl: 'Nagaan of mijn bladen nog kloppen', en: 'See whether my sheets still hold' },
    icon: ArrowSyncRegular,
    component: onOpening(async () => (await import('./refresh/refresh-tab')).RefreshTab),
  },
  {
    id: 'track',
    title: { nl: 'Volgen', en: 'Track' },
    task: { nl: 'Zien of de prognose nog klopt', en: 'See whether the forecast is still right' },
    icon: PulseRegular,
    component: onOpening(async () => (await import('./track/track-tab')).TrackTab),
  },
  {
    id: 'compare',
    title: { nl: 'Vergelijken', en: 'Compare' },
    task: { nl: 'Zien wat er verschilt, en waardoor', en: 'See what differs, and why' },
    icon: ScalesRegular,
    component: onOpening(async () => (await import('./compare/compare-tab')).CompareTab),
  },
  {
    id: 'budget',
    title: { nl: 'Begroting', en: 'Budget' },
    task: { nl: 'Een begroting voor opvang maken', en: 'Make a budget for reception' },
    icon: MoneyCalculatorRegular,
    component: onOpening(async () => (await import('./budget/budget-tab')).BudgetTab),
  },
  {
    id: 'editions',
    title: { nl: 'Edities', en: 'Editions' },
    task: { nl: 'Een nieuwe editie gebruiken', en: 'Use a new edition' },
    icon: LibraryRegular,
    component: onOpening(async () => (await import('./editions/editions-tab')).EditionsTab),
  },
  {
    id: 'audit',
    title: { nl: 'Controleblad', en: 'Audit' },
    task: { nl: 'Het model narekenen', en: 'Check the model' },
    icon: DocumentSearchRegular,
    component: onOpening(async () => (await import('./audit/audit-tab')).AuditTab),
  },
  {
    id: 'about',
    title: { nl: 'Over', en: 'About' },
    task: { nl: 'Versie, handleiding en zelftest', en: 'Version, guide and self-test' },
    icon: InfoRegular,
    component: onOpening(async () => (await import('./about/about-tab')).AboutTab),
  },
];
