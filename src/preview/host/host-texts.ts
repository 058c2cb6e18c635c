/** The words of the host page itself; the pane brings its own. */
const TEXTS = {
  title: ['Voorbeeldhost — geen Excel', 'Preview host — not Excel'],
  home: ['Start', 'Home'],
  file: ['Bestand', 'File'],
  save: ['Opslaan als .xlsx', 'Save as .xlsx'],
  open: ['Openen', 'Open'],
  recalculate: ['Herberekenen', 'Calculate'],
  workbook: ['Werkmap', 'Workbook'],
  cancel: ['Annuleren', 'Cancel'],
  enter: ['Invoeren', 'Enter'],
  formulaBar: ['Formulebalk', 'Formula bar'],
  nameBox: ['Naamvak', 'Name box'],
  number: ['Getal', 'Number'],
  formatGeneral: ['Standaard', 'General'],
  formatThousands: ['1.000', '1.000'],
  formatPercent: ['%', '%'],
  formatDate: ['Datum', 'Date'],
  moreDecimals: ['Meer decimalen', 'More decimals'],
  fewerDecimals: ['Minder decimalen', 'Fewer decimals'],
  example: ['Voorbeeldwerkmap', 'Example workbook'],
  welcomeTitle: ['De Kernprognose in uw cellen', 'The Kernprognose in your cells'],
  welcomeFigure: [
    'personen bij het COA eind 2026, mediaan. Dat is:',
    'persons at COA at the end of 2026, median scenario. That is:',
  ],
  welcomeInsert: ['Zet in cel', 'Put in cell'],
  welcomeExample: ['Open voorbeeldwerkmap', 'Open example workbook'],
  welcomeClose: ['Welkom sluiten', 'Close welcome'],
  chartsNotSaved: [
    'Opgeslagen zonder grafieken: die kan deze voorbeeldhost niet bewaren. In Excel blijven ze staan.',
    'Saved without charts: this preview host cannot keep them. In Excel they stay.',
  ],
  closePane: ['Taakvenster sluiten', 'Close task pane'],
  pane: ['Taakvenster', 'Task pane'],
  ready: ['Gereed', 'Ready'],
  hint: [
    'typ bijvoorbeeld =PROGNOSE.BEZETTING("mediaan";2026) in een cel',
    'type for instance =PROGNOSE.BEZETTING("mediaan",2026) in a cell',
  ],
  busy: ['Bezig met berekenen', 'Calculating'],
  unreachableTitle: ['De add-in is nog niet bereikbaar', 'The add-in cannot be reached yet'],
  unreachableText: [
    'De browser vertrouwt het certificaat van de add-in nog niet, of de server staat uit. Open het adres hieronder, kies "Geavanceerd" en "Doorgaan", en laad daarna deze pagina opnieuw.',
    'The browser does not trust the certificate of the add-in yet, or its server is down. Open the address below, choose "Advanced" and "Continue", and then reload this page.',
  ],
  reload: ['Opnieuw laden', 'Reload'],
  noManifest: [
    'Het manifest van de add-in ontbreekt. Bouw de add-in met npm run build.',
    'The manifest of the add-in is missing. Build the add-in with npm run build.',
  ],
  undoLater: [
    'Ongedaan maken kan zodra het deelvenster klaar is.',
    'Undo is possible as soon as the pane has finished.',
  ],
  protectedSheet: ['Dit blad is beveiligd.', 'This sheet is protected.'],
  openFailed: ['Dit bestand kan niet worden geopend.', 'This file cannot be opened.'],
} as const;

type TextKey = keyof typeof TEXTS;
export type HostText = (key: TextKey) => string;

export const hostTexts =
  (language: string): HostText =>
  (key) =>
    TEXTS[key][language.startsWith('en') ? 1 : 0];
