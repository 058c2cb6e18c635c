/**
 * The preview host in a headless browser, with the add-in as it was built.
 *
 * ```ts
 * const preview = await launchPreview({ lang: 'nl-NL' });
 * await preview.typeInCell('A1', '=PROGNOSE.BEZETTING("mediaan";2026)');
 * expect(await preview.cellValue('A1')).toBe(82300);
 * await preview.openPane();
 * await preview.openTab('Laden');
 * await preview.close();
 * ```
 */
import type { FrameLocator, Page } from 'playwright-core';
import type { FaultSwitches } from '../../../src/preview/faults';
import type { PreviewHost } from '../../../src/preview/host/preview-host-api';
import { sharedBrowser, sharedServers, type PreviewAddress } from './shared-browser';

export interface LaunchOptions {
  /** The language of Office; nl-NL unless given. */
  lang?: 'nl-NL' | 'en-US' | (string & {});
  theme?: 'light' | 'dark';
  /**
   * The `fault` query parameter, such as `protected,slow:200`; in the place of those of the
   * environment variable PREVIEW_FAULTS, switch by switch.
   */
  faults?: string;
  /** The claims that the host breaks on purpose, such as `settings,custom-xml`. */
  breaks?: string;
  /** The built add-in; dist/ unless given. */
  distDir?: string;
  paneWidth?: number;
  /** Whether the card for newcomers is shown; it is not unless asked. */
  welcome?: boolean;
  viewport?: { width: number; height: number };
}

export interface PreviewPage {
  page: Page;
  /** The inside of the task pane. */
  pane: FrameLocator;
  hostOrigin: string;
  addinOrigin: string;
  /** Clicks the first ribbon button that opens the pane. */
  openPane(): Promise<void>;
  clickRibbon(label: string): Promise<void>;
  /** Goes to a part of the open pane by way of the start page: `Laden`, or `Load` in English. */
  openTab(title: string): Promise<void>;
  /** Types in a cell as a user does, presses Enter and waits for the results. */
  typeInCell(address: string, text: string): Promise<void>;
  /** Types in a cell that does not take it, such as one of a protected sheet. */
  typeInVain(address: string, text: string): Promise<void>;
  /** Opens a cell for editing, as a double click does. */
  editCell(address: string): Promise<void>;
  hoverCell(address: string): Promise<void>;
  cellValue(address: string): Promise<string | number | boolean>;
  /** What the cell shows, as a Dutch Excel shows it. */
  cellText(address: string): Promise<string>;
  /** The Dutch formula in the cell, or its value. */
  cellFormula(address: string): Promise<string>;
  /** Makes the open pane as wide as a user can drag it, in pixels. */
  setPaneWidth(pixels: number): Promise<void>;
  waitForIdle(): Promise<void>;
  setFaults(change: Partial<FaultSwitches>): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Requests to anything but localhost. */
  externalRequests: string[];
  consoleErrors: string[];
  unknownMembers(): Promise<string[]>;
  /** The errors that the host answered the add-in, code and message. */
  apiErrors(): Promise<string[]>;
  syncCount(): Promise<number>;
  close(): Promise<void>;
}

const START_TIMEOUT = 60_000;
const IDLE_TIMEOUT = 20_000;
const TYPED_OVER_TIMEOUT = 2_000;

export async function launchPreview(options: LaunchOptions = {}): Promise<PreviewPage> {
  const servers = await sharedServers(options.distDir);
  const context = await sharedBrowser(servers.certificate);
  const page = await context.newPage();
  try {
    return await openPreview(page, servers, options);
  } catch (error) {
    await page.close();
    throw error;
  }
}

