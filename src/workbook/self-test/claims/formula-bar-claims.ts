import { functionName } from '../../../domain/product';
import { judged, type Claim } from '../claim';

const OCCUPANCY = functionName('PROGNOSE.BEZETTING');

/** What Excel shows around a formula: lists, cards, help and messages. */
export const FORMULA_BAR_CLAIMS: readonly Claim[] = [
  {
    id: 'argument-lists',
    group: 'functions',
    title: {
      nl: 'De formulebalk biedt waarden aan waar een argument die heeft, en neemt andere tekst ook aan',
      en: 'The formula bar offers values where an argument has them, and takes other text as well',
    },
    expected: { nl: 'drie keer hetzelfde getal', en: 'the same number three times' },
    whenFalse: {
      nl: 'Typ de waarde zelf; het tabblad Functies toont bij elk argument dezelfde lijst.',
      en: 'Type the value yourself; the Functions tab shows the same list with every argument.',
    },
    check: async (bench) => {
      const seen = await bench.valuesOf([
        `=${OCCUPANCY}("mediaan",2026)`,
        `=${OCCUPANCY}("med.",2026)`,
        `=${OCCUPANCY}(" Mediaan",2026,"TOTAAL")`,
      ]);
      const same = typeof seen[0] === 'number' && seen.every((value) => value === seen[0]);
      return judged(same, same ? { nl: 'hetzelfde', en: 'the same' } : seen.join(' · '));
    },
    look: {
      todo: {
        nl: `Typ =${OCCUPANCY}( in een cel. Er staan vier scenario's met uitleg; kies er een met Tab.`,
        en: `Type =${OCCUPANCY}( in a cell. Four scenarios are listed with an explanation; choose one with Tab.`,
      },
      picture: 'keuzelijst.svg',
    },
  },
  {
    id: 'number-card',
    group: 'functions',
    title: {
      nl: 'Een functie mag een getal met eigenschappen geven: een kaart bij het getal, en =A1.Status',
      en: 'A function may give a number with properties: a card with the number, and =A1.Status',
    },
    expected: {
      nl: '82.300 met een kaart, en gepubliceerd; geen #WAARDE!',
      en: '82,300 with a card, and gepubliceerd; not #VALUE!',
    },
    whenFalse: {
      nl: 'Laat Getallen met herkomst uit (zo wordt het product geleverd); PROGNOSE.BRON geeft de herkomst in een cel ernaast.',
      en: 'Leave Numbers with provenance off (as the product is delivered); PROGNOSE.BRON gives the provenance in a cell beside it.',
    },
    look: {
      todo: {
        nl: `Zet in het tabblad Functies Getallen met herkomst aan. Zet in A1 =${OCCUPANCY}("mediaan";2026) en in A2 =A1.Status, en klik op het teken in A1.`,
        en: `Switch on Numbers with provenance in the Functions tab. Enter =${OCCUPANCY}("mediaan",2026) in A1 and =A1.Status in A2, and click the icon in A1.`,
      },
      picture: 'kaart.svg',
    },
  },
  {
    id: 'english-help',
    group: 'functions',
    title: {
      nl: 'In een Engelse Office is de hulp bij functies Engels; de namen blijven Nederlands',
      en: 'In an English Office the help with functions is English; the names stay Dutch',
    },
    expected: {
      nl: 'Engelse uitleg onder een Nederlandse naam',
      en: 'an English explanation under a Dutch name',
    },
    whenFalse: {
      nl: 'De hulp is dan Nederlands; de handleiding en het deelvenster zijn er in de taal van Office.',
      en: 'The help is Dutch then; the pane explains the functions in the language of Office.',
    },
    look: {
      todo: {
        nl: `Zet Office op Engels, start Excel opnieuw en typ =${OCCUPANCY} in een cel.`,
        en: `With Office in English, type =${OCCUPANCY} in a cell.`,
      },
      picture: 'engelse-hulp.svg',
    },
  },
  {
    id: 'english-messages',
    group: 'functions',
    title: {
      nl: 'In een Engelse Office zeggen functies in het Engels wat er mis is',
      en: 'In an English Office functions say in English what is wrong',
    },
    expected: {
      nl: 'een Engelse zin bij de fout; bereken oude cellen opnieuw met Ctrl+Alt+F9',
      en: 'an English sentence with the error; calculate old cells again with Ctrl+Alt+F9',
    },
    whenFalse: {
      nl: 'De melding is dan Nederlands; de foutcode is in elke taal dezelfde.',
      en: 'The message is Dutch then; the error code is the same in every language.',
    },
    look: {
      todo: {
        nl: `Zet Office op Engels, start Excel opnieuw, typ =${OCCUPANCY}("mediaan",2040) en wijs het waarschuwingsteken aan.`,
        en: `With Office in English, type =${OCCUPANCY}("mediaan",2040) and point at the warning sign.`,
      },
      picture: 'engelse-melding.svg',
    },
  },
];
