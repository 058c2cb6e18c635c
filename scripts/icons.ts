import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/harness/find-browser';

/** The sizes in which Office shows an add-in's icon, at every screen scale. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** What is drawn, at which sizes; 192 and the outline are for the unified manifest's package. */
const DRAWINGS = [
  { svg: 'icon', sizes: [...SIZES, 192] },
  { svg: 'icon-outline', sizes: [32] },
];

/** Draws the SVG files in assets/ to the PNG files that the manifests name. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const { svg, sizes } of DRAWINGS) {
    const drawing = await readFile(`assets/${svg}.svg`, 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await writeFile(`assets/${svg}-${size}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
  await browser.close();
}

drawIcons().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
