import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SHELL_TEXTS } from './shell-texts';
import { useTexts, usePane } from './pane-context';
import { TABS } from './tabs';

const useStyles = makeStyles({
  // Two rows of four, so that each tab keeps its name at 320 px; no menu hides any.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 640px)': { gridTemplateColumns: 'repeat(8, minmax(0, 1fr))' },
    '@media (max-width: 250px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  // The icon above the name: beside it, the longer names do not fit.
  // The icon above the name: beside it, the longer names do not fit. The second class is the space
  // that Fluent keeps for the bold name of a selected tab.
  tab: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
    '& .fui-Tab__content, & .fui-Tab__content--reserved-space': {
      gridColumnStart: 1,
      gridRowStart: 2,
      padding: 0,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
});

interface TabBarProps {
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export const tabElementId = (id: string): string => `tab-${id}`;
export const panelElementId = (id: string): string => `panel-${id}`;

export function TabBar({ selected, onSelect }: TabBarProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={texts.tabs}
      selectedValue={selected}
      onTabSelect={(_, { value }) => onSelect(String(value))}
    >
      {TABS.map(({ id, title, icon: Icon }) => (
        <Tab
          key={id}
          id={tabElementId(id)}
          className={styles.tab}
          value={id}
          icon={<Icon />}
          aria-controls={panelElementId(id)}
        >
          {title[language]}
        </Tab>
      ))}
    </TabList>
  );
}
