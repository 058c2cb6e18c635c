import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, useTexts } from '../pane-context';
import { TABS } from '../tabs';
import { FirstFigure } from './first-figure';
import { START_TEXTS } from './start-texts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(250px, 100%), 1fr))',
    gap: tokens.spacingVerticalXS,
  },
  tile: {
    width: '100%',
    height: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    // Low, so that as many as possible are in view without scrolling.
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: '24px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  task: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  part: { color: tokens.colorNeutralForeground2 },
});

/** Where the pane opens: one figure to begin with, and every part by what people come to do. */
export function StartPage(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(START_TEXTS);
  const { language, openTab } = usePane();
  return (
    <div className={styles.page}>
      <FirstFigure />
      <Subtitle1 as="h2" className={styles.heading}>
        {texts.heading}
      </Subtitle1>
      <ul className={styles.list}>
        {TABS.map(({ id, title, task, icon: Icon }) => (
          <li key={id}>
            {/* No aria-label: what is read aloud is what stands there, so speech control finds it. */}
            <Button
              className={styles.tile}
              icon={<Icon className={styles.icon} />}
              onClick={() => openTab(id)}
            >
              <span className={styles.words}>
                <Text className={styles.task}>{task[language]}</Text>
                <Text size={200} className={styles.part}>
                  {title[language]}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
