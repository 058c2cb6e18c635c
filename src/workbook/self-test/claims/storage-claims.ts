import { partNamespace } from '../../part-text';
import { deletePart, readPart, writePart } from '../../stored-parts';
import { judged, type Claim } from '../claim';
import { refusalOf } from '../refusal';
import { TRIAL_PART, TRIAL_SETTING } from '../trial-names';

/** Characters that a careless host changes: quotes, entities, line ends, an emoji of two units. */
const AWKWARD = '"&<>\' \r\n\t é ž 😀 ]]> \\u0041 ';
/** Two chunks. */
const PART_LENGTH = 150_000;
/** What the product sends at most in one request, and what Excel on the web refuses. */
const PRODUCT_BYTES = 1_500_000;
const TOO_MANY_BYTES = 6_000_000;
/** A cell holds at most 32.767 characters. */
const CELL_LENGTH = 30_000;

/** What the workbook keeps for us, and how much it takes at once. */
export const STORAGE_CLAIMS: readonly Claim[] = [
  {
    id: 'custom-xml',
    group: 'storage',
    title: {
      nl: 'Custom XML in de werkmap komt teken voor teken terug',
      en: 'Custom XML in the workbook comes back character by character',
    },
    expected: {
      nl: '150.000 tekens gelijk, daarna weg',
      en: '150,000 characters the same, then gone',
    },
    whenFalse: {
      nl: 'Geïmporteerde edities en geladen bladen worden dan niet bewaard; het product merkt dat aan een controlegetal en zegt het.',
      en: 'Imported editions and loaded sheets are not kept then; the product notices by a checksum and says so.',
    },
    check: async ({ context }) => {
      const text = AWKWARD.repeat(Math.ceil(PART_LENGTH / AWKWARD.length)).slice(0, PART_LENGTH);
      await writePart(context, TRIAL_PART, text);
      const content = await readPart(context, TRIAL_PART);
      await deletePart(context, TRIAL_PART);
      const left = [
        context.workbook.customXmlParts.getByNamespace(partNamespace(TRIAL_PART)).getCount(),
      ];
      await context.sync();
      const [{ value: parts }] = left;
      const same = content === text && parts === 0;
      return judged(same, {
        nl: `${content?.length ?? 0} tekens ${content === text ? 'gelijk' : 'anders'}, daarna ${parts} delen`,
        en: `${content?.length ?? 0} characters ${content === text ? 'the same' : 'different'}, then ${parts} parts`,
      });
    },
    look: {
      todo: {
        nl: 'Importeer een editie, sla op en open de werkmap op een andere computer. De editie staat in het tabblad Edities en de cellen geven dezelfde getallen.',
        en: 'Import an edition, save, and open the workbook on another computer. The edition is in the Editions tab and the cells give the same numbers.',
      },
      picture: 'edities.svg',
    },
  },
  {
    id: 'settings',
    group: 'storage',
    title: {
      nl: 'Een instelling in de werkmap komt terug zoals zij is bewaard',
      en: 'A setting in the workbook comes back as it was kept',
    },
    expected: { nl: 'gelijk, daarna weg', en: 'the same, then gone' },
    whenFalse: {
      nl: 'Keuzes zoals kaarten bij getallen gelden dan tot de werkmap sluit.',
      en: 'Choices such as cards with numbers hold until the workbook closes.',
    },
    check: async ({ context }) => {
      const { settings } = context.workbook;
      const kept = JSON.stringify({ text: AWKWARD, number: 0.1, yes: true });
      settings.add(TRIAL_SETTING, kept);
      await context.sync();
      const setting = settings.getItemOrNullObject(TRIAL_SETTING);
      setting.load('value');
      await context.sync();
      const same = !setting.isNullObject && setting.value === kept;
      if (!setting.isNullObject) setting.delete();
      const after = settings.getItemOrNullObject(TRIAL_SETTING);
      after.load('key');
      await context.sync();
      return judged(same && after.isNullObject, {
        nl: `${same ? 'gelijk' : 'anders'}, daarna ${after.isNullObject ? 'weg' : 'nog aanwezig'}`,
        en: `${same ? 'the same' : 'different'}, then ${after.isNullObject ? 'gone' : 'still there'}`,
      });
    },
  },
  {
    id: 'request-of-product',
    group: 'storage',
    title: {
      nl: 'Excel neemt de grootste opdracht van het product in één keer aan',
      en: 'Excel takes the largest request of the product at once',
    },
    expected: { nl: '1,5 MB aangenomen', en: '1.5 MB accepted' },
    whenFalse: {
      nl: 'Laden zegt dan dat het te veel is en laat de werkmap zoals die was: kies minder maten of een grotere stap.',
      en: 'Load then says that it is too much and leaves the workbook as it was: choose fewer measures or a larger step.',
    },
    check: async (bench) => {
      const code = await refusalOf(bench, (sheet) => fill(sheet, PRODUCT_BYTES));
      return judged(code === undefined, code ?? 'ok');
    },
  },
  {
    id: 'request-too-large',
    group: 'storage',
    title: {
      nl: 'Een opdracht boven de grens wordt in haar geheel geweigerd, niet half uitgevoerd',
      en: 'A request over the limit is refused whole, not carried out by half',
    },
    expected: {
      nl: '6 MB geweigerd met RequestPayloadSizeLimitExceeded en het blad leeg, of geheel aangenomen (Windows en Mac)',
      en: '6 MB refused with RequestPayloadSizeLimitExceeded and the sheet empty, or accepted whole (Windows and Mac)',
    },
    whenFalse: {
      nl: 'Het product stuurt nooit zoveel ineens; laat een mislukte opdracht iets achter, dan ruimt het product dat op.',
      en: 'The product never sends that much at once; what a failed request leaves behind the product removes.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const code = await refusalOf(bench, (sheet) => fill(sheet, TOO_MANY_BYTES));
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('cellCount');
      await context.sync();
      const cells = used.isNullObject ? 0 : used.cellCount;
      const whole = code === undefined && cells === TOO_MANY_BYTES / CELL_LENGTH;
      const none = code === 'RequestPayloadSizeLimitExceeded' && cells === 0;
      return judged(whole || none, {
        nl: `${code ?? 'aangenomen'}, ${cells} cellen gevuld`,
        en: `${code ?? 'accepted'}, ${cells} cells filled`,
      });
    },
  },
  {
    id: 'file-download',
    group: 'storage',
    title: {
      nl: 'Het deelvenster kan een bestand bewaren (sjablonen, scenario’s, dit verslag)',
      en: 'The pane can save a file (templates, scenarios, this report)',
    },
    expected: { nl: 'een bestand bij uw downloads', en: 'a file among your downloads' },
    whenFalse: {
      nl: 'Gebruik Kopieer verslag, of open de werkmap in Excel op het web of Windows.',
      en: 'Use Copy report, or open the workbook in Excel on the web or Windows.',
    },
    look: {
      todo: {
        nl: 'Klik hierboven op Verslag bewaren. Het bestand staat bij uw downloads, of Excel vraagt waar het heen moet.',
        en: 'Click Save report above. The file is among your downloads, or Excel asks where it should go.',
      },
      picture: 'bestand.svg',
    },
  },
  {
    id: 'memo-file',
    group: 'storage',
    title: {
      nl: 'Een nota (.docx) van het deelvenster opent in Word zonder herstel, met haar grafiek',
      en: 'A memo (.docx) of the pane opens in Word without repair, with its chart',
    },
    expected: {
      nl: 'de grafiek boven haar bronregel; koppen van tabellen ook op de volgende bladzijde',
      en: 'the chart above its source line; headings of tables on the next page too',
    },
    whenFalse: {
      nl: 'Open de nota in een andere tekstverwerker, of kopieer de tabel van het blad.',
      en: 'Open the memo in another word processor, or copy the table from the sheet.',
    },
    look: {
      todo: {
        nl: 'Kies Bewaar als nota in Verkennen, Volgen of Begroting en open het bestand in Word.',
        en: 'Choose Save as memo in Explore, Track or Budget and open the file in Word.',
      },
      picture: 'nota.svg',
    },
  },
  {
    id: 'preview-file',
    group: 'storage',
    title: {
      nl: 'Een .xlsx van het voorbeeldprogramma opent in Excel met zijn waarden',
      en: 'An .xlsx of the preview host opens in Excel with its values',
    },
    expected: { nl: 'geen herstelmelding', en: 'no repair message' },
    whenFalse: {
      nl: 'Kopieer de cellen in plaats van het bestand: alleen het voorbeeldprogramma is ervan afhankelijk.',
      en: 'Copy the cells instead of the file: only the preview host depends on it.',
    },
    look: {
      todo: {
        nl: 'Kies in het voorbeeldprogramma Opslaan als .xlsx en open het bestand in Excel.',
        en: 'In the preview host choose Save as .xlsx and open the file in Excel.',
      },
      picture: 'bestand.svg',
    },
  },
];

/** Fills one column with texts that together take so many bytes. */
function fill(sheet: Excel.Worksheet, bytes: number): void {
  const cells = Math.ceil(bytes / CELL_LENGTH);
  const text = 'x'.repeat(CELL_LENGTH);
  sheet.getRangeByIndexes(0, 0, cells, 1).values = Array.from({ length: cells }, () => [text]);
}
