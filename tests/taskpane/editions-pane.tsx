import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import axe from 'axe-core';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, useCallback, useMemo, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import type { Language } from '../../src/i18n/language';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { PaneProvider, type Pane, type PaneMessage } from '../../src/taskpane/pane-context';
import { TaskProgress } from '../../src/taskpane/task-progress';
import { useTaskRunner } from '../../src/taskpane/task-runner';
import { createTestExcel, type TestExcel, type TestExcelOptions } from '../preview/excel-in-jest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextEncoder, TextDecoder });

// axe looks at icons with a canvas, which jsdom lacks and says so at length.
HTMLCanvasElement.prototype.getContext = () => null;

/** jsdom has no layout, so nothing ever resizes. */
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoResizeObserver });

/** The Excel of the test that runs now. */
let current: TestExcel | undefined;

/** A new Excel for a test. */
export function freshExcel(options: TestExcelOptions): TestExcel {
  current = createTestExcel(options);
  return current;
}

/** An Excel that waits for the user to leave a cell will not answer however long one waits. */
const isAnswering = (): boolean => current?.isAnswering() === true && !current.faults.cellEdit;

/** A tab of the pane in jsdom, with what it said to the user. */
export interface RenderedTab {
  readonly service: ForecastService;
  readonly element: HTMLElement;
  readonly messages: PaneMessage[];
  readonly failures: unknown[];
  /** The one button with this accessible name. */
  button(name: RegExp | string): HTMLElement;
  click(name: RegExp | string): Promise<void>;
  type(label: RegExp, text: string): Promise<void>;
  settle(): Promise<void>;
  /** Faults that axe finds; colours are left out, as jsdom has no layout. */
  axe(): Promise<string[]>;
  unmount(): void;
}

/** Renders a tab with a service of its own. */
export async function renderTab(
  Tab: ComponentType,
  language: Language = 'nl',
): Promise<RenderedTab> {
  const service = new ForecastService(new EditionCatalog());
  const messages: PaneMessage[] = [];
  const failures: unknown[] = [];
  const element = document.createElement('main');
  document.body.append(element);
  let root: Root | undefined;
  await act(async () => {
    root = createRoot(element);
    root.render(
      <FluentProvider theme={webLightTheme}>
        <PaneWith {...{ service, language, messages, failures, Tab }} />
      </FluentProvider>,
    );
  });
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 8; quiet++) {
      await act(async () => {
        await new Promise((done) => setTimeout(done, 5));
      });
      if (isAnswering()) quiet = 0;
    }
  };
  await settle();
  const named = (selector: string, name: RegExp | string): HTMLElement => {
    // A menu opens beside the tab, not in it.
    const all = [...document.body.querySelectorAll<HTMLElement>(selector)];
    const labels = labelsById();
    const nameOf = (one: HTMLElement): string => accessibleName(one, labels);
    const found = all.filter((one) => matches(nameOf(one), name));
    if (found.length !== 1) {
      throw new Error(
        `${found.length} elements named ${String(name)} among: ${all.map(nameOf).join(' | ')}`,
      );
    }
    return found[0];
  };
  const button = (name: RegExp | string): HTMLElement => named('button, [role=menuitem]', name);
  return {
    service,
    element,
    messages,
    failures,
    button,
    settle,
    click: async (name) => {
      await act(async () => button(name).click());
      await settle();
    },
    type: async (label, text) => {
      const field = named('input, select', label);
      const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      await act(async () => {
        Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(
          new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      });
      await settle();
    },
    axe: async () => {
      const { violations } = await axe.run(element, {
        rules: { 'color-contrast': { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    unmount: () => {
      act(() => root?.unmount());
      element.remove();
    },
  };
}

interface PaneWithProps {
  readonly service: ForecastService;
  readonly language: Language;
  readonly messages: PaneMessage[];
  readonly failures: unknown[];
  readonly Tab: ComponentType;
}

/** A pane with one tab: it runs tasks as the real one does, and remembers what it said. */
function PaneWith({ service, language, messages, failures, Tab }: PaneWithProps) {
  const notify = useCallback(
    (message: PaneMessage | undefined) => {
      if (message) messages.push(message);
    },
    [messages],
  );
  const tell = useCallback<Pane['notify']>(
    (message, report) => {
      notify(message);
      report?.(message);
    },
    [notify],
  );
  const { runTask, running, cancel } = useTaskRunner(language, notify);
  const pane = useMemo(
    (): Pane => ({
      service,
      language,
      notify: tell,
      openTab: () => {},
      runTask: (task) =>
        runTask({
          ...task,
          report: (message) => tell(message, task.report),
          work: async (control) => {
            try {
              return await task.work(control);
            } catch (error) {
              failures.push(error);
              throw error;
            }
          },
        }),
    }),
    [service, language, tell, runTask, failures],
  );
  return (
    <PaneProvider value={pane}>
      {running && <TaskProgress running={running} onCancel={cancel} />}
      <Tab />
    </PaneProvider>
  );
}

/** A file as the user has it on disk. */
export function textFile(name: string, text: string): File {
  const made = new File([text], name);
  // jsdom's File cannot be read.
  Object.assign(made, {
    arrayBuffer: async () => new Uint8Array(Buffer.from(text)).buffer,
    text: async () => text,
  });
  return made;
}

/** Chooses a file in the one file field of a tab. */
export async function chooseFile(tab: RenderedTab, chosen: File): Promise<void> {
  const picker = tab.element.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('no file picker');
  Object.defineProperty(picker, 'files', { value: [chosen], configurable: true });
  Object.defineProperty(picker, 'value', { value: '', writable: true, configurable: true });
  await act(async () => picker.dispatchEvent(new Event('change', { bubbles: true })));
  await tab.settle();
  await tab.settle();
}

/** Moves a slider of the tab Verkennen, without waiting for what it does. */
export async function slide(tab: RenderedTab, name: string, value: number): Promise<void> {
  const slider = [...tab.element.querySelectorAll<HTMLInputElement>('input[type=range]')].find(
    (input) =>
      document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent === name,
  );
  if (!slider) throw new Error(`No slider ${name}`);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      slider,
      String(value),
    );
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Long enough for the full calculation that follows the last change on the tab Verkennen. */
export async function resting(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 700));
  });
}

const matches = (name: string, wanted: RegExp | string): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** The first label of each element; looked up at once, as a search goes through the whole tab. */
function labelsById(): ReadonlyMap<string, string> {
  const labels = [...document.querySelectorAll('label')].reverse();
  return new Map(labels.map(({ htmlFor, textContent }) => [htmlFor, textContent ?? '']));
}

function accessibleName(element: HTMLElement, labels: ReadonlyMap<string, string>): string {
  const labelled = element.getAttribute('aria-labelledby');
  const label =
    element.getAttribute('aria-label') ??
    (labelled && document.getElementById(labelled)?.textContent) ??
    (element.id && labels.get(element.id)) ??
    '';
  return (label || spokenText(element)).trim();
}

/** The text of an element as it is spoken: without what is hidden from who hears it. */
function spokenText(element: HTMLElement): string {
  if (!element.querySelector('[aria-hidden="true"]')) return element.textContent ?? '';
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent ?? '';
}
