import { useCallback, useRef, useState } from 'react';
import type { Language } from '../i18n/language';
import { ungroupedChanges } from '../workbook/run-in-excel';
import { SHELL_TEXTS } from './shell-texts';
import type { PaneMessage, PaneTask } from './pane-context';
import { describeError, isAbort } from './task-errors';

/** From here a user wonders whether anything happens. */
const SHOW_AFTER = 500;
/** From here it is likely that Excel waits for the user to leave a cell. */
const HINT_AFTER = 3000;

/** The task that is running, as far as the pane shows it. */
export interface RunningTask {
  readonly label: string;
  /** 0 to 1; undefined when the work does not tell. */
  readonly fraction: number | undefined;
  readonly text: string | undefined;
  readonly cancelling: boolean;
}

export interface TaskRunner {
  readonly runTask: <T>(task: PaneTask<T>) => Promise<T | undefined>;
  /** Undefined while nothing runs, and in the first half second. */
  readonly running: RunningTask | undefined;
  readonly cancel: () => void;
}

/** Runs one task at a time and tells how it ended. */
export function useTaskRunner(
  language: Language,
  notify: (message: PaneMessage | undefined) => void,
): TaskRunner {
  const current = useRef<{ label: string; controller: AbortController } | undefined>(undefined);
  const [running, setRunning] = useState<RunningTask>();

  const runTask = useCallback(
    async <T>(task: PaneTask<T>): Promise<T | undefined> => {
      const texts = SHELL_TEXTS[language];
      const { label, report = notify } = task;
      if (current.current) {
        report({ intent: 'warning', text: texts.busy(current.current.label) });
        return undefined;
      }
      const controller = new AbortController();
      current.current = { label, controller };
      report(undefined);
      const state: { fraction: number | undefined; text: string | undefined } = {
        fraction: undefined,
        text: undefined,
      };
      let visible = false;
      const show = (): void => {
        if (visible) setRunning({ label, ...state, cancelling: controller.signal.aborted });
      };
      const showTimer = setTimeout(() => {
        visible = true;
        show();
      }, SHOW_AFTER);
      const hintTimer = setTimeout(() => {
        state.text ??= texts.stillTyping;
        show();
      }, HINT_AFTER);
      const ungroupedBefore = ungroupedChanges();
      try {
        const result = await task.work({
          signal: controller.signal,
          progress: (fraction, text) => {
            state.fraction = Math.min(1, Math.max(0, fraction));
            state.text = text;
            show();
          },
        });
        const { done } = task;
        if (done !== undefined) {
          const made = typeof done === 'function' ? done(result) : done;
          const said = typeof made === 'string' ? { text: made } : made;
          const inSteps = ungroupedChanges() > ungroupedBefore ? ` ${texts.undoneInSteps}` : '';
          report({ intent: 'success', ...said, text: said.text + inSteps });
        }
        return result;
      } catch (error) {
        report(
          isAbort(error)
            ? { intent: 'info', text: texts.cancelled(label) }
            : { intent: 'error', text: describeError(error, language) },
        );
        return undefined;
      } finally {
        clearTimeout(showTimer);
        clearTimeout(hintTimer);
        current.current = undefined;
        setRunning(undefined);
      }
    },
    [language, notify],
  );

  const cancel = useCallback(() => {
    current.current?.controller.abort();
    setRunning((task) => task && { ...task, cancelling: true });
  }, []);

  return { runTask, running, cancel };
}
