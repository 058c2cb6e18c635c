import { addinAddress } from '../../scripts/build/address';
import { pagePolicy, securityHeaders } from '../../scripts/build/content-security-policy';

describe('the address of the add-in', () => {
  test('is the local one when none is given', () => {
    expect(addinAddress('')).toBe('https://localhost:8444');
  });

  test('loses its closing slash', () => {
    expect(addinAddress('https://addins.example.nl/kernprognose/')).toBe(
      'https://addins.example.nl/kernprognose',
    );
  });

  test.each(['http://addins.example.nl', 'https://a.nl/?x=1', 'https://a.nl/#x', 'addins'])(
    'is refused when it is %s',
    (value) => {
      expect(() => addinAddress(value)).toThrow();
    },
  );
});

describe('the content security policy', () => {
  const html = '<meta http-equiv="Content-Security-Policy"\n content="default-src \'none\'" />';

  test('is read from the page and gets the hosts of Office as frame ancestors', () => {
    const headers = securityHeaders(pagePolicy(html), ['https://localhost:8443']);
    expect(headers['Content-Security-Policy']).toMatch(
      /^default-src 'none'; frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com .* https:\/\/localhost:8443$/,
    );
  });

  test('must stand in the page', () => {
    expect(() => pagePolicy('<html></html>')).toThrow('no Content-Security-Policy');
  });
});
