import { explanationOf } from '../../src/domain/provenance';

it('explains a figure by its document, section and reason, when there is one', () => {
  const source = { document: 'Kamerbrief', section: 'bijlage 2' };
  expect(explanationOf({ source, reason: 'afgerond' })).toBe('Kamerbrief, bijlage 2 — afgerond');
  expect(explanationOf({ source, reason: '' })).toBe('Kamerbrief, bijlage 2');
});
