import { DATE_1904_OFFSET, toSerial } from '../../../domain/calendar';
import { functionName } from '../../../domain/product';
import { BUNDLED_EDITIONS } from '../../../editions/bundled-editions';
import type { Edition } from '../../../editions/edition';
import type { ForecastService } from '../../../scenarios/forecast/forecast-service';
import { loadRows } from '../../loads/load-request';
import { judged, observed, type Claim, type Text } from '../claim';
import type { TestBench } from '../test-bench';

const OCCUPANCY = functionName('PROGNOSE.BEZETTING');
const NEED = functionName('CAPACITEIT.BEHOEFTE');
const PUBLISHED = functionName('PROGNOSE.GEPUBLICEERD');
const SERIES = functionName('PROGNOSE.REEKS');
const EDITIONS = functionName('PROGNOSE.EDITIES');
const UNKNOWN = functionName('PROGNOSE.BESTAATNIET');

/** The newest edition that comes with the product: every workbook has it. */
const [EDITION] = BUNDLED_EDITIONS;
const FIRST_YEAR = Number(EDITION.start.slice(0, 4));
const named = `"${EDITION.name}"`;

/** What the pane itself calculates for the ends of the edition's two years. */
function expectedValues(service: ForecastService): {
  readonly occupancy: readonly number[];
  readonly need: readonly number[];
} {
  const rows = loadRows(service, {
    edition: EDITION.id,
    scenarios: ['mediaan'],
    measures: ['occupancy', 'capacityNeed'],
    from: FIRST_YEAR * 12,
    until: (FIRST_YEAR + 2) * 12,
    step: 'jaar',
    overrides: [],
  });
  const valuesOf = (measure: string): readonly number[] =>
    rows.filter((row) => row.measure === measure).map(({ value }) => value);
  return { occupancy: valuesOf('occupancy'), need: valuesOf('capacityNeed') };
}

const expectedOccupancy = ({ surroundings }: TestBench): number =>
  expectedValues(surroundings.service).occupancy[0];

const isClose = (seen: unknown, expected: number): boolean =>
  typeof seen === 'number' && Math.abs(seen - expected) < 1e-6 * Math.max(1, Math.abs(expected));

