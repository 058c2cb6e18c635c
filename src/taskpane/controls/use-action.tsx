import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { usePane, type PaneMessage, type PaneTask } from '../pane-context';
import { PaneMessageBar } from './pane-message';

/** Work that begins with a button, and says beside that button how it ended. */
export interface Action {
  /** Runs a task of the pane; its success or failure becomes the report. */
  run<T>(task: PaneTask<T>): Promise<T | undefined>;
  /** Reports something that was done without a task; undefined takes the report away. */
  say(message: PaneMessage | undefined): void;
  /** The report, to place beside the button. */
  readonly report: ReactElement;
  readonly hasReport: boolean;
}

/** @returns an action with a place of its own for what it reports. */
export function useAction(): Action {
  const { runTask, notify } = usePane();
  const [message, show] = useState<PaneMessage>();
  const run = useCallback(
    <T,>(task: PaneTask<T>): Promise<T | undefined> => runTask({ ...task, report: show }),
    [runTask],
  );
  const say = useCallback<Action['say']>((said) => notify(said, show), [notify]);
  const report = useMemo(
    () => <PaneMessageBar message={message} onDismiss={() => show(undefined)} />,
    [message],
  );
  return { run, say, report, hasReport: message !== undefined };
}
