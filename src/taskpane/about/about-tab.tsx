import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PRODUCT_VERSION } from '../../domain/product';
import { TabShell } from '../controls/tab-shell';
import { useTexts } from '../pane-context';
import { ABOUT_TEXTS } from './about-texts';
import { SelfTestSection } from './self-test-section';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** The part Over: which version this is, what to read, and the self-test. */
export function AboutTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ABOUT_TEXTS);
  return (
    <TabShell heading={texts.heading} intro={texts.intro}>
      <div className={styles.facts}>
        <Text>{texts.version(PRODUCT_VERSION)}</Text>
        <Link href="handleiding.html" target="_blank" rel="noreferrer" inline>
          {texts.guide}
        </Link>
        <Link href="licences.txt" target="_blank" rel="noreferrer" inline>
          {texts.licences}
        </Link>
      </div>
      <SelfTestSection />
    </TabShell>
  );
}
