import type { Frame } from 'playwright-core';
import type { PreviewPage } from './launch-preview';

/** The frame of the open pane, for what is asked of the page in it. */
export function paneFrame(preview: PreviewPage): Frame {
  const frame = preview.page.frames().find((one) => one.url().startsWith(preview.addinOrigin));
  if (!frame) throw new Error('The pane has no frame');
  return frame;
}

/** How far the widest thing in view sticks out of the pane, in pixels. */
export function overflowOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const main = document.querySelector('main') ?? document.documentElement;
    return Math.max(
      main.scrollWidth - main.clientWidth,
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  });
}
