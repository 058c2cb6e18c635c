import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The blue of the product's icon, from dark to light. */
const BRAND: BrandVariants = {
  10: '#040D17',
  20: '#0A1B2E',
  30: '#0E2944',
  40: '#113355',
  50: '#133B66',
  60: '#154273',
  70: '#1C4E87',
  80: '#225A9B',
  90: '#3A6DAA',
  100: '#5182B9',
  110: '#6896C7',
  120: '#7FAAD4',
  130: '#97BEE0',
  140: '#B0D0EA',
  150: '#C9E1F3',
  160: '#E4F0F9',
};

const LIGHT: Theme = createLightTheme(BRAND);

const DARK: Theme = {
  ...createDarkTheme(BRAND),
  // The lighter blues reach a contrast of 4.5 on the dark background.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorCompoundBrandForeground1: BRAND[120],
};

/** What decides the theme; each may be unknown. */
export interface ThemeClues {
  readonly isDarkTheme?: boolean | undefined;
  /** #RRGGBB */
  readonly bodyBackgroundColor?: string | undefined;
  readonly systemIsDark?: boolean | undefined;
}

/**
 * Dark or light as Office is, and as the system is when Office does not tell.
 *
 * High contrast needs no theme of ours: with forced colours the browser and Fluent replace them.
 */
export function isDark({ isDarkTheme, bodyBackgroundColor, systemIsDark }: ThemeClues): boolean {
  if (isDarkTheme !== undefined) return isDarkTheme;
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackgroundColor ?? '');
  if (rgb) {
    const [red, green, blue] = rgb.slice(1).map((hex) => parseInt(hex, 16));
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
  }
  return systemIsDark ?? false;
}

export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
