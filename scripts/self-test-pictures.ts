import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run self-test-pictures`: draws what should be seen in Excel, for the part of the self-test
 * that needs eyes. Drawn, since there was no Excel to take pictures of.
 */
const folder = path.resolve(__dirname, '../assets/zelftest');
const WIDTH = 300;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const box = (x: number, y: number, w: number, h: number, fill = '#fff', line = '#c8c8c8'): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" stroke="${line}"/>`;

const words = (x: number, y: number, text: string, fill = '#242424', weight = 400): string =>
  `<text x="${x}" y="${y}" fill="${fill}" font-weight="${weight}">${escaped(text)}</text>`;

/** Cells under letters; the second of each pair goes in the wide second column. */
function grid(x: number, y: number, rows: readonly (readonly string[])[]): string {
  const widths = [118, 62];
  return rows
    .map((cells, i) =>
      cells
        .map((cell, j) => {
          const left = x + (j === 0 ? 0 : (widths[0] ?? 0));
          return (
            box(left, y + 18 * i, widths[j] ?? 62, 18, '#fff', '#d6d6d6') +
            words(left + 5, y + 13 + 18 * i, cell)
          );
        })
        .join(''),
    )
    .join('');
}

const button = (x: number, y: number, w: number, text: string): string =>
  box(x, y, w, 20, '#154273', '#154273') + words(x + 7, y + 14, text, '#fff', 600);

const tip = (x: number, y: number, w: number, lines: readonly string[]): string =>
  box(x, y, w, 8 + 14 * lines.length, '#fff8e1', '#8a6d1a') +
  lines.map((line, i) => words(x + 6, y + 15 + 14 * i, line)).join('');

const pane = (x: number, y: number, w: number, h: number, dark = false): string =>
  box(x, y, w, h, dark ? '#1f1f1f' : '#fafafa', dark ? '#666' : '#c8c8c8');

const arrow = (x: number, y: number): string =>
  `<path d="M${x} ${y}h26m-7-6 7 6-7 6" fill="none" stroke="#154273" stroke-width="2"/>`;

const band = (x: number, y: number): string =>
  `<path d="M${x} ${y + 40} l60 -8 60 -12 60 -14 v34 l-60 4 -60 2 -60 2z" fill="#D6E6F4"/>` +
  `<path d="M${x} ${y + 44} l60 -4 60 -8 60 -8" fill="none" stroke="#154273" stroke-width="3"/>` +
  `<path d="M${x} ${y + 42} l60 -6 60 -11 60 -12" fill="none" stroke="#C25E00" stroke-width="2" stroke-dasharray="2 3"/>` +
  `<path d="M${x} ${y + 40} l60 -8 60 -12 60 -14 M${x} ${y + 48} l60 -2 60 -2 60 -4" fill="none" stroke="#5182B9" stroke-width="1.5" stroke-dasharray="6 3"/>`;

