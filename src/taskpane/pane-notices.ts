import type { PaneMessage } from './pane-context';

/** Messages from work outside the pane; one that comes while no pane is shown waits for it. */
export interface PaneNotices {
  publish(message: PaneMessage): void;
  /** @returns a function that ends the subscription. */
  subscribe(show: (message: PaneMessage) => void): () => void;
}

export function createPaneNotices(): PaneNotices {
  let show: ((message: PaneMessage) => void) | undefined;
  let waiting: PaneMessage | undefined;
  return {
    publish: (message) => {
      if (show) show(message);
      else waiting = message;
    },
    subscribe: (listener) => {
      show = listener;
      if (waiting) listener(waiting);
      waiting = undefined;
      return () => {
        show = undefined;
      };
    },
  };
}
