import type { Claim } from '../../src/workbook/self-test/claim';
import { CLAIMS } from '../../src/workbook/self-test/claims/all-claims';
import { CLAIM_EVIDENCE, type Evidence } from './claim-evidence';

const BEGIN = '<!-- claims:begin -->';
const END = '<!-- claims:end -->';

/**
 * Puts the table of claims about Excel into docs/verified.md, between its two marks.
 *
 * @throws Error when the marks are missing, or a claim has no row of public evidence.
 */
export function withClaimTable(document: string): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error('docs/verified.md has no place for the claims');
  const table = [
    '| claim | tried by the self-test: expected | needs eyes (Windows, Mac, web) | public evidence | when it is false |',
    '| --- | --- | --- | --- | --- |',
    ...CLAIMS.map(rowOf),
  ].join('\n');
  return `${document.slice(0, from + BEGIN.length)}\n\n${table}\n\n${document.slice(to)}`;
}

function rowOf({ id, title, expected, whenFalse, check, look }: Claim): string {
  const evidence = CLAIM_EVIDENCE[id];
  if (!evidence) throw new Error(`No row of public evidence for ${id}`);
  const cells = [
    `\`${id}\`: ${plain(title.en)}`,
    check ? plain(expected.en) : '–',
    look ? plain(`${look.todo.en}${check ? '' : ` Expected: ${expected.en}.`}`) : '–',
    evidence.map(sentenceOf).join('; ') || 'nothing found',
    plain(whenFalse.en),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What Markdown would take for markup stands as it is. */
const plain = (text: string): string => text.replace(/[|_*<>]/g, '\\$&');

const SPEAKS: Readonly<Record<Evidence['speaks'], string>> = {
  for: 'for',
  against: '**against**',
  depends: 'depends',
};

const sentenceOf = ({ speaks, source, address, says }: Evidence): string =>
  `${SPEAKS[speaks]}: [${source}](${address}), ${plain(says)}`;
