import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of every table in the pane: small, ruled, numbers to the right. */
export const useTableStyles = makeStyles({
  /** Around a table that may be wider or longer than the pane; scrolls by keyboard too. */
  // What scrolls may shrink in a column, and would lose its last row.
  frame: { overflowX: 'auto', minWidth: 0, flexShrink: 0 },
  /** A long table stays a part of the page. */
  low: { maxHeight: '320px', overflowY: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    textAlign: 'left',
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    // Names of editions stand here; in a narrow pane they break rather than widen it.
    overflowWrap: 'anywhere',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', overflowWrap: 'normal' },
  numberHead: { textAlign: 'right', overflowWrap: 'normal' },
  /** A second line in a cell, or a row that says that there is more. */
  detail: { display: 'block', color: tokens.colorNeutralForeground3 },
  /** The name above the rows of a group. */
  group: { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: 'none' },
  total: { fontWeight: tokens.fontWeightSemibold },
});