async function openPreview(
  page: Page,
  servers: PreviewAddress,
  options: LaunchOptions,
): Promise<PreviewPage> {
  await page.setViewportSize(options.viewport ?? { width: 1440, height: 860 });
  await page.emulateMedia({ colorScheme: options.theme ?? 'light' });
  const externalRequests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost')
      externalRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.stack ?? error.message));
  await page.goto(previewUrl(servers.hostOrigin, options));
  await page.waitForFunction(() => window.previewHost?.isPaneReady(), undefined, {
    timeout: START_TIMEOUT,
  });

  const ask = <Result>(question: (host: PreviewHost, argument: string) => Result, argument = '') =>
    page.evaluate(
      ([body, given]) => {
        if (!window.previewHost) throw new Error('The preview host has not started.');
        const ask = new Function(`return (${body})`)() as (
          host: PreviewHost,
          argument: string,
        ) => unknown;
        return ask(window.previewHost, given);
      },
      [question.toString(), argument] as const,
    ) as Promise<Awaited<Result>>;
  const waitForIdle = async () => {
    // Several times, because an answer of the add-in may start a calculation that asks for more, and
    // on a busy machine the next one begins a moment later.
    for (let turn = 0; turn < 4; turn++) {
      await page.waitForFunction(() => window.previewHost?.isIdle(), undefined, {
        timeout: IDLE_TIMEOUT,
      });
      await page.waitForTimeout(80);
    }
  };

  /** Asks until the cell no longer waits for the add-in: a cell that stays busy fails the test. */
  const whenAnswered = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    const deadline = Date.now() + IDLE_TIMEOUT;
    for (;;) {
      const value = await read();
      const waiting = value === '#BUSY!' || value === '#BEZET!';
      if (!waiting || Date.now() > deadline) return value;
      await page.waitForTimeout(50);
    }
  };

  const pointAt = async (address: string) => {
    await ask((host, at) => host.selectCell(at), address);
    const { x, y } = await ask((host, at) => host.cellCentre(at), address);
    await page.mouse.click(x, y);
  };

  const typeAt = async (address: string, text: string) => {
    await pointAt(address);
    // The first key opens the editor; the rest comes at once, as from an input method.
    await page.keyboard.type(text.slice(0, 1));
    await page.keyboard.insertText(text.slice(1));
    await page.keyboard.press('Enter');
  };

  return {
    page,
    pane: page.frameLocator('.addin-frame'),
    hostOrigin: servers.hostOrigin,
    addinOrigin: servers.addinOrigin,
    externalRequests,
    consoleErrors,
    async openPane() {
      await page.locator('.ribbon-large').first().click();
      await page.locator('.pane:not(.closed)').waitFor();
    },
    async openTab(title) {
      const pane = page.frameLocator('.addin-frame');
      await pane.getByRole('button', { name: /startscherm|start page/ }).click();
      await pane.getByRole('button', { name: new RegExp(` ${title}$`) }).click();
      const part = pane.getByRole('region', { name: title, exact: true });
      await part.getByRole('heading', { level: 2 }).first().waitFor();
    },
    clickRibbon: (label) => page.getByRole('button', { name: label }).click(),
    async typeInCell(address, text) {
      const contents = () => ask((host, at) => host.cellFormula(at), address);
      const before = await contents();
      await typeAt(address, text);
      // The editor hands over what was typed when it has time; what was there already never changes.
      const deadline = Date.now() + (before === '' ? IDLE_TIMEOUT : TYPED_OVER_TIMEOUT);
      while ((await contents()) === before && Date.now() < deadline) await page.waitForTimeout(20);
      await waitForIdle();
    },
    async typeInVain(address, text) {
      await typeAt(address, text);
      await page.waitForTimeout(TYPED_OVER_TIMEOUT);
      await waitForIdle();
    },
    async editCell(address) {
      await pointAt(address);
      await page.keyboard.press('F2');
      await page.waitForTimeout(150);
    },
    async hoverCell(address) {
      const { x, y } = await ask((host, at) => host.cellCentre(at), address);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y, { steps: 3 });
    },
    cellValue: (address) => whenAnswered(() => ask((host, at) => host.cellValue(at), address)),
    cellText: (address) => whenAnswered(() => ask((host, at) => host.cellText(at), address)),
    cellFormula: (address) => ask((host, at) => host.cellFormula(at), address),
    setPaneWidth: (pixels) =>
      page.evaluate(
        (width) => document.documentElement.style.setProperty('--pane-width', `${width}px`),
        pixels,
      ),
    waitForIdle,
    setFaults: (change) => page.evaluate((faults) => window.previewHost?.setFaults(faults), change),
    screenshot: async (path) => void (await page.screenshot({ path })),
    unknownMembers: () => ask((host) => host.unknownMembers()),
    apiErrors: () => ask((host) => host.apiErrors()),
    syncCount: () => ask((host) => host.syncCount()),
    close: () => page.close(),
  };
}

function previewUrl(hostOrigin: string, options: LaunchOptions): string {
  const url = new URL(hostOrigin);
  // As in Excel: functions must work before anyone opens the pane.
  url.searchParams.set('start', 'closed');
  url.searchParams.set('welcome', options.welcome ? 'yes' : 'no');
  if (options.lang) url.searchParams.set('lang', options.lang);
  if (options.theme) url.searchParams.set('theme', options.theme);
  // The last one of a switch holds.
  const faults = [process.env.PREVIEW_FAULTS, options.faults].filter(Boolean).join(',');
  if (faults) url.searchParams.set('fault', faults);
  if (options.breaks) url.searchParams.set('break', options.breaks);
  if (options.paneWidth) url.searchParams.set('pane', String(options.paneWidth));
  return url.href;
}