/** Functions in cells: whether Excel knows them, what it hands them and what it does with answers. */
export const FUNCTION_CLAIMS: readonly Claim[] = [
  {
    id: 'function-names',
    group: 'functions',
    title: {
      nl: 'Excel kent de functies onder hun naam, met punten en zonder naamruimte ervoor',
      en: 'Excel knows the functions by their names, with dots and without a namespace',
    },
    expected: { nl: 'een waarde, geen #NAAM?', en: 'a value, not #NAME?' },
    whenFalse: {
      nl: 'Bouw met --namespace KETEN (docs/deployment.md): dezelfde code. Zet in formules die het deelvenster schrijft zelf KETEN. voor de naam.',
      en: 'Build with --namespace KETEN (docs/deployment.md): the same code. In formulas that the pane writes, put KETEN. before the name yourself.',
    },
    check: async (bench) => {
      const value = await bench.valueOf(`=${OCCUPANCY}("mediaan",${FIRST_YEAR},,${named})`);
      // The number is that of another claim.
      return judged(
        value !== '#NAME?',
        typeof value === 'number' ? { nl: 'een getal', en: 'a number' } : String(value),
      );
    },
  },
  {
    id: 'function-values',
    group: 'functions',
    title: {
      nl: 'Een formule geeft hetzelfde getal als het deelvenster',
      en: 'A formula gives the same number as the pane',
    },
    expected: {
      nl: 'bezetting eind 2026 en eind 2027 en behoefte eind 2026, zoals in de brief: 82.300, 84.100 en 90.000',
      en: 'occupancy at the end of 2026 and 2027 and need at the end of 2026, as in the letter: 82,300, 84,100 and 90,000',
    },
    whenFalse: {
      nl: 'Niets: een ander getal is een fout in het product. Meld het met dit verslag.',
      en: 'Nothing: another number is a fault of the product. Report it with this report.',
    },
    check: async (bench) => {
      const seen = await bench.valuesOf([
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR},,${named})`,
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR + 1},,${named})`,
        `=${NEED}("mediaan",${FIRST_YEAR},,${named})`,
      ]);
      const { occupancy, need } = expectedValues(bench.surroundings.service);
      const expected = [occupancy[0], occupancy[1], need[0]];
      return judged(
        expected.every((value, i) => isClose(seen[i], value)),
        seen.join(' · '),
      );
    },
  },
  {
    id: 'omitted-argument',
    group: 'functions',
    title: {
      nl: 'Een weggelaten argument is leeg, ook midden in de formule',
      en: 'An argument that is left out is empty, in the middle of a formula too',
    },
    expected: { nl: 'drie keer hetzelfde getal', en: 'the same number three times' },
    whenFalse: {
      nl: 'Schrijf het argument voluit, zoals "totaal" voor groep; de handleiding noemt per functie wat weglaten betekent.',
      en: 'Write the argument in full, such as "totaal" for groep; the guide tells of each function what leaving it out means.',
    },
    check: async (bench) => {
      const seen = await bench.valuesOf([
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR},,${named})`,
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR},"totaal",${named},)`,
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR},,${named},)`,
      ]);
      const expected = expectedOccupancy(bench);
      return judged(
        seen.every((value) => isClose(value, expected)),
        seen.join(' · '),
      );
    },
  },
  {
    id: 'empty-cell',
    group: 'functions',
    title: {
      nl: 'Een lege cel als argument is hetzelfde als weglaten',
      en: 'An empty cell as an argument is the same as leaving it out',
    },
    expected: {
      nl: 'hetzelfde getal als zonder de cel',
      en: 'the same number as without the cell',
    },
    whenFalse: {
      nl: 'Laat het argument weg in plaats van naar een lege cel te verwijzen.',
      en: 'Leave the argument out instead of pointing at an empty cell.',
    },
    check: async (bench) => {
      const seen = await bench.valuesOf([
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR},Z1,${named})`,
        `=${OCCUPANCY}("mediaan",${FIRST_YEAR},Z1,${named},Z2:AA3)`,
      ]);
      const expected = expectedOccupancy(bench);
      return judged(
        seen.every((value) => isClose(value, expected)),
        seen.join(' · '),
      );
    },
  },
  {
    id: 'error-codes',
    group: 'functions',
    title: {
      nl: 'Foute invoer geeft #WAARDE! en een vraag zonder antwoord #N/B',
      en: 'Wrong input gives #VALUE! and a question without an answer #N/A',
    },
    expected: { nl: '#VALUE! · #N/A', en: '#VALUE! · #N/A' },
    whenFalse: {
      nl: 'Formules met ALS.FOUT vangen beide. PROGNOSE.BRON en het tabblad Functies geven de reden in woorden.',
      en: 'Formulas with IFERROR catch both. PROGNOSE.BRON and the Functions tab give the reason in words.',
    },
    check: async (bench) => {
      const seen = await bench.valuesOf([
        `=${OCCUPANCY}("onzin",${FIRST_YEAR},,${named})`,
        `=${PUBLISHED}("bezetting","minimum",${FIRST_YEAR},${named})`,
      ]);
      return judged(seen[0] === '#VALUE!' && seen[1] === '#N/A', seen.join(' · '));
    },
    look: {
      todo: {
        nl: `Typ =${OCCUPANCY}("onzin";2026) en wijs het waarschuwingsteken naast de cel aan. Er staat in het Nederlands wat er mis is en welke namen er zijn.`,
        en: `Type =${OCCUPANCY}("onzin",2026) and point at the warning sign beside the cell. It says what is wrong and which names there are.`,
      },
      picture: 'foutmelding.svg',
    },
  },
  {
    id: 'spill',
    group: 'functions',
    title: {
      nl: 'Een functie die een tabel geeft, loopt over in de cellen eronder en ernaast',
      en: 'A function that gives a table spills into the cells below and beside it',
    },
    expected: { nl: '24 rijen van 2 kolommen', en: '24 rows of 2 columns' },
    whenFalse: {
      nl: 'In een Excel zonder overlopen geeft INDEX(…;rij;kolom) één cel van de tabel; Laden schrijft dezelfde tabel als waarden.',
      en: 'In an Excel that does not spill, INDEX(…,row,column) gives one cell of the table; Load writes the same table as values.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      await bench.valueOf(seriesFormula());
      const spilled = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      spilled.load('rowCount,columnCount,values');
      await context.sync();
      if (spilled.isNullObject) return observed('different', '1 × 1');
      const full = spilled.values.every((row) => row.every((value) => typeof value === 'number'));
      return judged(
        full && spilled.rowCount === 24 && spilled.columnCount === 2,
        `${spilled.rowCount} × ${spilled.columnCount}`,
      );
    },
  },
  {
    id: 'date-argument',
    group: 'functions',
    title: {
      nl: 'Een datum van Excel is als peildatum dezelfde dag, of de werkmap vanaf 1900 of 1904 telt',
      en: 'A date of Excel is the same day as a reference date, whether the workbook counts from 1900 or 1904',
    },
    expected: { nl: 'hetzelfde getal als met het jaar', en: 'the same number as with the year' },
    whenFalse: {
      nl: 'Geef de datum als tekst ("31-12-2026") of als jaar: die zijn in elk datumsysteem gelijk.',
      en: 'Give the date as text ("2026-12-31") or as a year: those are the same in every date system.',
    },
    check: async (bench) => {
      const [day, date] = await bench.valuesOf([
        `=${OCCUPANCY}("mediaan",DATE(${FIRST_YEAR},12,31),,${named})`,
        `=DATE(${FIRST_YEAR},12,31)`,
      ]);
      const from1900 = toSerial({ year: FIRST_YEAR, month: 12, day: 31 });
      const system =
        date === from1900 ? '1900' : date === from1900 - DATE_1904_OFFSET ? '1904' : '?';
      return judged(
        isClose(day, expectedOccupancy(bench)) && system !== '?',
        `${String(day)} (${system})`,
      );
    },
  },
  {
    id: 'date-result',
    group: 'functions',
    title: {
      nl: 'Een datum die een functie geeft, is in de werkmap dezelfde dag',
      en: 'A date that a function gives is the same day in the workbook',
    },
    expected: { nl: 'verschil 0 dagen', en: 'difference 0 days' },
    whenFalse: {
      nl: 'Dat kan alleen als het datumsysteem niet wordt herkend: sluit en open de werkmap, en meld het.',
      en: 'That can only be when the date system is not recognised: close and open the workbook, and report it.',
    },
    check: async (bench) => {
      const [serial, reference] = await bench.valuesOf([
        `=INDEX(${seriesFormula().slice(1)},1,1)`,
        `=DATE(${FIRST_YEAR},1,31)`,
      ]);
      const days = Number(serial) - Number(reference);
      return judged(days === 0, Number.isNaN(days) ? String(serial) : `${days}`);
    },
  },
  {
    id: 'shared-runtime',
    group: 'functions',
    title: {
      nl: 'Functies en deelvenster zijn één programma: wat het deelvenster kiest, gebruiken de cellen',
      en: 'Functions and pane are one program: what the pane chooses, the cells use',
    },
    expected: {
      nl: 'een editie die het deelvenster toevoegt, staat in PROGNOSE.EDITIES',
      en: 'an edition that the pane adds is listed by PROGNOSE.EDITIES',
    },
    whenFalse: {
      nl: 'Noem de editie in de formule (argument editie): ingebouwde edities kent elke functie. Geïmporteerde edities werken dan niet in cellen.',
      en: 'Name the edition in the formula (argument editie): every function knows the bundled ones. Imported editions then do not work in cells.',
    },
    check: (bench) =>
      withEdition(bench, async () => {
        const names = await editionNames(bench);
        return judged(names.includes(TRIAL.name), countOf(names));
      }),
    look: {
      todo: {
        nl: 'Sluit het deelvenster, sla de werkmap met een formule op, sluit Excel en open de werkmap weer. Binnen tien seconden heeft elke cel een waarde, zonder dat u het deelvenster opent.',
        en: 'Close the pane, save the workbook with a formula, close Excel and open the workbook again. Within ten seconds every cell has a value, without opening the pane.',
      },
      picture: 'zonder-deelvenster.svg',
    },
  },
  {
    id: 'full-recalculation',
    group: 'functions',
    title: {
      nl: 'Een volledige herberekening roept ook functies aan waarvan de argumenten gelijk bleven',
      en: 'A full recalculation also calls functions whose arguments stayed the same',
    },
    expected: {
      nl: 'de cel ziet dat de lijst van edities is veranderd',
      en: 'the cell notices that the list of editions has changed',
    },
    whenFalse: {
      nl: 'Na een andere actieve editie: Ctrl+Alt+F9, of zet de formule opnieuw in de cel.',
      en: 'After another active edition: Ctrl+Alt+F9, or enter the formula again.',
    },
    check: async (bench) => {
      const { context } = bench;
      const before = await editionNames(bench);
      return withEdition(bench, async () => {
        context.workbook.application.calculate('Full');
        await context.sync();
        const after = await namesInCells(bench);
        const added = !before.includes(TRIAL.name) && after.includes(TRIAL.name);
        return judged(added, {
          nl: `${countOf(before).nl}, ${countOf(after).nl}`,
          en: `${countOf(before).en}, ${countOf(after).en}`,
        });
      });
    },
  },
  {
    id: 'unknown-function',
    group: 'functions',
    title: {
      nl: 'Een functie die Excel niet kent, blijft als formule herkenbaar',
      en: 'A function that Excel does not know stays recognisable as a formula',
    },
    expected: {
      nl: '#NAME?, met de naam zelf of met _xldudf_ ervoor',
      en: '#NAME?, with the name itself or with _xldudf_ before it',
    },
    whenFalse: {
      nl: 'Formules herstellen vindt zulke cellen dan niet: zet de formule opnieuw in de cel. Meld de vorm die hieronder bij gezien staat.',
      en: 'Repair formulas does not find such cells: enter the formula again. Report the form shown under seen.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const value = await bench.valueOf(`=${UNKNOWN}(1)`);
      const cell = sheet.getRange('A1');
      cell.load('formulas');
      await context.sync();
      const formula = String(cell.formulas[0][0]);
      const forms = [`=${UNKNOWN}(1)`, `=_xldudf_${UNKNOWN.replaceAll('.', '_')}(1)`];
      return judged(value === '#NAME?' && forms.includes(formula), `${String(value)} ${formula}`);
    },
    look: {
      todo: {
        nl: 'Open een werkmap met formules op een computer zonder deze invoegtoepassing, installeer haar en klik op Formules herstellen. De cellen krijgen hun waarde.',
        en: 'Open a workbook with formulas on a computer without this add-in, install it and click Repair formulas. The cells get their values.',
      },
      picture: 'formules-herstellen.svg',
    },
  },
  {
    id: 'function-help',
    group: 'functions',
    title: {
      nl: 'Functie invoegen (fx) toont de hulp, en de link opent de handleiding bij de functie',
      en: 'Insert function (fx) shows the help, and its link opens the guide at the function',
    },
    expected: {
      nl: 'uitleg in het Nederlands bij elk argument',
      en: 'Dutch help with every argument',
    },
    whenFalse: {
      nl: 'Het tabblad Functies heeft dezelfde uitleg en vult de formule in.',
      en: 'The Functions tab has the same help and fills in the formula.',
    },
    look: {
      todo: {
        nl: 'Kies in een lege cel fx, zoek PROGNOSE.BEZETTING en klik op Help-informatie over deze functie.',
        en: 'In an empty cell choose fx, find PROGNOSE.BEZETTING and click Help on this function.',
      },
      picture: 'functiehulp.svg',
    },
  },
];

