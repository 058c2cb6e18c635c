import type { ChartSeries } from '../workbook-model/chart-series';
import type { Chart } from '../workbook-model/charts';
import { displayText } from '../workbook-model/number-display';

const PALETTE = ['#156082', '#e97132', '#196b24', '#0f9ed5', '#a02b93', '#4ea72e'];
const TEXT = '#595959';

interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Draws a chart of the model as SVG: lines, areas and columns, with title, axes and legend. It shows
 * what the add-in asked for; it does not try to look exactly like Excel.
 */
export function chartSvg(chart: Chart, width: number, height: number): string {
  const titleHeight = chart.title.visible && chart.title.text ? 30 : 10;
  const legendHeight = chart.legend.visible ? 26 : 6;
  const valueTitle = chart.axes.valueAxis.title.visible ? 16 : 0;
  const categoryTitle = chart.axes.categoryAxis.title.visible ? 16 : 0;
  const plot: Plot = {
    left: 54 + valueTitle,
    top: titleHeight,
    width: Math.max(40, width - 70 - valueTitle),
    height: Math.max(30, height - titleHeight - legendHeight - 24 - categoryTitle),
  };
  const series = chart.series.items.filter((item) => !item.filtered);
  const scale = valueScale(chart, series);
  const y = (value: number) =>
    plot.top + plot.height * (1 - (value - scale.low) / (scale.high - scale.low));
  const parts = [
    title(chart, width),
    gridlines(chart, plot, scale, y),
    categories(series[0], plot),
    ...seriesShapes(series, plot, y, scale.low),
    axisTitles(chart, plot, height - legendHeight),
    chart.legend.visible ? legend(series, width, height) : '',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Segoe UI, Arial, sans-serif" font-size="11" fill="${TEXT}" role="img" aria-label="${escape(chart.title.text || chart.name)}">${parts.join('')}</svg>`;
}

interface Scale {
  low: number;
  high: number;
  step: number;
}

function valueScale(chart: Chart, series: readonly ChartSeries[]): Scale {
  const values = series.flatMap(numbersOf).filter((value) => value !== null);
  const { minimum, maximum } = chart.axes.valueAxis;
  const stackedTops = stackTops(series.filter((item) => isStacked(item.chartType)));
  const highest = Math.max(...values, ...stackedTops, 0);
  const lowest = Math.min(...values, highest);
  // A line far from zero is drawn near it only when that costs no detail, as Excel decides.
  const near =
    (highest - lowest) / (highest || 1) < 0.167 && lowest > 0
      ? lowest - (highest - lowest) / 2
      : Math.min(0, lowest);
  const low = typeof minimum === 'number' ? minimum : near;
  // Without any number the axis that was asked for may begin above all there is.
  const high = typeof maximum === 'number' ? maximum : Math.max(highest, low);
  const step = niceStep((high - low || Math.abs(high) || 1) / 5);
  const bottom = typeof minimum === 'number' ? minimum : Math.floor(low / step) * step;
  const top =
    typeof maximum === 'number'
      ? maximum
      : bottom + Math.ceil((high - bottom) / step + 0.001) * step;
  return { low: bottom, high: top > bottom ? top : bottom + step, step };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

const isStacked = (type: string) => /Stacked/.test(type);
const isColumn = (type: string) => /^(Column|Bar)/.test(type);
const isArea = (type: string) => /^Area/.test(type);

function numbersOf(series: ChartSeries): (number | null)[] {
  return (series.values?.values ?? [])
    .flat()
    .map((value) => (typeof value === 'number' ? value : null));
}

function stackTops(series: readonly ChartSeries[]): number[] {
  const columns = series.map(numbersOf);
  return (columns[0] ?? []).map((_value, index) =>
    columns.reduce((sum, column) => sum + (column[index] ?? 0), 0),
  );
}

function title(chart: Chart, width: number): string {
  if (!chart.title.visible || !chart.title.text) return '';
  return `<text x="${width / 2}" y="20" text-anchor="middle" font-size="14" fill="#262626">${escape(chart.title.text)}</text>`;
}

function gridlines(chart: Chart, plot: Plot, scale: Scale, y: (value: number) => number): string {
  const { numberFormat } = chart.axes.valueAxis;
  const lines: string[] = [];
  for (let value = scale.low; value <= scale.high + scale.step / 1000; value += scale.step) {
    const label = displayText(
      Number(value.toPrecision(12)),
      numberFormat === 'General' ? '#,##0.##' : numberFormat,
    );
    lines.push(
      `<line x1="${plot.left}" x2="${plot.left + plot.width}" y1="${y(value)}" y2="${y(value)}" stroke="#e3e3e3"/>`,
      `<text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${escape(label.replace(/,$/, ''))}</text>`,
    );
  }
  return lines.join('');
}

function categories(series: ChartSeries | undefined, plot: Plot): string {
  const labels = (series?.categories?.text ?? []).flat();
  const count = labels.length || (series ? numbersOf(series).length : 0);
  const every = Math.max(1, Math.ceil(count / Math.max(2, Math.floor(plot.width / 62))));
  return Array.from({ length: count }, (_label, index) => {
    if (index % every !== 0) return '';
    const x = plot.left + (plot.width * (index + 0.5)) / count;
    return `<text x="${x}" y="${plot.top + plot.height + 15}" text-anchor="middle">${escape(labels[index] ?? String(index + 1))}</text>`;
  }).join('');
}

function seriesShapes(
  series: readonly ChartSeries[],
  plot: Plot,
  y: (value: number) => number,
  low: number,
): string[] {
  // Areas lie behind columns and columns behind lines, whatever their order in the chart.
  const layer = (item: ChartSeries) =>
    isArea(item.chartType) ? 0 : isColumn(item.chartType) ? 1 : 2;
  const inOrder = [...series].sort((a, b) => layer(a) - layer(b));
  const below: number[] = [];
  const columns = series.filter((item) => isColumn(item.chartType));
  return inOrder.map((item) => {
    const values = numbersOf(item);
    const color = colorOf(item, series.indexOf(item));
    const x = (index: number) => plot.left + (plot.width * (index + 0.5)) / values.length;
    if (isColumn(item.chartType)) {
      const stacked = isStacked(item.chartType);
      const slot = (plot.width / values.length) * 0.7;
      const barWidth = stacked ? slot : slot / columns.length;
      const offset = stacked ? 0 : columns.indexOf(item) * barWidth;
      return values
        .map((value, index) => {
          if (value === null) return '';
          const from = stacked ? (below[index] ?? 0) : Math.max(0, low);
          const to = stacked ? from + value : value;
          if (stacked) below[index] = to;
          if (item.format.fill.isCleared) return '';
          const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
          return `<rect x="${x(index) - slot / 2 + offset}" y="${top}" width="${barWidth}" height="${Math.max(0, bottom - top)}" fill="${color}"/>`;
        })
        .join('');
    }
    const stacked = isStacked(item.chartType);
    const tops = values.map((value, index) =>
      value === null ? null : value + (stacked ? (below[index] ?? 0) : 0),
    );
    const bottoms = values.map((_value, index) =>
      stacked ? (below[index] ?? 0) : Math.max(0, low),
    );
    if (stacked) tops.forEach((top, index) => (below[index] = top ?? below[index] ?? 0));
    if (isArea(item.chartType)) {
      if (item.format.fill.color === null && item.format.line.isCleared) return '';
      const forth = tops.map((top, index) => `${x(index)},${y(top ?? 0)}`);
      const back = bottoms.map((bottom, index) => `${x(index)},${y(bottom)}`).reverse();
      return `<polygon points="${[...forth, ...back].join(' ')}" fill="${item.format.fill.color ?? color}" fill-opacity="0.55"/>`;
    }
    if (item.format.line.isCleared) return '';
    const points = tops.map((top, index) =>
      top === null ? null : { x: x(index).toFixed(1), y: y(top).toFixed(1) },
    );
    return line(points, color, item) + markers(points, color, item);
  });
}

/** A place in the drawing, or null where a series has no value. */
type Point = { readonly x: string; readonly y: string } | null;

function line(points: readonly Point[], color: string, item: ChartSeries): string {
  let path = '';
  points.forEach((point, index) => {
    if (point === null) return;
    const joined = index > 0 && points[index - 1] !== null;
    path += `${joined ? 'L' : 'M'}${point.x} ${point.y}`;
  });
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${item.format.line.weight}" stroke-linejoin="round"${dashes(item)}/>`;
}

/** A single point has no line: without its marker it would not be seen. Every shape is a circle here. */
function markers(points: readonly Point[], color: string, item: ChartSeries): string {
  if (!item.chartType.includes('Markers') || item.markerStyle === 'None') return '';
  const radius = item.markerSize / 2 + 1;
  return points
    .map((point) =>
      point ? `<circle cx="${point.x}" cy="${point.y}" r="${radius}" fill="${color}"/>` : '',
    )
    .join('');
}

const colorOf = (item: ChartSeries, number: number): string =>
  item.format.line.color ||
  item.format.fill.color ||
  (PALETTE[number % PALETTE.length] ?? '#156082');

function axisTitles(chart: Chart, plot: Plot, bottom: number): string {
  const { categoryAxis, valueAxis } = chart.axes;
  const middle = plot.top + plot.height / 2;
  const parts: string[] = [];
  if (categoryAxis.title.visible) {
    parts.push(
      `<text x="${plot.left + plot.width / 2}" y="${bottom - 4}" text-anchor="middle">${escape(categoryAxis.title.text)}</text>`,
    );
  }
  if (valueAxis.title.visible) {
    parts.push(
      `<text transform="translate(14 ${middle}) rotate(-90)" text-anchor="middle">${escape(valueAxis.title.text)}</text>`,
    );
  }
  return parts.join('');
}

function legend(all: readonly ChartSeries[], width: number, height: number): string {
  // A series named with a space only is there to hold up another.
  const series = all.filter((item) => item.name.trim() !== '');
  const widths = series.map((item) => 34 + item.name.length * 6.2);
  let x = Math.max(8, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return series
    .map((item, index) => {
      const color = colorOf(item, all.indexOf(item));
      const y = height - 13;
      const mark = isArea(item.chartType)
        ? `<rect x="${x}" y="${y - 5}" width="18" height="10" fill="${color}"/>`
        : `<line x1="${x}" x2="${x + 18}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="${item.format.line.weight}"${dashes(item)}/>`;
      const label = `<text x="${x + 23}" y="${y + 4}">${escape(item.name)}</text>`;
      x += widths[index] ?? 0;
      return mark + label;
    })
    .join('');
}

function dashes(item: ChartSeries): string {
  if (/Dash/.test(item.format.line.lineStyle)) return ' stroke-dasharray="6 4"';
  return /Dot/.test(item.format.line.lineStyle) ? ' stroke-dasharray="2 3"' : '';
}

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
