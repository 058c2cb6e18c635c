import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/harness/find-browser';

/** The sizes in which Office shows an add-in's icon, at every screen scale. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws assets/icon.svg to the PNG files that the manifest names. */
async function drawIcons(): Promise<void> {
  const svg = await readFile('assets/icon.svg', 'utf8');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

drawIcons().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
