import type { Translations } from '../i18n/language';

/** Texts on the sheet with a comparison. */
export interface ComparisonTexts {
  readonly sheetName: string;
  readonly tableName: string;
  title(first: string, second: string): string;
  readonly note: string;
  readonly measure: string;
  readonly unit: string;
  readonly year: string;
  value(label: string): string;
  status(label: string): string;
  source(label: string): string;
  readonly difference: string;
  readonly bridge: string;
  readonly bridgeChart: string;
  /** Under the chart. */
  sourceLine(first: string, second: string): string;
  readonly part: string;
  readonly sum: string;
  readonly check: string;
}

/** The parts of a bridge between two editions, in the order in which they are shown. */
export interface BridgePartTexts {
  readonly startStock: string;
  readonly inflow: string;
  readonly grantRate: string;
  readonly outflow: string;
  readonly unexplained: string;
}

export const BRIDGE_PART_TEXTS: Translations<BridgePartTexts> = {
  nl: {
    startStock: 'Startvoorraad',
    inflow: 'Instroom',
    grantRate: 'Inwilliging',
    outflow: 'Uitstroom en beslissingen',
    unexplained: 'Niet verklaard',
  },
  en: {
    startStock: 'Starting stock',
    inflow: 'Inflow',
    grantRate: 'Granted share',
    outflow: 'Outflow and decisions',
    unexplained: 'Not explained',
  },
};

export const COMPARISON_TEXTS: Translations<ComparisonTexts> = {
  nl: {
    sheetName: 'Vergelijking',
    tableName: 'Vergelijking',
    title: (first, second) => `${first} vergeleken met ${second}`,
    note: 'Standen op 31 december van het jaar, stromen over het jaar. Verschil is het eerste min het tweede; bij percentages in procentpunten (pp).',
    measure: 'maat',
    unit: 'eenheid',
    year: 'jaar',
    value: (label) => label,
    status: (label) => `status ${label}`,
    source: (label) => `bron ${label}`,
    difference: 'verschil',
    bridgeChart: 'Waardoor verschilt de COA-bezetting? (personen, berekend)',
    sourceLine: (first, second) =>
      `Bron: ${first} en ${second}; uiteengelegd met Kernprognose voor Excel, status en bron van elk getal in de tabel hieronder`,
    bridge: 'Verklaring van het verschil in COA-bezetting (berekend), personen op 31 december',
    part: 'deel',
    sum: 'som van de delen',
    check: 'som min verschil (moet nul zijn)',
  },
  en: {
    sheetName: 'Comparison',
    tableName: 'Comparison',
    title: (first, second) => `${first} compared with ${second}`,
    note: 'Stocks on 31 December of the year, flows over the year. Difference is the first minus the second; for percentages in percentage points (pp).',
    measure: 'measure',
    unit: 'unit',
    year: 'year',
    value: (label) => label,
    status: (label) => `status ${label}`,
    source: (label) => `source ${label}`,
    difference: 'difference',
    bridgeChart: 'Why does COA occupancy differ? (persons, computed)',
    sourceLine: (first, second) =>
      `Source: ${first} and ${second}; taken apart with Kernprognose voor Excel, status and source of each number in the table below`,
    bridge: 'Explanation of the difference in COA occupancy (computed), persons on 31 December',
    part: 'part',
    sum: 'sum of the parts',
    check: 'sum minus difference (must be zero)',
  },
};
