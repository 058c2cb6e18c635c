import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PaperChartContext } from '../charts/chart-styles';
import { PaneProvider, type Pane } from '../pane-context';
import type { MemoPicture } from './memo-document';
import { PAPER_LOOK, PAPER_STYLES } from './paper-look';

/** Drawn this wide, the text of a chart is as large on A4 as the text around it. */
const WIDTH = 520;
/** Sharp in print: 300 dots per inch on A4. */
const DOTS_PER_PIXEL = 4;
const LEGEND = { row: 18, sample: 28, gap: 6, between: 16, perCharacter: 5.8 };
const SVG = 'http://www.w3.org/2000/svg';

/** A chart with its legend as one drawing that needs nothing around it. */
export interface ChartDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/**
 * Draws a chart of the pane for paper: the same component, in a look of its own, with its legend
 * below it.
 */
export function chartDrawing(chart: ReactElement, pane: Pane): ChartDrawing {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      <PaneProvider value={pane}>
        <PaperChartContext.Provider value={{ width: WIDTH, look: PAPER_LOOK }}>
          {chart}
        </PaperChartContext.Provider>
      </PaneProvider>,
    ),
  );
  const drawing = host.querySelector('svg[role=img]')?.cloneNode(true);
  const entries = [...host.querySelectorAll('ul > li')].map((item) => ({
    sample: item.querySelector('svg')?.firstElementChild?.cloneNode(true),
    label: item.textContent ?? '',
  }));
  root.unmount();
  if (!(drawing instanceof SVGElement)) throw new RangeError('A memo needs a chart to draw');
  const chartHeight = Number(drawing.getAttribute('height'));
  const legendHeight = appendLegend(drawing, entries, chartHeight + 6);
  const height = chartHeight + 6 + legendHeight;
  const style = document.createElementNS(SVG, 'style');
  style.textContent = PAPER_STYLES;
  drawing.prepend(style);
  // How it fills the pane is no matter of paper.
  drawing.removeAttribute('class');
  drawing.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  drawing.setAttribute('width', String(WIDTH * DOTS_PER_PIXEL));
  drawing.setAttribute('height', String(height * DOTS_PER_PIXEL));
  return {
    svg: new XMLSerializer().serializeToString(drawing),
    width: WIDTH,
    height,
    description: drawing.getAttribute('aria-label') ?? '',
  };
}

interface LegendItem {
  readonly sample: Node | undefined;
  readonly label: string;
}

/** @returns how high the legend became. */
function appendLegend(drawing: SVGElement, entries: readonly LegendItem[], top: number): number {
  let x = 0;
  let row = 0;
  for (const { sample, label } of entries) {
    const width = LEGEND.sample + LEGEND.gap + label.length * LEGEND.perCharacter;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      row++;
    }
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${x} ${top + row * LEGEND.row})`);
    if (sample) group.append(sample);
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', String(LEGEND.sample + LEGEND.gap));
    text.setAttribute('y', '10');
    text.setAttribute('class', 'text');
    text.textContent = label;
    group.append(text);
    drawing.append(group);
    x += width + LEGEND.between;
  }
  return (row + 1) * LEGEND.row;
}

/** The drawing as a picture for a document. */
export async function chartPicture(chart: ReactElement, pane: Pane): Promise<MemoPicture> {
  const { svg, width, height, description } = chartDrawing(chart, pane);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DOTS_PER_PIXEL;
  canvas.height = Math.round(height * DOTS_PER_PIXEL);
  const paper = canvas.getContext('2d');
  if (!paper) throw new RangeError('This browser draws no pictures');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new RangeError('This browser makes no PNG');
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height, description };
}
