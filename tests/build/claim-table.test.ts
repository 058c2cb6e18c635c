import { readFileSync } from 'node:fs';
import { CLAIM_EVIDENCE } from '../../scripts/claims/claim-evidence';
import { withClaimTable } from '../../scripts/claims/claim-table';
import { CLAIMS } from '../../src/workbook/self-test/claims/all-claims';

/** How wide a column is drawn is no difference. */
const compact = (markdown: string): string => markdown.replace(/[ -]+/g, ' ');

describe('docs/verified.md', () => {
  it('has the claims of the self-test as they are', () => {
    const document = readFileSync('docs/verified.md', 'utf8');
    expect(compact(document)).toBe(compact(withClaimTable(document)));
  });

  it('says of each claim what is publicly known', () => {
    expect(Object.keys(CLAIM_EVIDENCE).sort()).toEqual(CLAIMS.map(({ id }) => id).sort());
  });
});

describe('a claim', () => {
  it('can be tried or looked at, and has an id of its own', () => {
    for (const { check, look } of CLAIMS) expect(check ?? look).toBeDefined();
    expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
  });
});