const seriesFormula = (): string =>
  `=${SERIES}("bezetting","mediaan",${FIRST_YEAR},${FIRST_YEAR + 1},"maand",${named})`;

/** An edition by another name, known for as long as a check takes; it is stored nowhere. */
const TRIAL: Edition = { ...EDITION, id: 'zelftest', name: 'Zelftest' };

async function withEdition<T>(bench: TestBench, work: () => Promise<T>): Promise<T> {
  const { catalog } = bench.surroundings.service;
  catalog.add(TRIAL);
  try {
    return await work();
  } finally {
    catalog.remove(TRIAL.id);
    // Cells of the user that list the editions have seen the one that is gone again.
    bench.context.workbook.application.calculate('Full');
    await bench.context.sync();
  }
}

/** How many editions the cells list, without their names: those are the user's. */
function countOf(names: readonly string[]): Text {
  const editions = Math.max(0, names.length - 1);
  return { nl: `${editions} edities`, en: `${editions} editions` };
}

async function editionNames(bench: TestBench): Promise<readonly string[]> {
  await bench.valueOf(`=${EDITIONS}()`);
  return namesInCells(bench);
}

/** More than any workbook has. */
const MOST_EDITIONS = 100;

async function namesInCells(bench: TestBench): Promise<readonly string[]> {
  const rows = await bench.calculated(bench.sheet.getRangeByIndexes(0, 0, MOST_EDITIONS, 1));
  return rows.map(([name]) => String(name ?? '')).filter((name) => name !== '');
}
