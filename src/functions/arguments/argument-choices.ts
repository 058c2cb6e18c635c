import { MEASURE_IDS, measureDefinition, type Measure } from '../../domain/measures';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import { measureName } from '../../i18n/measure-names';

/** A text in both languages of the functions' help. */
interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One value that Excel offers for an argument. Functions take the Dutch word in every language. */
interface ArgumentChoice {
  readonly value: string;
  /** What an English Excel lists. */
  readonly english: string;
  readonly tooltip: Bilingual;
}

/** What Excel lists in the formula bar for an argument; free text is taken as before. */
export interface ChoiceList {
  /** The id in functions.json. */
  readonly id: string;
  readonly values: readonly ArgumentChoice[];
}

const SCENARIO_TEXTS: Readonly<
  Record<ScenarioName, readonly [english: string, nl: string, en: string]>
> = {
  minimum: ['minimum', 'Onderkant van de band', 'Lower end of the band'],
  mediaan: ['median', 'De verwachting van de brief', 'What the letter expects'],
  medio: [
    'middle',
    'Midden tussen minimum en maximum (onze aanname)',
    'Halfway between minimum and maximum (our assumption)',
  ],
  maximum: ['maximum', 'Bovenkant van de band', 'Upper end of the band'],
};

const KINDS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  stock: ['stand op een dag', 'stock on a day'],
  flow: ['over een periode', 'over a period'],
  parameter: ['aanname', 'assumption'],
  reference: ['alleen gepubliceerd of gemeten', 'published or measured only'],
};

const ofMeasure = (id: Measure): ArgumentChoice => {
  const { name, kind, unit } = measureDefinition(id);
  const english = measureName(id, 'en');
  const [nl, en] = KINDS[kind] ?? ['', ''];
  return { value: name, english, tooltip: { nl: `${nl}, ${unit}`, en } };
};

const word = (value: string, english: string, nl: string, en: string): ArgumentChoice => ({
  value,
  english,
  tooltip: { nl, en },
});
const total = word('totaal', 'total', 'Alles samen (standaard)', 'All together (default)');

const list = (id: string, values: readonly ArgumentChoice[]): ChoiceList => ({ id, values });

