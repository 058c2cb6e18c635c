import { PRODUCT_VERSION } from '../../domain/product';
import type { Language } from '../../i18n/language';
import { CLAIMS } from './claims/all-claims';
import type { Claim, Verdict } from './claim';
import type { SelfTestOutcome } from './run-self-test';

/** Where the self-test ran; nothing of the workbook. */
export interface ReportFacts {
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The highest version of the Excel API that this Excel claims. */
  readonly excelApi: string;
}

/** What somebody saw of what needs eyes. */
export type SeenByEyes = 'yes' | 'no';

const HIGHEST_EXCEL_API = 25;

/** Reads the facts from Office. */
export function reportFacts(): ReportFacts {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  let minor = 0;
  while (minor < HIGHEST_EXCEL_API && requirements.isSetSupported('ExcelApi', `1.${minor + 1}`)) {
    minor++;
  }
  const { platform, version } = diagnostics as Partial<Office.ContextInformation>;
  return {
    platform: String(platform ?? '?'),
    version: version ?? '?',
    displayLanguage,
    contentLanguage,
    excelApi: `1.${minor}`,
  };
}

interface ReportTexts {
  readonly title: string;
  readonly product: string;
  readonly excel: string;
  readonly languages: string;
  readonly summary: (counts: Readonly<Record<Verdict, number>>) => string;
  readonly unchanged: string;
  readonly changed: (parts: string) => string;
  readonly head: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly eyes: string;
  readonly eyesHead: readonly string[];
  readonly answers: Readonly<Record<SeenByEyes | 'none', string>>;
}

const TEXTS: Readonly<Record<Language, ReportTexts>> = {
  nl: {
    title: 'Zelftest van Kernprognose voor Excel',
    product: 'Kernprognose',
    excel: 'Excel',
    languages: 'Taal van Office, van de werkmap',
    summary: ({ good, different, unable }) =>
      `${good} goed, ${different} anders dan verwacht, ${unable} kon niet`,
    unchanged: 'De werkmap is zoals zij was.',
    changed: (parts) => `De werkmap is niet zoals zij was: ${parts}.`,
    head: ['aanname', 'uitkomst', 'verwacht', 'gezien', 'ms'],
    verdicts: { good: 'goed', different: 'ANDERS', unable: 'kon niet' },
    eyes: 'Met eigen ogen',
    eyesHead: ['aanname', 'gezien als beschreven'],
    answers: { yes: 'ja', no: 'NEE', none: 'niet bekeken' },
  },
  en: {
    title: 'Self-test of Kernprognose for Excel',
    product: 'Kernprognose',
    excel: 'Excel',
    languages: 'Language of Office, of the workbook',
    summary: ({ good, different, unable }) =>
      `${good} good, ${different} other than expected, ${unable} could not be tried`,
    unchanged: 'The workbook is as it was.',
    changed: (parts) => `The workbook is not as it was: ${parts}.`,
    head: ['claim', 'outcome', 'expected', 'seen', 'ms'],
    verdicts: { good: 'good', different: 'DIFFERENT', unable: 'could not' },
    eyes: 'By eye',
    eyesHead: ['claim', 'seen as described'],
    answers: { yes: 'yes', no: 'NO', none: 'not looked at' },
  },
};

export function countVerdicts(outcome: SelfTestOutcome): Readonly<Record<Verdict, number>> {
  const count = (wanted: Verdict): number =>
    outcome.results.filter(({ verdict }) => verdict === wanted).length;
  return { good: count('good'), different: count('different'), unable: count('unable') };
}

/** The claims that need eyes. */
export const CLAIMS_TO_LOOK_AT: readonly Claim[] = CLAIMS.filter(({ look }) => look !== undefined);

/** The report to send: Markdown, so that an issue shows it as a table. */
export function reportText(
  outcome: SelfTestOutcome,
  facts: ReportFacts,
  seen: ReadonlyMap<string, SeenByEyes>,
  language: Language,
): string {
  const texts = TEXTS[language];
  const { results, changedParts } = outcome;
  const claimOf = (id: string): Claim | undefined => CLAIMS.find((claim) => claim.id === id);
  return [
    `# ${texts.title}`,
    '',
    `- ${texts.product} ${PRODUCT_VERSION}`,
    `- ${texts.excel}: ${facts.platform} ${facts.version}, ExcelApi ${facts.excelApi}`,
    `- ${texts.languages}: ${facts.displayLanguage}, ${facts.contentLanguage}`,
    `- ${texts.summary(countVerdicts(outcome))}`,
    `- ${changedParts.length === 0 ? texts.unchanged : texts.changed(changedParts.join(', '))}`,
    '',
    ...table(
      texts.head,
      results.map(({ id, verdict, seen: observed, milliseconds }) => [
        id,
        texts.verdicts[verdict],
        claimOf(id)?.expected[language] ?? '',
        observed[language],
        String(milliseconds),
      ]),
    ),
    '',
    `## ${texts.eyes}`,
    '',
    ...table(
      texts.eyesHead,
      CLAIMS_TO_LOOK_AT.map(({ id }) => [id, texts.answers[seen.get(id) ?? 'none']]),
    ),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[|\n]/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
