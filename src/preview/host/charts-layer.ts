import type { Chart } from '../workbook-model/charts';
import type { Workbook } from '../workbook-model/workbook';
import type { Worksheet } from '../workbook-model/worksheet';
import { boxOfCells, type Box } from './cell-box';
import { chartSvg } from './chart-svg';
import type { Grid } from './univer-grid';
import type { UniverSheetStore } from './univer-sheet-store';

/** The grid counts in pixels, Office in points. */
const PIXELS_PER_POINT = 4 / 3;

export interface ChartsLayer {
  /** Draws the charts of the active sheet again, soon. */
  redraw(): void;
}

/** Draws the charts over the grid, anchored to their cells; they scroll along with them. */
export function createChartsLayer(
  grid: Grid,
  container: HTMLElement,
  workbook: () => Workbook,
  storeOf: (sheet: Worksheet) => UniverSheetStore,
): ChartsLayer {
  const layer = document.createElement('div');
  layer.className = 'charts-layer';
  container.append(layer);
  let planned = false;

  const boxOf = (chart: Chart, sheet: Worksheet): Box => {
    const univerSheet = storeOf(sheet).sheet;
    if (chart.position) return boxOfCells(univerSheet, chart.position);
    const origin = boxOfCells(univerSheet, { row: 0, column: 0, rows: 1, columns: 1 });
    return {
      x: origin.x + chart.left * PIXELS_PER_POINT,
      y: origin.y + chart.top * PIXELS_PER_POINT,
      width: chart.width * PIXELS_PER_POINT,
      height: chart.height * PIXELS_PER_POINT,
    };
  };
  const draw = () => {
    planned = false;
    if (!grid.isRendered()) return;
    const sheet = workbook().worksheets.getActiveWorksheet();
    const boxes = sheet.charts.items.map((chart) => {
      const { x, y, width, height } = boxOf(chart, sheet);
      const box = document.createElement('div');
      box.className = 'chart-box';
      box.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      box.innerHTML = chartSvg(chart, Math.round(width), Math.round(height));
      return box;
    });
    layer.replaceChildren(...boxes);
    clipToCells(layer, storeOf(sheet));
  };
  const redraw = () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(draw);
  };
  grid.api.addEvent(grid.api.Event.Scroll, redraw);
  grid.api.addEvent(grid.api.Event.SheetSkeletonChanged, redraw);
  grid.api.addEvent(grid.api.Event.ActiveSheetChanged, redraw);
  grid.api.getFormula().calculationResultApplied(redraw);
  return { redraw };
}

/** Keeps charts from covering the row and column headings, and frozen rows, under which they scroll. */
function clipToCells(layer: HTMLElement, { sheet }: UniverSheetStore): void {
  const corner = sheet.getRange(0, 0).getCell();
  const frozenRows = sheet.getSheet().getConfig().freeze.ySplit;
  const top = frozenRows > 0 ? sheet.getRange(frozenRows - 1, 0).getCell().endY : corner.startY;
  const tabsAndScrollBar = 48;
  layer.style.clipPath = `inset(${top}px 0 ${tabsAndScrollBar}px ${corner.startX}px)`;
}
