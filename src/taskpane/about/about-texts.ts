import type { Translations } from '../../i18n/language';
import type { ClaimGroup, Verdict } from '../../workbook/self-test/claim';

export interface AboutTexts {
  readonly heading: string;
  readonly intro: string;
  readonly version: (version: string) => string;
  readonly guide: string;
  readonly licences: string;
  readonly selfTest: string;
  readonly explanation: string;
  readonly warning: string;
  readonly start: string;
  readonly again: string;
  readonly running: string;
  readonly done: (good: number, different: number, unable: number) => string;
  readonly changed: (parts: string) => string;
  readonly outcome: string;
  readonly groups: Readonly<Record<ClaimGroup, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly expected: string;
  readonly seen: string;
  readonly then: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly report: string;
  readonly save: string;
  readonly fileName: string;
  readonly eyes: string;
  readonly eyesIntro: string;
  readonly asDescribed: string;
  readonly yes: string;
  readonly no: string;
  readonly picture: (title: string) => string;
}

export const ABOUT_TEXTS: Translations<AboutTexts> = {
  nl: {
    heading: 'Over',
    intro:
      'Kernprognose voor Excel rekent op uw eigen computer; er verlaat geen cijfer de werkmap.',
    version: (version) => `Versie ${version}`,
    guide: 'Handleiding',
    licences: 'Licenties',
    selfTest: 'Zelftest',
    explanation:
      'Probeert in ongeveer een minuut of uw Excel doet wat Kernprognose ervan verwacht. Dat gebeurt op een eigen blad dat daarna weer weg is; uw werkmap blijft zoals zij is.',
    warning:
      'Excel kan daarna niet meer ongedaan maken wat u ervoor deed. Sla eerst op wat u wilt bewaren.',
    start: 'Zelftest starten',
    again: 'Opnieuw testen',
    running: 'Zelftest loopt',
    done: (good, different, unable) =>
      `Zelftest klaar: ${good} goed, ${different} anders dan verwacht, ${unable} kon niet.`,
    changed: (parts) =>
      `De werkmap is niet zoals zij was (${parts}). Sluit haar zonder op te slaan en meld dit met het verslag.`,
    outcome: 'Uitkomst',
    groups: {
      functions: 'Functies',
      cells: 'Cellen',
      objects: 'Tabellen, grafieken en namen',
      storage: 'Bewaren',
      host: 'Excel zelf',
      speed: 'Snelheid',
    },
    verdicts: { good: 'goed', different: 'anders dan verwacht', unable: 'kon niet' },
    expected: 'Verwacht',
    seen: 'Gezien',
    then: 'Wat u dan doet',
    copy: 'Kopieer verslag',
    copied: 'Het verslag is gekopieerd. Er staat niets uit uw werkmap in.',
    copyFailed: 'Kopiëren mag hier niet. Selecteer het verslag hieronder en druk op Ctrl+C.',
    report: 'Verslag',
    save: 'Verslag bewaren',
    fileName: 'zelftest-kernprognose.md',
    eyes: 'Met eigen ogen',
    eyesIntro: 'Dit ziet een programma niet. Doe wat er staat en vergelijk met het plaatje.',
    asDescribed: 'Zoals beschreven?',
    yes: 'Ja',
    no: 'Nee',
    picture: (title) => `Voorbeeld: ${title}`,
  },
  en: {
    heading: 'About',
    intro: 'Kernprognose for Excel calculates on your own computer; no figure leaves the workbook.',
    version: (version) => `Version ${version}`,
    guide: 'Guide (Dutch)',
    licences: 'Licences',
    selfTest: 'Self-test',
    explanation:
      'Tries in about a minute whether your Excel does what Kernprognose expects of it. That happens on a sheet of its own that is gone afterwards; your workbook stays as it is.',
    warning:
      'Afterwards Excel can no longer undo what you did before. First save what you want to keep.',
    start: 'Start self-test',
    again: 'Test again',
    running: 'Self-test is running',
    done: (good, different, unable) =>
      `Self-test done: ${good} good, ${different} other than expected, ${unable} could not be tried.`,
    changed: (parts) =>
      `The workbook is not as it was (${parts}). Close it without saving and report this with the report.`,
    outcome: 'Outcome',
    groups: {
      functions: 'Functions',
      cells: 'Cells',
      objects: 'Tables, charts and names',
      storage: 'Storage',
      host: 'Excel itself',
      speed: 'Speed',
    },
    verdicts: { good: 'good', different: 'other than expected', unable: 'could not' },
    expected: 'Expected',
    seen: 'Seen',
    then: 'What to do then',
    copy: 'Copy report',
    copied: 'The report is copied. It holds nothing of your workbook.',
    copyFailed: 'Copying is not allowed here. Select the report below and press Ctrl+C.',
    report: 'Report',
    save: 'Save report',
    fileName: 'self-test-kernprognose.md',
    eyes: 'By eye',
    eyesIntro: 'This a program does not see. Do what it says and compare with the picture.',
    asDescribed: 'As described?',
    yes: 'Yes',
    no: 'No',
    picture: (title) => `Example: ${title}`,
  },
};
