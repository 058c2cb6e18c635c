import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';

/**
 * The look of all charts in the pane. Series differ by dash pattern and thickness as well as by
 * colour, and forced colours (high contrast) replace every colour by the system's text colour.
 */
const usePaneStyles = makeStyles({
  root: { width: '100%', color: tokens.colorNeutralForeground1 },
  svg: { display: 'block', width: '100%', overflow: 'visible' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    // A halo keeps text readable where a line passes behind it.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: 1,
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeOpacity: 0.35 },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  outerBand: {
    fill: tokens.colorBrandStroke1,
    fillOpacity: 0.14,
    stroke: tokens.colorBrandStroke1,
    strokeOpacity: 0.45,
    strokeWidth: 0.75,
    '@media (forced-colors: active)': { fill: 'none', stroke: 'CanvasText', strokeOpacity: 1 },
  },
  innerBand: {
    fill: tokens.colorBrandStroke1,
    fillOpacity: 0.26,
    stroke: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText', fillOpacity: 0.25 },
  },
  line: { fill: 'none', strokeLinejoin: 'round' },
  scenario: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2.5,
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  median: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1,
    strokeDasharray: '1 2.5',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  // Where the line was before anything changed: broad and pale, behind the others.
  ghost: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 4,
    strokeOpacity: 0.55,
    strokeDasharray: '7 4',
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 1 },
  },
  need: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: 2,
    strokeDasharray: '2 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  realised: {
    stroke: tokens.colorPaletteGreenForeground1,
    strokeWidth: 1.75,
    strokeDasharray: '10 3 2 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  multiYear: {
    stroke: tokens.colorPaletteBerryForeground1,
    strokeWidth: 1.75,
    strokeDasharray: '14 5',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  // Filled when it is sure, hollow when it is provisional: not by colour alone.
  sure: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  provisional: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: 2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  cursor: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1 },
  barMore: {
    fill: tokens.colorPaletteDarkOrangeBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  barLess: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  barTotal: {
    fill: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { fill: 'GrayText' },
  },
  break: {
    fill: 'none',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 2,
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  legendItem: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  readout: {
    fontSize: tokens.fontSizeBase200,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A class name for each part of a chart. */
export type ChartLook = ReturnType<typeof usePaneStyles>;
/** What a part of a chart is. */
export type ChartPart = keyof ChartLook;

/** A chart for paper: how wide it is drawn, and the class names that its own style sheet knows. */
export interface PaperChart {
  readonly width: number;
  readonly look: ChartLook;
}

/**
 * The paper that a chart is drawn for; none in the pane. A picture in a document must not depend on
 * the theme or the contrast that its maker happens to use.
 */
export const PaperChartContext = createContext<PaperChart | undefined>(undefined);

/** The look of a chart: that of the pane, or of the paper it is drawn for. */
export function useChartStyles(): ChartLook {
  const pane = usePaneStyles();
  return useContext(PaperChartContext)?.look ?? pane;
}
