import { fieldClassNames, makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';

/**
 * Fields beside each other share the rows of label, control, message and hint: so the controls stand
 * on one line, also beside a label that takes two. In a pane too narrow for that they stand below
 * each other, as do those of an Excel that does not know shared rows.
 */
const CONTROLS_ON_ONE_LINE: GriffelStyle = {
  '@media (min-width: 300px)': {
    rowGap: 0,
    [`& > .${fieldClassNames.root}`]: { gridRow: 'span 4', gridTemplateRows: 'subgrid' },
    [`& > .${fieldClassNames.root} > .${fieldClassNames.label}`]: { alignSelf: 'end' },
  },
};

/** How the fields of a budget stand beside each other, as far as the pane is wide enough. */
export const useBudgetStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    ...CONTROLS_ON_ONE_LINE,
  },
  /** A price with its year: the year needs four digits. */
  price: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 108px)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    ...CONTROLS_ON_ONE_LINE,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});
