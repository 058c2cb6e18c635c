import './excel-double';
import { invalid, notAvailable } from '../../src/domain/forecast-error';
import { toExcelError } from '../../src/functions/excel-error';

describe('an Excel error', () => {
  test.each([
    ['an argument that is wrong', invalid('Geef een scenario op.'), '#VALUE!'],
    ['a question without an answer', notAvailable('Dat is niet gepubliceerd.'), '#N/A'],
  ])('for %s keeps the message', (_, error, code) => {
    expect(toExcelError(error)).toMatchObject({ code, message: error.message });
  });

  test.each([new TypeError('x is undefined'), 'text', undefined])(
    'for a fault of ours (%p) tells the user what to do, not what broke',
    (fault) => {
      expect(toExcelError(fault)).toMatchObject({
        code: '#VALUE!',
        message:
          'Deze berekening kon niet worden uitgevoerd. Controleer de argumenten met fx (Functie invoegen).',
      });
    },
  );
});
