import { functionName, prefixOf, PRODUCT_VERSION } from '../../src/domain/product';

it('calls functions as the guide does in code that was not built, and has no version', () => {
  expect(functionName('PROGNOSE.BEZETTING')).toBe('PROGNOSE.BEZETTING');
  expect(PRODUCT_VERSION).toBe('0.0.0.0');
});

it('puts a dot between a namespace and what it stands before', () => {
  expect(prefixOf('KETEN')).toBe('KETEN.');
  expect(prefixOf('')).toBe('');
});
