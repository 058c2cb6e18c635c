import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/i18n/language';
import { PLACE_KINDS } from '../../src/scenarios/budget/place-kinds';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { budgetOf, originsOf } from '../../src/taskpane/budget/multi-year-choice';
import { exploreOutcome } from '../../src/taskpane/explore/explore-outcome';
import { EXPLORE_TEXTS } from '../../src/taskpane/explore/explore-texts';
import { exploreChart } from '../../src/taskpane/explore/use-explore-chart';
import { budgetChart } from '../../src/taskpane/memo/budget-chart';
import { budgetMemo } from '../../src/taskpane/memo/budget-memo';
import { exploreMemo } from '../../src/taskpane/memo/explore-memo';
import type { Memo, MemoTable } from '../../src/taskpane/memo/memo';
import { memoDocument } from '../../src/taskpane/memo/memo-document';
import { sourceLines } from '../../src/taskpane/memo/memo-parts';
import { trackMemo } from '../../src/taskpane/memo/track-memo';
import { trackedHistories, trackSeries } from '../../src/taskpane/track/track-data';
import type { BudgetRequest } from '../../src/workbook/budget-sheets/budget-request';

const service = new ForecastService();
const edition = service.catalog.active;
const words = {
  title: 'Meer beslissers?',
  question: 'Wat doet 46% inwilligen & meer?',
  reason: 'Motie <ingediend> in het najaar',
  day: '2026-11-27',
};

function exploring(grantRate: number | undefined, language: Language): Memo {
  const choice = {
    edition: edition.id,
    scenario: 'mediaan' as const,
    levers: grantRate === undefined ? {} : { grantedShare: { grantRate: { value: grantRate } } },
    extra: [],
  };
  const outcome = exploreOutcome(service, choice, true);
  const chart = exploreChart(service, outcome, 24, language, EXPLORE_TEXTS[language]);
  return exploreMemo({ outcome, chart, band: 'historie', words, language });
}

function tables(memo: Memo, heading: string): readonly MemoTable[] {
  const section = memo.sections.find((one) => one.heading === heading);
  return section?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])) ?? [];
}

const headings = (memo: Memo): string[] => memo.sections.map(({ heading }) => heading);
const textOf = (memo: Memo): string => JSON.stringify(memo);

describe('the memo of Verkennen', () => {
  it('gives published figures as published, and the band as computed', () => {
    const [figures] = tables(exploring(undefined, 'nl'), 'Kerncijfers');
    expect(figures.rows[2]).toEqual([
      'COA-bezetting eind 2027',
      '84.100',
      '84.100',
      '0',
      'gepubliceerd',
    ]);
    expect(figures.rows[3][0]).toBe('P5–P95 eind 2027');
    expect(figures.rows[3][4]).toBe('berekend');
  });

  it('tells what was changed, why it is modelled so, and why its maker did', () => {
    const memo = exploring(0.46, 'nl');
    const [figures] = tables(memo, 'Kerncijfers');
    expect(figures.rows[2].slice(3)).toEqual(['+3.443', 'berekend']);
    const [changes] = tables(memo, 'Gewijzigde aannames');
    expect(changes.rows).toHaveLength(1);
    expect(changes.rows[0].slice(0, 4)).toEqual(['inwilligingspercentage', '38%', '46%', '+3.443']);
    expect(changes.rows[0][4]).toContain('Een andere waarde is een aanname');
    expect(textOf(memo)).toContain('Reden van de opsteller: Motie <ingediend> in het najaar');
  });

  it('says what was asked first, and ends with sources and what the model cannot say', () => {
    expect(headings(exploring(0.46, 'nl'))).toEqual([
      'Vraag',
      'Kerncijfers',
      'Gewijzigde aannames',
      'Grafiek',
      'Cijfers',
      'Bronnen',
      'Wat het model niet kan zeggen',
    ]);
    const english = exploring(0.46, 'en');
    expect(headings(english).at(-1)).toBe('What the model cannot say');
    expect(textOf(english)).toContain('84,100');
    expect(english.subtitle).toContain('Memo of 2026-11-27.');
    expect(exploring(0.46, 'nl').subtitle).toContain('Nota van 27-11-2026.');
    expect(textOf(english)).not.toContain('Een andere waarde');
  });

  it('names each source once', () => {
    const memo = exploring(0.46, 'nl');
    const [list] = memo.sections.find(({ heading }) => heading === 'Bronnen')?.blocks ?? [];
    const items = list?.kind === 'list' ? list.items : [];
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(items).size).toBe(items.length);
  });
});

function memoOfTrack() {
  const histories = trackedHistories(service, 'mediaan', edition.id);
  const measure = histories[0].measure;
  const choice = { measure, scenario: 'mediaan' as const, edition: edition.id };
  const series = trackSeries(service, choice, histories[0]);
  const memo = trackMemo({
    edition,
    scenario: 'mediaan',
    histories,
    series,
    words,
    language: 'nl',
  });
  return { memo, histories };
}

it('makes a memo of Volgen with each deviation, its status and its certainty', () => {
  const { memo, histories } = memoOfTrack();
  const [figures] = tables(memo, 'Kerncijfers');
  expect(figures.rows).toHaveLength(histories.length);
  // Beside months a count of a quarter is given by the month, and says so.
  const counts = memo.sections.find(({ heading }) => heading.startsWith('Tellingen van'));
  const [block] = counts?.blocks ?? [];
  expect(block?.kind === 'table' && block.table.columns[1].label).toBe('Gemeten, per maand');
  for (const row of figures.rows) expect(row[5]).toMatch(/\((hoog|middel|laag)\) \/ /);
});

