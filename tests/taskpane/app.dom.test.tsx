import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { App } from '../../src/taskpane/app';
import { createPaneNotices, type PaneNotices } from '../../src/taskpane/pane-notices';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel } from './editions-pane';

/** The pane as a whole: its theme, and where it says what happened outside it. */

let excel: TestExcel;
let root: Root;
let notices: PaneNotices;
const scrolled: ScrollToOptions[] = [];

beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  scrolled.length = 0;
  // jsdom has no layout: nothing scrolls, and the system has no theme.
  Object.assign(HTMLElement.prototype, {
    scrollTo: (options: ScrollToOptions) => scrolled.push(options),
  });
  Object.assign(window, {
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  excel.dispose();
});

async function open(isDarkTheme: boolean): Promise<void> {
  Object.assign(Office.context, { officeTheme: { isDarkTheme } });
  notices = createPaneNotices();
  const element = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    root = createRoot(element);
    root.render(
      <App service={new ForecastService(new EditionCatalog())} language="nl" notices={notices} />,
    );
  });
}

it.each([
  [true, 'dark'],
  [false, 'light'],
])(
  'has the scroll bars and lists of the browser in the theme of Office: dark is %s',
  async (isDarkTheme, scheme) => {
    await open(isDarkTheme);
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  },
);

it('follows when Office turned dark while the user was in the sheet', async () => {
  await open(false);
  Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
  await act(async () => void window.dispatchEvent(new Event('focus')));
  expect(document.documentElement.style.colorScheme).toBe('dark');
});

it('brings the user to a message of a ribbon button, which stands at the top', async () => {
  await open(false);
  scrolled.length = 0;
  await act(async () => notices.publish({ intent: 'info', text: 'Niets hersteld.' }));
  expect(document.querySelector('main')?.textContent).toContain('Niets hersteld.');
  expect(scrolled).toEqual([{ top: 0 }]);
});
