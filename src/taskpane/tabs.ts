import {
  ArrowDownloadRegular,
  ArrowSyncRegular,
  DataTrendingRegular,
  DocumentSearchRegular,
  LibraryRegular,
  MathFormulaRegular,
  MoneyCalculatorRegular,
  ScalesRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { lazy, type ComponentType } from 'react';
import type { Language } from '../i18n/language';
import { LoadTab } from './load/load-tab';

/** A part of the pane. */
export interface PaneTab {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly icon: FluentIcon;
  readonly component: ComponentType;
}

/** The tabs in the order of the work. All but the first are loaded when they are opened. */
export const TABS: readonly PaneTab[] = [
  {
    id: 'load',
    title: { nl: 'Laden', en: 'Load' },
    icon: ArrowDownloadRegular,
    component: LoadTab,
  },
  {
    id: 'refresh',
    title: { nl: 'Verversen', en: 'Refresh' },
    icon: ArrowSyncRegular,
    component: lazy(async () => ({
      default: (await import('./refresh/refresh-tab')).RefreshTab,
    })),
  },
  {
    id: 'compare',
    title: { nl: 'Vergelijken', en: 'Compare' },
    icon: ScalesRegular,
    component: lazy(async () => ({
      default: (await import('./compare/compare-tab')).CompareTab,
    })),
  },
  {
    id: 'explore',
    title: { nl: 'Verkennen', en: 'Explore' },
    icon: DataTrendingRegular,
    component: lazy(async () => ({
      default: (await import('./explore/explore-tab')).ExploreTab,
    })),
  },
  {
    id: 'editions',
    title: { nl: 'Edities', en: 'Editions' },
    icon: LibraryRegular,
    component: lazy(async () => ({
      default: (await import('./editions/editions-tab')).EditionsTab,
    })),
  },
  {
    id: 'budget',
    title: { nl: 'Begroting', en: 'Budget' },
    icon: MoneyCalculatorRegular,
    component: lazy(async () => ({
      default: (await import('./budget/budget-tab')).BudgetTab,
    })),
  },
  {
    id: 'audit',
    title: { nl: 'Controleblad', en: 'Audit' },
    icon: DocumentSearchRegular,
    component: lazy(async () => ({
      default: (await import('./audit/audit-tab')).AuditTab,
    })),
  },
  {
    id: 'functions',
    title: { nl: 'Functies', en: 'Functions' },
    icon: MathFormulaRegular,
    component: lazy(async () => ({
      default: (await import('./functions/functions-tab')).FunctionsTab,
    })),
  },
];
