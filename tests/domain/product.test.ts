import { functionName, PRODUCT_VERSION } from '../../src/domain/product';

it('calls functions as the guide does in code that was not built, and has no version', () => {
  expect(functionName('PROGNOSE.BEZETTING')).toBe('PROGNOSE.BEZETTING');
  expect(PRODUCT_VERSION).toBe('0.0.0.0');
});