const SCENARIO = list(
  'SCENARIO',
  SCENARIO_NAMES.map((name) => {
    const [english, nl, en] = SCENARIO_TEXTS[name];
    return word(name, english, nl, en);
  }),
);
const MEASURE = list('MAAT', MEASURE_IDS.map(ofMeasure));
const GROUP = list('GROEP', [
  total,
  ...(['inProcedure', 'statusHolders', 'withoutStatus'] as const).map(ofMeasure),
]);
const TRACK = list('SPOOR', [
  total,
  word('regulier', 'regular', 'Aanvragen van voor het Migratiepact', 'Before the Migration Pact'),
  word('pact', 'pact', 'Aanvragen onder het Migratiepact', 'Under the Migration Pact'),
]);
const STEP = list('STAP', [
  word('maand', 'month', 'Elke maand (standaard)', 'Every month (default)'),
  word('kwartaal', 'quarter', 'Elke drie maanden', 'Every three months'),
  word('halfjaar', 'half year', 'Elk halfjaar', 'Every half year'),
  word('jaar', 'year', 'Elk jaar', 'Every year'),
]);
const METHOD = list('METHODE', [
  word(
    'verdeling',
    'distribution',
    'Naar het gepubliceerde aandeel (standaard)',
    'By the published share (default)',
  ),
  word('inwoners', 'inhabitants', 'Naar inwonertal', 'By inhabitants'),
]);
const INFLOW = list('SOORT_INSTROOM', [
  total,
  ...(
    [
      'firstApplications',
      'repeatApplications',
      'resettled',
      'familyMembers',
      'otherEntries',
    ] as const
  ).map(ofMeasure),
]);
const OUTFLOW = list('SOORT_UITSTROOM', [
  total,
  ...(
    [
      'housed',
      'departed',
      'extraOutflow',
      'returned',
      'departedInProcedure',
      'housedDirectly',
    ] as const
  ).map(ofMeasure),
]);
const DECISIONS = list('SOORT_BESLISSINGEN', [
  total,
  ...(['granted', 'rejected'] as const).map(ofMeasure),
]);
const BUDGET_PART = list('ONDERDEEL_BEGROTING', [
  total,
  word('regulier', 'regular', 'Wie in de reguliere plekken past', 'Who fits in the regular places'),
  word('noodopvang', 'emergency', 'Wie daarboven komt', 'Those beyond them'),
  word(
    'buiten COA',
    'outside COA',
    'Wie buiten COA-locaties verblijft',
    'Those who stay outside COA locations',
  ),
]);
const REALISED_PART = list('ONDERDEEL_REALISATIE', [
  word('waarde', 'value', 'Wat gemeten is (standaard)', 'What was counted (default)'),
  word('periode', 'period', 'Waarover geteld is', 'Over what was counted'),
  word('datum', 'date', 'Dag van de telling', 'Day of the count'),
  word('status', 'status', 'Gerealiseerd of eigen waarde', 'Realised or own value'),
  word('bron', 'source', 'Document met het getal', 'Document with the number'),
  word('zekerheid', 'certainty', 'Hoe zeker het getal is', 'How certain the number is'),
  word('stand per', 'known on', 'Dag waarop dit bekend was', 'Day on which this was known'),
  word('toelichting', 'explanation', 'Wat erbij hoort te staan', 'What belongs with it'),
]);
const REGION_PART = list('ONDERDEEL_REGIO', [
  word('alles', 'all', 'Een rij per onderdeel (standaard)', 'A row for each part (default)'),
  word('opgave', 'task', 'Plekken volgens de wet', 'Places by the law'),
  word('aandeel', 'share', 'Deel van het land', 'Share of the country'),
  word('regulier', 'regular', 'Reguliere plekken die er zijn', 'Regular places that are there'),
  word(
    'noodopvang',
    'emergency',
    'Noodopvangplekken die er zijn',
    'Emergency places that are there',
  ),
  word('gerealiseerd', 'realised', 'Alle plekken die er zijn', 'All places that are there'),
  word('tekort', 'shortage', 'Opgave min gerealiseerd', 'Task minus realised'),
  word('amv-plekken', 'minors', 'Plekken voor amv’s', 'Places for unaccompanied minors'),
  word('inwoners', 'inhabitants', 'Aantal inwoners', 'Number of inhabitants'),
]);

/** The lists by argument name, for every function that has such an argument. */
const BY_ARGUMENT: Readonly<Record<string, ChoiceList>> = {
  scenario: SCENARIO,
  maat: MEASURE,
  groep: GROUP,
  spoor: TRACK,
  stap: STEP,
  methode: METHOD,
};

/** The lists of arguments whose name means something else in each function. */
const BY_FUNCTION: Readonly<Record<string, ChoiceList>> = {
  'PROGNOSE_INSTROOM.soort': INFLOW,
  'PROGNOSE_UITSTROOM.soort': OUTFLOW,
  'PROGNOSE_BESLISSINGEN.soort': DECISIONS,
  'CAPACITEIT_BEGROTING.onderdeel': BUDGET_PART,
  'PROGNOSE_REALISATIE.onderdeel': REALISED_PART,
  'CAPACITEIT_REGIO.onderdeel': REGION_PART,
};

/** Every list of which functions.json describes the values. */
export const CHOICE_LISTS: readonly ChoiceList[] = [
  ...Object.values(BY_ARGUMENT),
  ...Object.values(BY_FUNCTION),
];

/** @returns the list for an argument of a function; undefined when any text or number fits. */
export function choicesFor(functionId: string, argument: string): ChoiceList | undefined {
  return BY_FUNCTION[`${functionId}.${argument}`] ?? BY_ARGUMENT[argument];
}
