import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SPOKEN_ONLY } from './controls/spoken-only';
import { HomeFilled, HomeRegular } from '@fluentui/react-icons';
import { useEditions, usePane, useTexts } from './pane-context';
import { SHELL_TEXTS } from './shell-texts';
import { TABS, type PaneTab } from './tabs';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hidden: SPOKEN_ONLY,
  places: { display: 'flex', alignItems: 'center', flexShrink: 0, minWidth: 0 },
  home: { minWidth: '32px' },
  place: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  here: { fontWeight: tokens.fontWeightSemibold },
  // The edition gives way first: its whole name is in its tooltip.
  edition: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 250px)': { display: 'none' },
  },
});

interface PaneBarProps {
  /** Undefined on the start page. */
  readonly current: PaneTab | undefined;
  /** @param id of a tab; undefined for the start page. */
  readonly onOpen: (id: string | undefined) => void;
}

/** One row: the way back to the start page, where one is, and the way to every other part. */
export function PaneBar({ current, onOpen }: PaneBarProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(SHELL_TEXTS);
  const { active } = useEditions();
  const title = current?.title[language] ?? texts.start;
  return (
    <header className={styles.bar}>
      <h1 className={styles.hidden}>{texts.product}</h1>
      <nav aria-label={texts.parts} className={styles.places}>
        <Button
          className={styles.home}
          appearance="subtle"
          icon={current ? <HomeRegular /> : <HomeFilled />}
          aria-label={texts.toStart}
          title={texts.toStart}
          {...(current ? {} : { 'aria-current': 'page' as const })}
          onClick={() => onOpen(undefined)}
        />
        <Menu checkedValues={{ part: [current?.id ?? ''] }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance="subtle"
              className={mergeClasses(styles.place, styles.here)}
              aria-label={texts.otherPart(title)}
            >
              {title}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {TABS.map(({ id, title: names, icon: Icon }) => (
                <MenuItemRadio
                  key={id}
                  name="part"
                  value={id}
                  icon={<Icon />}
                  onClick={() => onOpen(id)}
                >
                  {names[language]}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </nav>
      <Text
        size={200}
        className={styles.edition}
        title={texts.activeEdition(active.name)}
        aria-label={texts.activeEdition(active.name)}
        role="note"
      >
        {active.name}
      </Text>
    </header>
  );
}
