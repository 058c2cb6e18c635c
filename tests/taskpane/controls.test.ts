import { fitLabel } from '../../src/taskpane/charts/fit-label';
import { steadyAxis } from '../../src/taskpane/charts/steady-axis';
import { readEntry } from '../../src/taskpane/controls/number-entry';
import { roundedParts, shownDifference } from '../../src/domain/rounded-parts';
import { createPaneNotices } from '../../src/taskpane/pane-notices';
import { TABS } from '../../src/taskpane/tabs';

describe('parts that are shown', () => {
  it('add up to the total that is shown, whichever way each would round', () => {
    expect(roundedParts([0.4, 0.4, 0.2], 1)).toEqual([1, 0, 0]);
    expect(roundedParts([1.5, 1.5, -3], 0)).toEqual([1, 2, -3]);
    expect(roundedParts([-0.6, -0.6, -0.6], -2)).toEqual([0, -1, -1]);
    expect(roundedParts([], 0)).toEqual([]);
  });

  it('differ by what the numbers as they are shown differ by', () => {
    // 84.100,4 and 82.300,6 are shown as 84.100 and 82.301.
    expect(shownDifference(84_100.4, 82_300.6)).toBe(1_799);
    expect(shownDifference(38.04, 37.96, 1)).toBe(0);
  });
});

describe('a number that is typed', () => {
  const share = { unit: '%', min: 0, max: 1 };
  it('is used when the field takes it', () => {
    expect(readEntry('38', share, 'nl')).toEqual({ kind: 'value', value: 0.38 });
    expect(readEntry('38,5%', share, 'nl')).toEqual({ kind: 'value', value: 0.385 });
    expect(readEntry('38.5%', share, 'en')).toEqual({ kind: 'value', value: 0.385 });
  });

  it('is refused, not moved to a bound, when the field does not take it', () => {
    expect(readEntry('200', share, 'nl')).toEqual({ kind: 'outside', value: 2 });
    expect(readEntry('-1', share, 'nl')).toEqual({ kind: 'outside', value: -0.01 });
    expect(readEntry('veel', share, 'nl')).toEqual({ kind: 'notANumber' });
    expect(readEntry('juli 2026', share, 'nl')).toEqual({ kind: 'notANumber' });
  });
});

describe('the axis of a chart with levers', () => {
  it('holds still as long as everything fits, and never narrows', () => {
    const first = steadyAxis(undefined, [80_000, 90_000]);
    expect(first).toEqual([78_500, 91_500]);
    expect(steadyAxis(first, [81_000, 91_000])).toBe(first);
    expect(steadyAxis(first, [85_000, 86_000])).toBe(first);
  });

  it('widens only on the side where a line would leave it', () => {
    expect(steadyAxis([78_500, 91_500], [80_000, 100_000])).toEqual([78_500, 103_000]);
    expect(steadyAxis([78_500, 91_500], [70_000, 90_000])).toEqual([67_000, 91_500]);
  });

  it('gives people no numbers below zero', () => {
    expect(steadyAxis(undefined, [100, 10_000])[0]).toBe(0);
  });
});

test('a label that does not fit ends with an ellipsis', () => {
  expect(fitLabel('Bezetting', 200)).toBe('Bezetting');
  expect(fitLabel('x'.repeat(80), 116)).toBe(`${'x'.repeat(19)}…`);
});

test('a message that comes before the pane waits for it, and is shown once', () => {
  const notices = createPaneNotices();
  const shown: string[] = [];
  notices.publish({ intent: 'info', text: 'eerst' });
  const end = notices.subscribe(({ text }) => shown.push(text));
  notices.publish({ intent: 'info', text: 'daarna' });
  end();
  notices.subscribe(({ text }) => shown.push(text));
  expect(shown).toEqual(['eerst', 'daarna']);
});

test('every part of the pane says in both languages what people do there', () => {
  expect(new Set(TABS.map(({ id }) => id)).size).toBe(TABS.length);
  for (const { title, task } of TABS) {
    for (const text of [title.nl, title.en, task.nl, task.en]) expect(text).toMatch(/\S/);
  }
});
