import type { Translations } from '../../i18n/language';
import type { BandName } from '../../scenarios/analysis/uncertainty/uncertainty-settings';

/** The words of a memo. */
export interface MemoTexts {
  readonly subtitle: (day: string, forecast: string, version: string, model: number) => string;
  readonly question: string;
  readonly keyFigures: string;
  readonly figure: string;
  readonly value: string;
  readonly edition: string;
  readonly difference: string;
  readonly status: string;
  readonly certainty: string;
  readonly basis: string;
  readonly band: (moment: string) => string;
  readonly assumptions: string;
  /** Of a budget, whose assumptions are its inputs. */
  readonly inputs: string;
  readonly assumption: string;
  readonly was: string;
  readonly choice: string;
  readonly why: string;
  readonly makersReason: (reason: string) => string;
  readonly noReason: string;
  readonly nothingChanged: string;
  readonly notOfALever: string;
  readonly chart: string;
  readonly chartSource: (sources: string) => string;
  readonly tables: string;
  readonly byQuarter: string;
  readonly sensitivity: (moment: string) => string;
  readonly sensitivityColumns: readonly [string, string, string, string];
  readonly sources: string;
  readonly limits: string;
  readonly general: readonly string[];
  readonly ofBand: Readonly<Record<BandName, string>>;
  readonly ofAssumptions: string;
  readonly ofTracking: readonly string[];
  readonly ofBudget: readonly string[];
  readonly signals: string;
  readonly counts: (measure: string) => string;
  readonly trackChart: (measure: string, edition: string, scenario: string) => string;
  readonly years: string;
  readonly millions: string;
  readonly against: (previous: string) => string;
  readonly parts: {
    readonly volume: string;
    readonly mix: string;
    readonly price: string;
    readonly emptyPlaces: string;
  };
  readonly costsOf: (year: number) => string;
  readonly prices: string;
  readonly plan: string;
  readonly rules: string;
  readonly pricesColumns: readonly [string, string, string, string, string];
  readonly planColumns: readonly [string, string, string, string, string];
  readonly ruleLines: (
    rule: string,
    rate: string,
    empty: string,
    index: string,
    kind: string,
  ) => readonly string[];
  readonly ownValue: string;
  readonly wholeTime: string;
  readonly budgetChart: (edition: string, scenario: string) => string;
  readonly budgetPersons: (origin: string) => string;
  readonly computedCosts: string;
  readonly page: string;
  readonly suggested: {
    readonly explore: { readonly title: string; readonly question: string };
    readonly track: { readonly title: string; readonly question: string };
    readonly budget: (years: string) => { readonly title: string; readonly question: string };
  };
}

