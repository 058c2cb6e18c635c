import type { Translations } from '../../i18n/language';

export interface RegionSheetTexts {
  readonly sheetName: (province: string | undefined) => string;
  readonly tableName: string;
  readonly title: (province: string | undefined) => string;
  /** Two lines above the numbers. */
  readonly notes: readonly [string, string];
  /** Under the chart. */
  readonly sourceLine: (source: string) => string;
  readonly total: string;
  readonly divided: Readonly<Record<'verdeling' | 'inwoners', string>>;
  /** Beside a total that the user typed. */
  readonly ownTotal: string;
  readonly sum: string;
  readonly check: string;
  readonly province: string;
  readonly municipality: string;
  readonly inhabitants: string;
  readonly task: string;
  readonly share: string;
  readonly regular: string;
  readonly emergency: string;
  readonly realised: string;
  readonly shortage: string;
  readonly minors: string;
  readonly listed: string;
  readonly difference: string;
  readonly target: (period: string) => string;
  readonly arrears: string;
  readonly toHouse: string;
  readonly ukrainian: string;
  readonly status: string;
  readonly chart: (province: string | undefined) => string;
}

export const REGION_SHEET_TEXTS: Translations<RegionSheetTexts> = {
  nl: {
    sheetName: (province) => (province === undefined ? 'Gemeenten' : `Gemeenten ${province}`),
    tableName: 'Gemeenten',
    title: (province) =>
      province === undefined
        ? 'Opvang en huisvesting per gemeente'
        : `Opvang en huisvesting per gemeente, ${province}`,
    notes: [
      'Tekort is opgave min de plekken die er zijn; negatief is een overschot. Wat er is, is wat de bron telde en niet wat de Spreidingswet meetelt.',
      'Amv-plekken zijn deel van de opgave. Lege kolommen met "eigen" vult u zelf in.',
    ],
    sourceLine: (source) => `Bron: ${source}`,
    total: 'Landelijk aantal plekken',
    divided: {
      verdeling: 'verdeeld naar het aandeel in de verdeling',
      inwoners: 'verdeeld naar inwoners (benadering)',
    },
    ownTotal: 'eigen waarde',
    sum: 'Totaal',
    check: 'Som min landelijk aantal',
    province: 'provincie',
    municipality: 'gemeente',
    inhabitants: 'inwoners',
    task: 'opgave',
    share: 'aandeel',
    regular: 'regulier',
    emergency: 'noodopvang',
    realised: 'er is',
    shortage: 'tekort',
    minors: 'amv-plekken',
    listed: 'in de verdeling',
    difference: 'verschil met de verdeling',
    target: (period) => `taakstelling ${period}`,
    arrears: 'eigen: achterstand',
    toHouse: 'te huisvesten',
    ukrainian: 'eigen: plekken Oekraïners',
    status: 'status opgave',
    chart: (province) =>
      province === undefined
        ? 'Opgave en plekken per provincie'
        : `Opgave en plekken per gemeente, ${province}`,
  },
  en: {
    sheetName: (province) =>
      province === undefined ? 'Municipalities' : `Municipalities ${province}`,
    tableName: 'Municipalities',
    title: (province) =>
      province === undefined
        ? 'Reception and housing by municipality'
        : `Reception and housing by municipality, ${province}`,
    notes: [
      'Shortage is task minus the places that there are; negative is a surplus. What there is, is what the source counted and not what the law counts.',
      'Places for minors are part of the task. Empty columns with "own" are for you to fill in.',
    ],
    sourceLine: (source) => `Source: ${source}`,
    total: 'National number of places',
    divided: {
      verdeling: 'divided by share in the allocation',
      inwoners: 'divided by inhabitants (approximation)',
    },
    ownTotal: 'own value',
    sum: 'Total',
    check: 'Sum minus national number',
    province: 'province',
    municipality: 'municipality',
    inhabitants: 'inhabitants',
    task: 'task',
    share: 'share',
    regular: 'regular',
    emergency: 'emergency',
    realised: 'there is',
    shortage: 'shortage',
    minors: 'places for minors',
    listed: 'in the allocation',
    difference: 'difference with it',
    target: (period) => `housing target ${period}`,
    arrears: 'own: arrears',
    toHouse: 'to house',
    ukrainian: 'own: places for Ukrainians',
    status: 'status of task',
    chart: (province) =>
      province === undefined
        ? 'Task and places by province'
        : `Task and places by municipality, ${province}`,
  },
};
