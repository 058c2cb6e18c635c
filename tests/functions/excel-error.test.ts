import './excel-double';
import { invalid, notAvailable } from '../../src/domain/forecast-error';
import { dutch } from '../../src/domain/message';
import { PassedOnError } from '../../src/functions/arguments/cell-contents';
import { refusalOf, toExcelError } from '../../src/functions/excel-error';

describe('an Excel error', () => {
  test.each([
    ['an argument that is wrong', invalid(dutch`Geef een scenario op.`), '#VALUE!'],
    ['a question without an answer', notAvailable(dutch`Dat is niet gepubliceerd.`), '#N/A'],
  ])('for %s keeps the message', (_, error, code) => {
    expect(toExcelError(refusalOf(error))).toMatchObject({ code, message: error.message });
  });

  test.each([
    ['#DIV/0!', '#DIV/0!'],
    ['#N/A', '#N/A'],
    ['#NAME?', '#NAME?'],
    ['#NULL!', '#NULL!'],
    ['#NUM!', '#NUM!'],
    ['#REF!', '#REF!'],
    ['#VALUE!', '#VALUE!'],
    ['#SPILL!', '#VALUE!'],
    ['toString', '#VALUE!'],
  ])('in a cell that was read, %s, is given on as %s', (found, given) => {
    expect(toExcelError(refusalOf(new PassedOnError(found)))).toMatchObject({
      code: given,
      message: '',
    });
  });

  test.each([new TypeError('x is undefined'), 'text', undefined])(
    'for a fault of ours (%p) tells the user what to do, not what broke',
    (fault) => {
      expect(toExcelError(refusalOf(fault))).toMatchObject({
        code: '#VALUE!',
        message:
          'Deze berekening kon niet worden uitgevoerd. Controleer de argumenten met fx (Functie invoegen).',
      });
    },
  );
});
