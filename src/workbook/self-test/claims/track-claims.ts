import { functionName } from '../../../domain/product';
import type { Claim } from '../claim';

const REALISED = functionName('PROGNOSE.REALISATIE');

/** Figures of one's own and the sheets of Volgen. */
export const TRACK_CLAIMS: readonly Claim[] = [
  {
    id: 'own-figures',
    group: 'storage',
    title: {
      nl: 'Een rij die u onder het invulblad typt, hoort bij de tabel, en een collega krijgt hetzelfde',
      en: 'A row that you type below the sheet of own figures joins its table, and a colleague gets the same',
    },
    expected: {
      nl: '2 cijfers gelezen; 79.500, ook op de andere computer zonder een klik',
      en: '2 figures read; 79,500, on the other computer too without a click',
    },
    whenFalse: {
      nl: 'Lees een CSV-bestand in plaats van het blad; het deelvenster noemt rijen die het niet herkent.',
      en: 'Read a CSV file instead of the sheet; the pane names rows that it does not recognise.',
    },
    look: {
      todo: {
        nl: `Kies in Volgen Maak invulblad. Typ in de rij COA-bezetting 30-6-2026, 79500 en als bron COA, en direct onder de tabel een rij met totale instroom, 2026-07, 3400, personen, IND, en kies Lees invulblad. Typ elders =${REALISED}("bezetting";DATUM(2026;7;1)), bewaar, en open de werkmap op een andere computer.`,
        en: `In Track choose Make a sheet to fill in. Type 30-6-2026, 79500 and as source COA in the row COA-bezetting, and right below the table a row with totale instroom, 2026-07, 3400, personen, IND, and choose Read the sheet. Type =${REALISED}("bezetting",DATE(2026,7,1)) elsewhere, save, and open the workbook on another computer.`,
      },
      picture: 'eigen-cijfers.svg',
    },
  },
  {
    id: 'track-sheet',
    group: 'objects',
    title: {
      nl: 'Op een blad van Volgen staan tellingen als punten, en sorteren laat de formules bij hun rij',
      en: 'A sheet of Track shows counts as markers, and sorting leaves formulas with their rows',
    },
    expected: {
      nl: 'punten waar geteld is en geen punt op 0; de verschillen blijven bij hun rij',
      en: 'markers where was counted and none at 0; the differences stay with their rows',
    },
    whenFalse: {
      nl: 'De tabellen op het blad kloppen zonder de grafiek; sorteer een kopie van de waarden.',
      en: 'The tables on the sheet are right without the chart; sort a copy of the values.',
    },
    look: {
      todo: {
        nl: 'Kies in Volgen Zet op blad en kijk naar de grafiek. Sorteer de eerste tabel op het verschil. Kies dan Stel bij en daarna Verversen: de nieuwe editie wordt bij elk geladen blad aangeboden.',
        en: 'In Track choose Write to a sheet and look at the chart. Sort the first table by the difference. Then re-base and choose Refresh: the new edition is offered for each loaded sheet.',
      },
      picture: 'volgen.svg',
    },
  },
];
