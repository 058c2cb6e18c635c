import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SHELL_MESSAGES } from '../i18n/shell';
import { useMessages, usePane } from './pane-context';
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
  tab: {
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalNone} ${tokens.spacingVerticalS}`,
    minWidth: 0,
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
  const messages = useMessages(SHELL_MESSAGES);
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={messages.tabs}
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
