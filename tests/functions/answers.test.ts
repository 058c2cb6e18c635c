import { errorOf } from './excel-double';
import { invalid, notAvailable } from '../../src/domain/forecast-error';
import { dutch } from '../../src/domain/message';
import { answer, forgetAnswers, type Cell, type Table } from '../../src/functions/answers';

interface Counted {
  readonly ask: (one?: unknown, two?: unknown) => Cell | Table;
  readonly calls: () => number;
}

/** A function for cells of which the calculations are counted. */
function counting(calculate: (...args: unknown[]) => Cell | Table = () => 1): Counted {
  let calls = 0;
  function ask(one?: unknown, two?: unknown): Cell | Table {
    // eslint-disable-next-line prefer-rest-params -- as the custom functions do
    return answer(ask, arguments, () => {
      calls += 1;
      return calculate(one, two);
    });
  }
  return { ask, calls: () => calls };
}

const UNEXPECTED =
  'Deze berekening kon niet worden uitgevoerd. Controleer de argumenten met fx (Functie invoegen).';

describe('a question that was asked before', () => {
  test('is answered without calculating again', () => {
    const { ask, calls } = counting((a) => `antwoord op ${String(a)}`);
    expect([ask(1, null), ask(1, ''), ask(1, undefined)]).toEqual(
      Array.from({ length: 3 }, () => 'antwoord op 1'),
    );
    expect(calls()).toBe(1);
    expect(ask(2, null)).toBe('antwoord op 2');
    expect(calls()).toBe(2);
  });

  test('is the same with arguments left out or blank, and whatever Excel adds at the end', () => {
    const { ask, calls } = counting();
    const asExcelCalls = ask as (...args: unknown[]) => unknown;
    asExcelCalls(1);
    asExcelCalls(1, null, { address: 'Blad1!A1' });
    asExcelCalls(1, '', { address: 'Blad1!A2' });
    expect(calls()).toBe(1);
  });

  test('of another function has its own answer', () => {
    const [one, two] = [counting(() => 'een'), counting(() => 'twee')];
    expect([one.ask(1), two.ask(1)]).toEqual(['een', 'twee']);
  });

  test('with too large a range is calculated again', () => {
    const { ask, calls } = counting((range) => (range as number[][]).length);
    const column = Array.from({ length: 4001 }, () => [1]);
    expect([ask(column), ask(column.slice(1)), ask(column)]).toEqual([4001, 4000, 4001]);
    expect(calls()).toBe(3);
  });

  test('ends in the same error without calculating again', () => {
    const { ask, calls } = counting(() => {
      throw notAvailable(dutch`Buiten de editie.`);
    });
    for (let i = 0; i < 2; i++) {
      const { code, message } = errorOf(() => ask(2040));
      expect([code, message]).toEqual(['#N/A', 'Buiten de editie.']);
    }
    expect(calls()).toBe(1);
  });

  test('is calculated again after everything was forgotten', () => {
    const { ask, calls } = counting();
    ask(1);
    forgetAnswers();
    ask(1);
    expect(calls()).toBe(2);
  });

  test('gives a table that its receiver may change', () => {
    const { ask, calls } = counting(() => [
      [1, 'a'],
      [2, 'b'],
    ]);
    const first = ask() as Table;
    first[0][0] = 99;
    first.pop();
    expect(ask()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(calls()).toBe(1);
  });
});

describe('answers beyond what is kept', () => {
  const isRemembered = ({ ask, calls }: Counted, question: unknown): boolean => {
    const before = calls();
    ask(question);
    return calls() === before;
  };

  test('push out the oldest of 20.000, one by one', () => {
    const counted = counting();
    for (let i = 0; i < 20_000; i++) counted.ask(i);
    for (let i = 0; i < 20_000; i++) counted.ask(i);
    expect(counted.calls()).toBe(20_000);
    counted.ask(20_000);
    expect([20_000, 19_999, 1].map((i) => isRemembered(counted, i))).toEqual([true, true, true]);
    expect(isRemembered(counted, 0)).toBe(false);
  });

  test('are the newest 500 errors, which push out no value', () => {
    const counted = counting((question) => {
      if (typeof question === 'string') throw invalid(dutch`${question} is geen getal.`);
      return 1;
    });
    const refusals = Array.from({ length: 501 }, (_, i) => `vraag ${i}`);
    counted.ask(7);
    for (const question of refusals) errorOf(() => counted.ask(question));
    const isKept = (question: string): boolean => {
      const before = counted.calls();
      errorOf(() => counted.ask(question));
      return counted.calls() === before;
    };
    expect([500, 1].map((i) => isKept(refusals[i]))).toEqual([true, true]);
    expect(isRemembered(counted, 7)).toBe(true);
    expect(isKept(refusals[0])).toBe(false);
    expect(isKept(refusals[1])).toBe(false);
  });

  describe('are pushed out earlier when the questions are long', () => {
    // The key of such a question has 40.000 characters; a hundred of them fill the memory.
    const question = (i: number): string => String(i).padEnd(39_991);
    const many = Array.from({ length: 100 }, (_, i) => question(i));

    test('beyond a hundred of the longest', () => {
      const counted = counting();
      for (const long of [...many, ...many]) counted.ask(long);
      expect(counted.calls()).toBe(100);
      counted.ask(question(100));
      counted.ask(question(101));
      const kept = [...many.slice(2), question(100), question(101)];
      expect(kept.every((long) => isRemembered(counted, long))).toBe(true);
      expect(isRemembered(counted, many[0])).toBe(false);
    });

    test('and forgetting makes room for as many again', () => {
      const counted = counting();
      for (const long of many) counted.ask(long);
      forgetAnswers();
      for (const long of many) counted.ask(long);
      expect(many.every((long) => isRemembered(counted, long))).toBe(true);
    });
  });
});

describe('what a function gives', () => {
  test.each<[Cell | Table]>([
    [0],
    [-1.5],
    [''],
    ['tekst'],
    [true],
    [false],
    [[[1]]],
    [[[1, 'a', true, false]]],
    [[[1], [2]]],
  ])('reaches the cell as it is: %j', (value) => {
    expect(counting(() => value).ask()).toEqual(value);
  });

  test.each<[string, unknown]>([
    ['NaN', NaN],
    ['infinity', Infinity],
    ['undefined', undefined],
    ['null', null],
    ['an object', {}],
    ['a table without rows', []],
    ['a table without columns', [[]]],
    ['a list', [1, 2]],
    ['rows of unequal length', [[1, 2], [3]]],
    ['a NaN in a table', [[1, NaN]]],
    ['an empty place in a table', [[1], [undefined]]],
    ['a null in a table', [[null, 1]]],
    ['a table in a table', [[[1]]]],
  ])('is an error instead of %s', (_, value) => {
    const { ask, calls } = counting(() => value as Cell | Table);
    const { code, message } = errorOf(() => ask());
    expect([code, message]).toEqual(['#VALUE!', UNEXPECTED]);
    errorOf(() => ask());
    expect(calls()).toBe(1);
  });

  test('is an error with advice when something unforeseen goes wrong', () => {
    const { ask } = counting(() => {
      throw new TypeError('x is not a function');
    });
    const { code, message } = errorOf(() => ask());
    expect([code, message]).toEqual(['#VALUE!', UNEXPECTED]);
  });

  test('is an error in its own words when an argument is wrong', () => {
    const { ask } = counting(() => {
      throw invalid(dutch`Geef een maat op.`);
    });
    const { code, message } = errorOf(() => ask());
    expect([code, message]).toEqual(['#VALUE!', 'Geef een maat op.']);
  });
});
