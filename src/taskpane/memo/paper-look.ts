import type { ChartLook, ChartPart } from '../charts/chart-styles';

/** Readable on white paper, in print without colour too: every series has its own dash and width. */
const STYLES: Partial<Record<ChartPart, string>> = {
  text: "fill:#333;font:11px 'Segoe UI',Calibri,Arial,sans-serif;paint-order:stroke;stroke:#fff;stroke-width:3px",
  strong: 'font-weight:600',
  grid: 'stroke:#dcdcdc;stroke-width:1',
  axis: 'stroke:#8a8a8a;stroke-width:1',
  outerBand: 'fill:#0f6cbd;fill-opacity:.14;stroke:#0f6cbd;stroke-opacity:.45;stroke-width:.75',
  innerBand: 'fill:#0f6cbd;fill-opacity:.26;stroke:none',
  line: 'fill:none;stroke-linejoin:round',
  scenario: 'stroke:#0f548c;stroke-width:2.5',
  median: 'stroke:#0f548c;stroke-width:1;stroke-dasharray:1 2.5',
  ghost: 'stroke:#707070;stroke-width:4;stroke-opacity:.55;stroke-dasharray:7 4',
  need: 'stroke:#bc4b09;stroke-width:2;stroke-dasharray:2 3',
  realised: 'stroke:#0e700e;stroke-width:1.75;stroke-dasharray:10 3 2 3',
  multiYear: 'stroke:#8a2585;stroke-width:1.75;stroke-dasharray:14 5',
  sure: 'fill:#bc4b09;stroke:#fff;stroke-width:1',
  provisional: 'fill:#fff;stroke:#bc4b09;stroke-width:2',
  cursor: 'stroke:none',
  barMore: 'fill:#bc4b09',
  barLess: 'fill:#0f6cbd',
  barTotal: 'fill:#707070',
  break: 'fill:none;stroke:#fff;stroke-width:2',
};

/** The class names of a chart on paper: each part by its own name. */
export const PAPER_LOOK = new Proxy({} as ChartLook, { get: (_, part) => String(part) });

/** The style sheet that goes with {@link PAPER_LOOK}. */
export const PAPER_STYLES = Object.entries(STYLES)
  .map(([part, css]) => `.${part}{${css}}`)
  .join('');
