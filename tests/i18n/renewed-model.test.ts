import { renewedModelReason } from '../../src/i18n/renewed-model';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';

const within = [parseOverride('moratoriumaandeel van 24-3-2026 tot 24-9-2026', 0.1)];
const wholeMonths = [
  parseOverride('inwilligingspercentage vanaf 2027', 0.4),
  parseOverride('moratoriumaandeel van 1-4-2026 t/m 30-9-2026', 0.1),
];

test('what was saved before days counted whole says so when a day stands in it', () => {
  expect(renewedModelReason(2, within, 'nl')).toContain('telt een aanname met een dag erin');
  expect(renewedModelReason(2, within, 'en')).toContain('counts for whole days');
  expect(renewedModelReason(2, [parseOverride('nareisfactor vanaf 31-12-2026', 0.5)], 'nl')).toBe(
    renewedModelReason(2, within, 'nl'),
  );
});

test('what was saved with whole months gives what it gave, so nothing is said', () => {
  expect(renewedModelReason(2, wholeMonths, 'nl')).toBeUndefined();
  expect(renewedModelReason(2, [], 'nl')).toBeUndefined();
});

test('what was saved with the first model always differs, what is of this model never', () => {
  expect(renewedModelReason(1, [], 'nl')).toContain('Het model is vernieuwd');
  expect(renewedModelReason(MODEL_VERSION, within, 'nl')).toBeUndefined();
});