export const MEMO_TEXTS: Translations<MemoTexts> = {
  nl: {
    subtitle: (day, forecast, version, model) =>
      `Nota van ${day}. ${forecast}. Gemaakt met Kernprognose voor Excel ${version}, model ${model}.`,
    question: 'Vraag',
    keyFigures: 'Kerncijfers',
    figure: 'Cijfer',
    value: 'Waarde',
    edition: 'Editie',
    difference: 'Verschil',
    status: 'Status',
    certainty: 'Zekerheid',
    basis: 'Herkomst',
    band: (moment) => `P5–P95 ${moment}`,
    assumptions: 'Gewijzigde aannames',
    inputs: 'Prijzen, plekken en andere aannames',
    assumption: 'Aanname',
    was: 'Editie',
    choice: 'Gekozen',
    why: 'Waarom zo gerekend',
    makersReason: (reason) => `Reden van de opsteller: ${reason}`,
    noReason: 'De opsteller gaf geen reden op.',
    nothingChanged: 'Geen: dit is de editie zoals zij is.',
    notOfALever: 'Uit een bewaard scenario.',
    chart: 'Grafiek',
    chartSource: (sources) => `Bron: ${sources}`,
    tables: 'Cijfers',
    byQuarter: 'COA-bezetting per kwartaal, in personen.',
    sensitivity: (moment) =>
      `Wat de bezetting ${moment} verandert als één aanname 10% lager of 10% hoger wordt, in personen.`,
    sensitivityColumns: ['Aanname', 'Waarde', '10% lager', '10% hoger'],
    sources: 'Bronnen',
    limits: 'Wat het model niet kan zeggen',
    general: [
      'Een prognose rekent uit wat de aannames inhouden. Een oorlog, een gesloten route, een uitspraak van een rechter of beleid dat niet in de editie staat, is niet meegerekend.',
      'Het model rekent landelijk en per maand. Over één locatie of één nationaliteit zegt het niets.',
      'Tussen de standen die de brief geeft, zijn de maanden berekend. Na het laatste jaar van de editie zijn de waarden van dat jaar aangehouden: dat is doorrekenen, niet voorspellen.',
    ],
    ofBand: {
      historie:
        'De band is berekend uit gesimuleerde paden en is zo breed als eerdere prognoses ernaast zaten. Wat toen nooit voorkwam, zit er niet in.',
      brief:
        'De band is berekend uit gesimuleerde paden en loopt tussen minimum en maximum van de brief. Wat daarbuiten kan komen, zit er niet in.',
    },
    ofAssumptions:
      'Met gewijzigde aannames is elke uitkomst berekend en niet gepubliceerd. De omvang van een wijziging is gekozen; of zij haalbaar is, zegt het model niet.',
    ofTracking: [
      'Een reeks afwijkingen zegt dat er iets anders loopt dan voorspeld, niet waarom.',
      'Cijfers met zekerheid laag zijn voorlopig en kunnen nog veranderen.',
    ],
    ofBudget: [
      'De begroting is plekken maal prijs. Andere kosten van COA, en die van IND, Nidos en gemeenten, staan er niet in.',
      'Prijzen, index en plekken zijn die van de invoer en gelden als zeker; de toekomst van prijzen rekent het model niet uit.',
    ],
    signals: 'Signalen',
    counts: (measure) => `Tellingen van ${measure}`,
    trackChart: (measure, edition, scenario) =>
      `${measure}: ${edition}, ${scenario}, binnen minimum en maximum, met wat gemeten is.`,
    years: 'Per jaar',
    millions: 'Personen en plekken als gemiddelde van het jaar; kosten in miljoen euro.',
    against: (previous) => `Verschil met ${previous}, in miljoen euro`,
    parts: { volume: 'volume', mix: 'mix', price: 'prijs', emptyPlaces: 'lege plekken' },
    costsOf: (year) => `Kosten ${year} (miljoen euro)`,
    prices: 'Prijzen',
    plan: 'Plekken',
    rules: 'Regels',
    pricesColumns: ['Soort', 'Prijs per plek', 'Prijsjaar', 'Status', 'Bron'],
    planColumns: ['Soort', 'Plekken', 'Vanaf', 'Tot en met', 'Omschrijving'],
    ruleLines: (rule, rate, empty, index, kind) => [
      `Vulregel: ${rule}.`,
      `Bezettingsgraad: ${rate}.`,
      `Een lege plek kost ${empty} van de prijs.`,
      `Prijsindex per jaar: ${index}.`,
      `Een tekort telt tegen de prijs van ${kind}.`,
    ],
    ownValue: 'eigen waarde',
    wholeTime: '–',
    budgetChart: (edition, scenario) => `COA-bezetting: ${edition}, ${scenario}.`,
    budgetPersons: (origin) => `Personen: ${origin}`,
    computedCosts: 'Plekken van het plan maal prijs',
    page: 'Blad',
    suggested: {
      explore: {
        title: 'COA-bezetting bij gekozen aannames',
        question: 'Wat doet deze keuze met de COA-bezetting en de capaciteitsbehoefte?',
      },
      track: {
        title: 'Klopt de prognose nog?',
        question: 'Wijkt wat gemeten is zo ver af dat de prognose niet meer voldoet?',
      },
      budget: (years) => ({
        title: `Begroting van de opvang ${years}`,
        question: 'Wat kost de opvang, en waarom anders dan in de vorige begroting?',
      }),
    },
  },
  en: {
    subtitle: (day, forecast, version, model) =>
      `Memo of ${day}. ${forecast}. Made with Kernprognose for Excel ${version}, model ${model}.`,
    question: 'Question',
    keyFigures: 'Key figures',
    figure: 'Figure',
    value: 'Value',
    edition: 'Edition',
    difference: 'Difference',
    status: 'Status',
    certainty: 'Certainty',
    basis: 'Origin',
    band: (moment) => `P5–P95 ${moment}`,
    assumptions: 'Changed assumptions',
    inputs: 'Prices, places and other assumptions',
    assumption: 'Assumption',
    was: 'Edition',
    choice: 'Chosen',
    why: 'Why it is computed so',
    makersReason: (reason) => `Reason of the author: ${reason}`,
    noReason: 'The author gave no reason.',
    nothingChanged: 'None: this is the edition as it is.',
    notOfALever: 'From a saved scenario.',
    chart: 'Chart',
    chartSource: (sources) => `Source: ${sources}`,
    tables: 'Figures',
    byQuarter: 'COA occupancy by quarter, in persons.',
    sensitivity: (moment) =>
      `What occupancy at the ${moment} changes when one assumption is 10% lower or 10% higher, in persons.`,
    sensitivityColumns: ['Assumption', 'Value', '10% lower', '10% higher'],
    sources: 'Sources',
    limits: 'What the model cannot say',
    general: [
      'A forecast works out what its assumptions imply. A war, a closed route, a ruling of a court or policy that is not in the edition is not reckoned with.',
      'The model is national and monthly. It says nothing of one location or one nationality.',
      'Between the stocks that the letter gives, months are computed. After the last year of the edition the values of that year are held: that is carrying on, not forecasting.',
    ],
    ofBand: {
      historie:
        'The band is computed from simulated paths and is as wide as earlier forecasts were wrong. What never happened in those is not in it.',
      brief:
        "The band is computed from simulated paths and lies between the letter's minimum and maximum. What may come outside those is not in it.",
    },
    ofAssumptions:
      'With changed assumptions every outcome is computed, not published. The size of a change is chosen; the model does not say whether it can be reached.',
    ofTracking: [
      'A run of deviations says that something goes otherwise than forecast, not why.',
      'Figures with certainty low are provisional and may still change.',
    ],
    ofBudget: [
      'The budget is places times price. Other costs of COA, and those of IND, Nidos and municipalities, are not in it.',
      'Prices, index and places are those entered and count as certain; the model does not forecast prices.',
    ],
    signals: 'Signals',
    counts: (measure) => `Counts of ${measure}`,
    trackChart: (measure, edition, scenario) =>
      `${measure}: ${edition}, ${scenario}, within minimum and maximum, with what was counted.`,
    years: 'By year',
    millions: 'Persons and places as the average of the year; costs in million euro.',
    against: (previous) => `Difference with ${previous}, in million euro`,
    parts: { volume: 'volume', mix: 'mix', price: 'price', emptyPlaces: 'empty places' },
    costsOf: (year) => `Costs ${year} (million euro)`,
    prices: 'Prices',
    plan: 'Places',
    rules: 'Rules',
    pricesColumns: ['Kind', 'Price a place', 'Price year', 'Status', 'Source'],
    planColumns: ['Kind', 'Places', 'From', 'Until', 'Description'],
    ruleLines: (rule, rate, empty, index, kind) => [
      `Filling rule: ${rule}.`,
      `Occupancy rate: ${rate}.`,
      `An empty place costs ${empty} of the price.`,
      `Price index a year: ${index}.`,
      `A shortage counts at the price of ${kind}.`,
    ],
    ownValue: 'own value',
    wholeTime: '–',
    budgetChart: (edition, scenario) => `COA occupancy: ${edition}, ${scenario}.`,
    budgetPersons: (origin) => `Persons: ${origin}`,
    computedCosts: 'Places of the plan times price',
    page: 'Page',
    suggested: {
      explore: {
        title: 'COA occupancy with chosen assumptions',
        question: 'What does this choice do to COA occupancy and the capacity need?',
      },
      track: {
        title: 'Is the forecast still right?',
        question: 'Is what was measured so far off that the forecast no longer serves?',
      },
      budget: (years) => ({
        title: `Budget of reception ${years}`,
        question: 'What does reception cost, and why other than in the previous budget?',
      }),
    },
  },
};
