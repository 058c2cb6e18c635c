/** Where frames are asked for: a window, or what stands for it in a test. */
export interface FrameSource {
  requestAnimationFrame(draw: FrameRequestCallback): number;
  cancelAnimationFrame(handle: number): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(handle: number): void;
  addEventListener(type: string, listener: () => void, options: AddEventListenerOptions): void;
  readonly performance: Pick<Performance, 'now'>;
}

/** What a user does that must be seen at once, until this long after it. */
const ACTIONS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'input', 'scroll'];
const ACTION_MILLISECONDS = 1000;
/** Ten frames a second show the answer of an add-in soon enough. */
const CALM_MILLISECONDS = 100;

/**
 * Makes a page draw less often while nobody does anything. Univer asks for the next frame sixty
 * times a second, also when nothing changed, which takes an eighth of a core for each open page.
 */
export function calmFrames(page: FrameSource): void {
  const askAtOnce = page.requestAnimationFrame.bind(page);
  const cancelAsked = page.cancelAnimationFrame.bind(page);
  /** By the handle that the asker got: how to ask at once for what still waits, or to take it back. */
  const waiting = new Map<number, { readonly ask: () => void; readonly cancel: () => void }>();
  let lastHandle = 0;
  // A page that opens draws as fast as it can.
  let lastAction = page.performance.now();

  page.requestAnimationFrame = (draw) => {
    const handle = ++lastHandle;
    const ask = (): void => {
      const asked = askAtOnce((time) => {
        waiting.delete(handle);
        draw(time);
      });
      waiting.set(handle, { ask: () => undefined, cancel: () => cancelAsked(asked) });
    };
    if (page.performance.now() - lastAction < ACTION_MILLISECONDS) {
      ask();
    } else {
      const timer = page.setTimeout(ask, CALM_MILLISECONDS);
      const cancel = (): void => page.clearTimeout(timer);
      waiting.set(handle, {
        ask: () => {
          cancel();
          ask();
        },
        cancel,
      });
    }
    return handle;
  };
  page.cancelAnimationFrame = (handle) => {
    waiting.get(handle)?.cancel();
    waiting.delete(handle);
  };
  for (const action of ACTIONS) {
    page.addEventListener(
      action,
      () => {
        lastAction = page.performance.now();
        for (const { ask } of [...waiting.values()]) ask();
      },
      { capture: true, passive: true },
    );
  }
}