const PICTURES: Readonly<Record<string, readonly [height: number, drawing: string]>> = {
  foutmelding: [
    92,
    grid(10, 10, [['#WAARDE!', '']]) +
      `<path d="M136 12 l8 14 h-16z" fill="#f2b705" stroke="#8a6d1a"/>` +
      words(134, 25, '!', '#242424', 700) +
      tip(90, 34, 204, [
        'Onbekend scenario "onzin". Mogelijk:',
        'minimum, mediaan, medio, maximum.',
      ]),
  ],
  'zonder-deelvenster': [
    64,
    grid(10, 10, [
      ['Bezetting eind 2026', '82.300'],
      ['Bezetting eind 2027', '84.100'],
    ]) + words(206, 33, 'geen venster', '#616161'),
  ],
  'formules-herstellen': [
    84,
    button(10, 10, 126, 'Formules herstellen') +
      grid(10, 42, [['#NAAM?']]) +
      arrow(138, 51) +
      grid(174, 42, [['82.300']]),
  ],
  functiehulp: [
    110,
    box(10, 8, 280, 94, '#fff', '#8a8a8a') +
      words(18, 24, 'Functieargumenten', '#242424', 600) +
      words(18, 42, 'scenario') +
      box(88, 31, 120, 16) +
      words(93, 43, '"mediaan"') +
      words(18, 62, 'minimum, mediaan, medio of maximum', '#616161') +
      words(18, 92, 'Help-informatie over deze functie', '#0f548c'),
  ],
  'typen-in-cel': [
    84,
    box(10, 10, 90, 18, '#fff', '#107c41') +
      words(15, 23, 'half getypt|') +
      pane(116, 6, 178, 72) +
      words(124, 24, 'Blad laden', '#242424', 600) +
      words(124, 42, 'Excel wacht. Typt u nog in') +
      words(124, 56, 'een cel? Druk op Enter of Esc.') +
      words(124, 72, 'Annuleren', '#0f548c'),
  ],
  grafiek: [
    110,
    box(10, 6, 280, 98) +
      words(80, 22, 'COA-bezetting, Kernprognose', '#242424', 600) +
      band(50, 24) +
      words(24, 98, 'minimum–maximum · minimum · mediaan · medio · maximum', '#616161'),
  ],
  afdruk: [
    104,
    box(20, 8, 120, 86, '#fff', '#8a8a8a') +
      box(28, 18, 104, 12, '#154273', '#154273') +
      words(32, 28, 'Gemeente    Plekken', '#fff', 600) +
      words(32, 46, 'Assen') +
      words(32, 62, 'Emmen') +
      words(96, 90, '1 van 2', '#616161') +
      box(160, 8, 120, 86, '#fff', '#8a8a8a') +
      box(168, 18, 104, 12, '#154273', '#154273') +
      words(172, 28, 'Gemeente    Plekken', '#fff', 600) +
      words(172, 46, 'Zwolle') +
      words(236, 90, '2 van 2', '#616161'),
  ],
  verversen: [
    84,
    grid(10, 10, [
      ['COA-bezetting', '81.000'],
      ['COA-bezetting', '83.400'],
    ]) +
      box(190, 10, 100, 18, '#fff4ce', '#d6d6d6') +
      words(195, 23, 'mijn kolom') +
      box(190, 28, 100, 18, '#fff4ce', '#d6d6d6') +
      words(195, 41, 'blijft staan') +
      `<path d="M190 10 h-7 l7 7z" fill="#c50f1f"/>` +
      words(10, 70, 'De opmerking (rood hoekje) en de kolom staan er nog.', '#616161'),
  ],
  edities: [
    76,
    pane(10, 6, 280, 64) +
      words(20, 24, 'Edities', '#242424', 600) +
      words(20, 43, 'Kernprognose 2025') +
      words(20, 60, 'Eigen editie — bewaard in deze werkmap'),
  ],
  'eigen-cijfers': [
    84,
    box(10, 10, 280, 18, '#154273', '#154273') +
      words(15, 23, 'maat', '#fff', 600) +
      words(120, 23, 'datum', '#fff', 600) +
      words(220, 23, 'waarde', '#fff', 600) +
      box(10, 28, 280, 18, '#DCE9F5', '#d6d6d6') +
      words(15, 41, 'COA-bezetting') +
      words(120, 41, '30-6-2026') +
      words(220, 41, '79.500') +
      box(10, 46, 280, 18, '#fff', '#d6d6d6') +
      words(15, 59, 'COA-bezetting') +
      words(120, 59, '31-7-2026') +
      words(220, 59, '79.900') +
      words(10, 78, 'De rij eronder hoort ook bij de tabel.', '#616161'),
  ],
  volgen: [
    104,
    box(10, 6, 280, 92) +
      band(50, 20) +
      [50, 60, 70, 80, 90, 100]
        .map((x, i) => `<circle cx="${x}" cy="${66 - 2 * i}" r="3" fill="#242424"/>`)
        .join('') +
      words(24, 92, 'punten: geteld · lijnen: prognose', '#616161'),
  ],
  bestand: [
    60,
    box(10, 8, 34, 42) +
      `<path d="M34 8 v10 h10" fill="none" stroke="#c8c8c8"/>` +
      words(54, 26, 'zelftest-kernprognose.md', '#242424', 600) +
      words(54, 42, 'Downloads', '#616161'),
  ],
  'ongedaan-maken': [
    70,
    box(10, 10, 64, 20, '#e6f2ea', '#107c41') +
      words(18, 24, 'Prognose') +
      words(92, 25, 'één keer Ctrl+Z', '#242424', 600) +
      arrow(192, 20) +
      box(230, 10, 56, 20, '#fff', '#c8c8c8') +
      words(240, 24, 'Blad1') +
      words(10, 56, 'Het hele blad is in één stap weg.', '#616161'),
  ],
  keuzelijst: [
    110,
    words(10, 20, '=PROGNOSE.BEZETTING(|') +
      box(30, 28, 230, 76, '#fff', '#8a8a8a') +
      words(38, 44, '"minimum"', '#242424', 600) +
      words(110, 44, 'Onderkant van de band', '#616161') +
      words(38, 61, '"mediaan"', '#242424', 600) +
      words(110, 61, 'De verwachting van de brief', '#616161') +
      words(38, 78, '"medio"', '#242424', 600) +
      words(110, 78, 'Midden tussen minimum …', '#616161') +
      words(38, 95, '"maximum"', '#242424', 600) +
      words(110, 95, 'Bovenkant van de band', '#616161'),
  ],
  kaart: [
    104,
    grid(10, 10, [['82.300'], ['gepubliceerd']]) +
      box(140, 8, 150, 88, '#fff', '#8a8a8a') +
      words(148, 25, '82.300', '#242424', 600) +
      words(148, 43, 'Status  gepubliceerd') +
      words(148, 60, 'Editie  Kernprognose 2025') +
      words(148, 77, 'Scenario  mediaan'),
  ],
  'engelse-hulp': [
    70,
    words(10, 20, '=PROGNOSE.BEZETTING') +
      tip(30, 28, 250, ['PROGNOSE.BEZETTING', 'The number of people … (in English)']),
  ],
  'engelse-melding': [
    84,
    grid(10, 10, [['#N/A', '']]) +
      `<path d="M136 12 l8 14 h-16z" fill="#f2b705" stroke="#8a6d1a"/>` +
      words(134, 25, '!', '#242424', 700) +
      tip(60, 34, 230, ['A sentence in English that says', 'what is wrong and what is possible.']),
  ],
  pakket: [
    60,
    box(10, 8, 34, 42) +
      words(17, 33, '.zip', '#616161') +
      words(54, 22, 'kernprognose-unified.zip', '#242424', 600) +
      words(54, 46, '=KETEN.PROGNOSE.BEZETTING(…)') +
      arrow(224, 41) +
      words(256, 46, '82.300'),
  ],
  nota: [
    120,
    box(70, 6, 160, 108, '#fff', '#8a8a8a') +
      words(80, 24, 'Nota', '#242424', 700) +
      `<g transform="translate(56 18) scale(.72)">${band(40, 20)}</g>` +
      words(80, 84, 'Bron: Kernprognose …', '#616161') +
      box(80, 92, 140, 14, '#DCE9F5', '#c8c8c8'),
  ],
  donker: [
    84,
    pane(10, 6, 280, 72, true) +
      words(20, 26, 'Laden', '#fff', 600) +
      words(20, 44, 'Een prognose op een blad zetten', '#d6d6d6') +
      box(20, 52, 130, 20, '#7FAAD4', '#7FAAD4') +
      words(28, 66, 'Laden op nieuw blad', '#1f1f1f', 600),
  ],
  lint: [
    76,
    box(10, 6, 280, 64, '#f3f3f3') +
      words(20, 22, 'Home', '#107c41', 600) +
      button(20, 30, 128, 'Open Kernprognose') +
      button(156, 30, 118, 'Repair formulas') +
      words(116, 65, 'Kernprognose', '#616161'),
  ],
};

mkdirSync(folder, { recursive: true });
for (const [name, [height, drawing]] of Object.entries(PICTURES)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Segoe UI, sans-serif" font-size="11"><rect width="${WIDTH}" height="${height}" fill="#fff"/>${drawing}</svg>\n`;
  writeFileSync(path.join(folder, `${name}.svg`), svg);
}
