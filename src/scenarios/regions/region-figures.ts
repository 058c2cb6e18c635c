import { notAvailable } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';
import type { Figure, Source } from '../../domain/provenance';
import { CBS_INHABITANTS, type RegionList } from '../../editions/regions/region-list';
import type { Region, RegionAllocation } from './allocation';
import type { AllocationMethod } from './allocation-method';
import type { RegionPart } from './region-parts';
import { statusInList, type RegionStatus } from './region-status';

/** A figure of a region with what supports it. */
export interface RegionFigure extends Omit<Figure, 'status'> {
  readonly status: RegionStatus;
}

/** What the figures of a region are taken from. */
export interface RegionQuestion {
  readonly regions: RegionAllocation;
  readonly region: Region;
  /** Places in the whole country. */
  readonly total: number;
  /** Places for unaccompanied minors in the whole country; undefined when the edition has none. */
  readonly minors: number | undefined;
  readonly method: AllocationMethod;
}

/**
 * One figure of a region with what supports it. The task is published only when the published
 * total itself is divided by the published shares; each other total is derived from them, and by
 * inhabitants it is an approximation. Realised places count what a source counted then, which is
 * not what the law counts (places for several years at locations of more than 100).
 *
 * @throws ForecastError (#N/B) when the list in force does not give it.
 */
export function regionFigure(question: RegionQuestion, part: RegionPart): RegionFigure {
  return FIGURES[part](question);
}

const FIGURES: Readonly<Record<RegionPart, (question: RegionQuestion) => RegionFigure>> = {
  opgave: task,
  aandeel: (question) => {
    const { regions, region, method } = question;
    const all = regions.list.municipalities;
    const weight = (at: number): number =>
      method === 'verdeling' ? all[at].indicativePlaces : all[at].inhabitants;
    const own = region.positions.reduce((sum, at) => sum + weight(at), 0);
    const whole = all.reduce((sum, _, at) => sum + weight(at), 0);
    return { ...derived(question), value: own / whole, unit: 'aandeel' };
  },
  regulier: (question) =>
    counted(question, dutch`reguliere plekken`, ({ regularPlaces }) => regularPlaces),
  noodopvang: (question) =>
    counted(question, dutch`noodopvangplekken`, ({ emergencyPlaces }) => emergencyPlaces),
  gerealiseerd: (question) => counted(question, dutch`gerealiseerde plekken`, realisedPlaces),
  tekort: (question) => {
    const realised = counted(question, dutch`gerealiseerde plekken`, realisedPlaces);
    const { reason } = realised;
    return {
      ...derived(question),
      value: task(question).value - realised.value,
      unit: 'plekken',
      reason: `Opgave min gerealiseerd; negatief is een overschot. ${reason}`,
    };
  },
  'amv-plekken': (question) => {
    const { regions, region, minors, method } = question;
    if (minors === undefined) {
      throw notAvailable(
        dutch`Geen enkele editie geeft amv-plekken als deel van een aantal plekken.`,
      );
    }
    return {
      ...derived(question),
      value: regions.part(region, minors, method),
      unit: 'plekken',
      reason:
        'Het landelijke aandeel amv-plekken, verdeeld als de opgave; een benadering. Zij zijn deel van de opgave, niet extra.',
    };
  },
  inwoners: ({ regions, region }) => ({
    value: regions.sum(region, ({ inhabitants }) => inhabitants) ?? 0,
    unit: 'inwoners',
    status: regions.list.inhabitantsSource ? 'geïmporteerd' : 'gepubliceerd',
    source: inhabitantsSource(regions.list),
    reason: '',
  }),
};

function inhabitantsSource(list: RegionList): Source {
  return list.inhabitantsSource ?? CBS_INHABITANTS;
}

function realisedPlaces(municipality: {
  readonly regularPlaces?: number | undefined;
  readonly emergencyPlaces?: number | undefined;
}): number | undefined {
  const { regularPlaces, emergencyPlaces } = municipality;
  return regularPlaces === undefined || emergencyPlaces === undefined
    ? undefined
    : regularPlaces + emergencyPlaces;
}

function task(question: RegionQuestion): RegionFigure {
  const { regions, region, total, method } = question;
  const { list } = regions;
  const value = regions.part(region, total, method);
  if (method === 'verdeling' && Math.round(total) === list.total) {
    return {
      value,
      unit: 'plekken',
      status: statusInList(list, 'gepubliceerd'),
      source: list.source,
      reason: list.remark,
    };
  }
  return { ...derived(question), value, unit: 'plekken' };
}

function derived({ regions, method }: RegionQuestion): Omit<RegionFigure, 'value' | 'unit'> {
  return method === 'verdeling'
    ? {
        status: 'afgeleid',
        source: regions.list.source,
        reason: `Naar het aandeel in de verdeling van ${regions.list.name}. ${regions.list.remark}`,
      }
    : {
        status: 'afgeleid',
        source: inhabitantsSource(regions.list),
        reason:
          'Naar inwoners: een benadering, want de wet weegt ook de SES-WOA-score van een gemeente.',
      };
}

function counted(
  { regions, region }: RegionQuestion,
  name: Message,
  figure: Parameters<RegionAllocation['sum']>[1],
): RegionFigure {
  const { list } = regions;
  const value = regions.sum(region, figure);
  if (value === undefined) {
    throw notAvailable(dutch`De verdeling "${list.name}" geeft geen ${name} voor ${region.name}.`);
  }
  return {
    value,
    unit: 'plekken',
    status: statusInList(list, 'gerealiseerd'),
    source: list.source,
    reason: `Plekken die er volgens de bron waren, niet wat de Spreidingswet meetelt. ${list.remark}`,
  };
}

/** How a region's places change when the need in the whole country changes. */
export interface RegionChange {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
}

/**
 * @returns the places of a region under two totals, such as 88.000 and a capacity need.
 * @example regionChange(regions, utrecht, 88000, 90000, 'verdeling').difference
 */
export function regionChange(
  regions: RegionAllocation,
  region: Region,
  fromTotal: number,
  toTotal: number,
  method: AllocationMethod,
): RegionChange {
  const from = regions.part(region, fromTotal, method);
  const to = regions.part(region, toTotal, method);
  return { from, to, difference: to - from };
}