it('names a source of several months once in a memo of Volgen, with those months', () => {
  const { memo } = memoOfTrack();
  const [list] = memo.sections.find(({ heading }) => heading === 'Bronnen')?.blocks ?? [];
  const items = list?.kind === 'list' ? list.items : [];
  const ofIND = items.filter((item) => item.startsWith('IND Asieltrends'));
  expect(ofIND).toEqual([expect.stringMatching(/, 2026-01, 2026-02, 2026-03, 2026-04$/)]);
});

it('makes a memo of Begroting whose parts add up to the difference', () => {
  const request: BudgetRequest = {
    edition: edition.name,
    scenario: 'mediaan',
    firstYear: 2026,
    lastYear: 2031,
    plan: [
      {
        kind: 'regulier',
        places: 60_000,
        description: 'proef',
        firstDay: undefined,
        lastDay: undefined,
      },
    ],
    prices: {
      regulier: {
        amount: 30_300,
        year: 2024,
        status: 'afgeleid',
        certainty: 'middel',
        source: 'Bron A',
      },
      noodopvang: { amount: 69_400, year: 2024, status: 'eigen waarde', source: '' },
      'buiten COA': undefined,
    },
    index: 0.03,
    rule: PLACE_KINDS,
    occupancyRate: 0.914,
    emptyPlaceCost: 0.5,
    shortageKind: 'noodopvang',
  };
  const years = budgetOf(service, request);
  const before = budgetOf(service, { ...request, index: 0 });
  const asked = { ...request, previous: { description: 'vorig jaar', years: before } };
  const { forecast, chart } = budgetChart(service, asked, 2032 * 12, 'nl');
  const origins = originsOf(service, asked, [2026, 2027, 2028, 2029, 2030, 2031]);
  const memo = budgetMemo({
    forecast,
    request: asked,
    years,
    origins,
    chart,
    words,
    language: 'nl',
  });
  const [figures] = tables(memo, 'Kerncijfers');
  expect(figures.rows.map(([label]) => label)[5]).toBe('Kosten 2031 (miljoen euro)');
  expect(figures.rows[5][4]).toContain('vastgehouden');
  const [prices] = tables(memo, 'Prijzen, plekken en andere aannames');
  expect(prices.rows.map((row) => row[3])).toEqual(['afgeleid (middel)', 'eigen waarde']);
  // The letter gives the first two year ends of the chart, our model the others.
  const sources = memo.sections.find(({ heading }) => heading === 'Bronnen')?.blocks[0];
  const letter = forecast.figure('occupancy', { position: forecast.start + 12 }).source;
  expect(sources).toMatchObject({ kind: 'list' });
  expect(JSON.stringify(sources)).toContain(letter.document);
  expect(JSON.stringify(memo)).toContain('zo breed als eerdere prognoses ernaast zaten. Wat toen');
  const bridge = tables(memo, 'Per jaar')[1];
  for (const row of bridge.rows) {
    // One decimal each, so that a column reads as one.
    for (const text of row.slice(1)) expect(text).toMatch(/^(?:[+−][\d.]+,\d|0,0)$/);
    const [volume, mix, price, empty, all] = row
      .slice(1)
      .map((text) => Number(text.replace('−', '-').replace('.', '').replace(',', '.')));
    // Each part is rounded to 0,1 million.
    expect(Math.abs(volume + mix + price + empty - all)).toBeLessThanOrEqual(0.25);
  }
});

describe('the Word file', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const picture = { png, width: 520, height: 250, description: 'Waaiergrafiek' };

  it('holds the words of its maker as they are, the picture with its description, and headers that repeat', async () => {
    const parts = unzipSync(await memoDocument(exploring(0.46, 'nl'), picture, 'nl'));
    const body = strFromU8(parts['word/document.xml']);
    expect(body).toContain('Meer beslissers?');
    expect(body).toContain('46% inwilligen &amp; meer?');
    expect(body).toContain('Motie &lt;ingediend&gt; in het najaar');
    expect(body).toContain('descr="Waaiergrafiek"');
    expect(body.match(/<w:tblHeader/g)).toHaveLength(4);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(media).toHaveLength(1);
    expect([...parts[media[0]]]).toEqual([...png]);
  });

  it('leaves no line a fixed height, which would cut the picture to one line of text', async () => {
    const parts = unzipSync(await memoDocument(exploring(0.46, 'nl'), picture, 'nl'));
    for (const part of ['word/styles.xml', 'word/document.xml']) {
      const fixed = (strFromU8(parts[part]).match(/<w:spacing [^>]*>/g) ?? [])
        .filter((spacing) => spacing.includes('w:line='))
        .filter((spacing) => !spacing.includes('w:lineRule="auto"'));
      expect([part, fixed]).toEqual([part, []]);
    }
    expect(strFromU8(parts['word/styles.xml'])).toContain('w:line="264"');
  });

  it('still says everything where no picture can be drawn', async () => {
    const parts = unzipSync(await memoDocument(exploring(undefined, 'en'), undefined, 'en'));
    expect(strFromU8(parts['word/document.xml'])).toContain('What the model cannot say');
    expect(strFromU8(parts['word/styles.xml'])).toContain('en-GB');
  });
});

it('names a document once, with the places in it, and what its maker wrote as it is', () => {
  expect(
    sourceLines([
      { document: 'IND', section: '2026-02' },
      'eigen telling',
      { document: 'CBS', section: '' },
      { document: 'IND', section: '2026-01' },
      { document: 'IND', section: '2026-02' },
      '',
    ]),
  ).toEqual(['IND, 2026-01, 2026-02', 'eigen telling', 'CBS']);
});
