import { calmFrames, type FrameSource } from '../../src/preview/host/calm-frames';

/** A page whose time is told, and which draws sixty times a second. */
function pageInTime() {
  const FRAME = 1000 / 60;
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  const act: (() => void)[] = [];
  const later = (at: number, run: () => void): number => {
    due.set(++last, { at, run });
    return last;
  };
  const page: FrameSource = {
    requestAnimationFrame: (draw) => later(now + FRAME, () => draw(now)),
    cancelAnimationFrame: (handle) => void due.delete(handle),
    setTimeout: (run, milliseconds) => later(now + milliseconds, run),
    clearTimeout: (handle) => void due.delete(handle),
    addEventListener: (type, listener) => type === 'keydown' && act.push(listener),
    performance: { now: () => now },
  };
  const pass = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const [next] = [...due].sort(([, one], [, other]) => one.at - other.at);
      if (!next || next[1].at > until) break;
      due.delete(next[0]);
      now = next[1].at;
      next[1].run();
    }
    now = until;
  };
  return { page, pass, press: () => act.forEach((listener) => listener()) };
}

/** Asks for a frame in each frame, as Univer does. */
function drawForEver(page: FrameSource): () => number {
  let frames = 0;
  const draw = (): void => {
    frames++;
    page.requestAnimationFrame(draw);
  };
  page.requestAnimationFrame(draw);
  return () => {
    const drawn = frames;
    frames = 0;
    return drawn;
  };
}

it('draws at full speed at first and after a key, and less than ten times a second later on', () => {
  const { page, pass, press } = pageInTime();
  calmFrames(page);
  const drawn = drawForEver(page);
  pass(1000);
  expect(drawn()).toBeGreaterThan(55);
  pass(200);
  drawn();
  pass(1000);
  expect(drawn()).toBeLessThan(10);
  expect(drawn()).toBe(0);
  press();
  pass(1000);
  expect(drawn()).toBeGreaterThan(55);
});

it('draws what waits within a frame of a key', () => {
  const { page, pass, press } = pageInTime();
  calmFrames(page);
  pass(5000);
  let drawn = 0;
  page.requestAnimationFrame(() => drawn++);
  pass(50);
  expect(drawn).toBe(0);
  press();
  pass(17);
  expect(drawn).toBe(1);
  pass(1000);
  expect(drawn).toBe(1);
});

it.each([0, 5000])('draws nothing that was taken back, asked for after %d ms', (calm) => {
  const { page, pass, press } = pageInTime();
  calmFrames(page);
  pass(calm);
  let drawn = 0;
  const handle = page.requestAnimationFrame(() => drawn++);
  page.cancelAnimationFrame(handle);
  press();
  pass(1000);
  expect(drawn).toBe(0);
});
