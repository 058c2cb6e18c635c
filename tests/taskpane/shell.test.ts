import { languageOf } from '../../src/i18n/language';
import { SHELL_TEXTS } from '../../src/taskpane/shell-texts';
import { LOAD_TEXTS } from '../../src/taskpane/load/load-texts';
import { REFRESH_TEXTS } from '../../src/taskpane/refresh/refresh-texts';
import { invalid } from '../../src/domain/forecast-error';
import { dutch } from '../../src/domain/message';
import { describeError, isAbort } from '../../src/taskpane/task-errors';
import { isDark } from '../../src/taskpane/theme';
import { WorkbookError } from '../../src/workbook/run-in-excel';

describe('the language of the pane', () => {
  it('is Dutch unless Office is English', () => {
    expect(languageOf('nl-NL')).toBe('nl');
    expect(languageOf('en-GB')).toBe('en');
    expect(languageOf('de-DE')).toBe('nl');
    expect(languageOf(undefined)).toBe('nl');
  });

  it.each([
    ['shell', SHELL_TEXTS],
    ['load', LOAD_TEXTS],
    ['refresh', REFRESH_TEXTS],
  ])('has the same texts in both languages: %s', (_name, { nl, en }) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });
});

describe('the theme', () => {
  it('follows Office, and the system when Office does not tell', () => {
    expect(isDark({ isDarkTheme: true, systemIsDark: false })).toBe(true);
    expect(isDark({ bodyBackgroundColor: '#212121', systemIsDark: false })).toBe(true);
    expect(isDark({ bodyBackgroundColor: '#FFFFFF', systemIsDark: true })).toBe(false);
    expect(isDark({ systemIsDark: true })).toBe(true);
    expect(isDark({})).toBe(false);
  });
});

describe('what the user is told about an error', () => {
  it('is in their language when Excel refused', () => {
    const error = new WorkbookError('X', { nl: 'Nederlands', en: 'English' });
    expect(describeError(error, 'en')).toBe('English');
  });

  it('turns an Office error into what to do', () => {
    const error = Object.assign(new Error('no'), { code: 'AccessDenied', debugInfo: {} });
    expect(describeError(error, 'nl')).toMatch(/Hef de beveiliging op/);
  });

  it('passes on what the forecast says', () => {
    expect(describeError(invalid(dutch`Onbekende editie.`), 'nl')).toBe('Onbekende editie.');
  });

  it('knows a cancellation', () => {
    expect(isAbort(new DOMException('x', 'AbortError'))).toBe(true);
    expect(isAbort(new Error('x'))).toBe(false);
  });
});
