import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, WarningRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { isBundled } from '../../editions/edition-admission';
import { LazyPart } from '../lazy-part';
import { useEditions, useTexts } from '../pane-context';
import { SHELL_TEXTS } from '../shell-texts';

const loadDifferences = async () =>
  (await import('./own-editions-differences')).OwnEditionsDifferences;

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  // A button that shrinks cuts off its first letters.
  button: { flexShrink: 0 },
  // The part that is open stays in reach.
  differences: { maxHeight: '45vh', overflowY: 'auto', paddingBlock: tokens.spacingVerticalXS },
});

/**
 * That the workbook holds editions that do not come with the product. Anyone may have made them, so
 * it is in view on every part; how they differ from the bundled ones is shown when the workbook is
 * opened, until the user has seen it, and again on request.
 */
export function OwnEditionsNotice(): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts(SHELL_TEXTS);
  const { editions } = useEditions();
  const own = editions.filter(({ id }) => !isBundled(id));
  // What the user imports here and now they have just seen compared.
  const [isShown, setShown] = useState(own.length > 0);
  if (own.length === 0) return null;
  return (
    <section aria-label={texts.ownEditionsLabel} className={styles.notice}>
      <div className={styles.line}>
        <WarningRegular className={styles.icon} aria-hidden />
        <Text size={200} className={styles.what}>
          {texts.ownEditions(
            own.map(({ name }) => name),
            own.every(({ imported }) => !imported?.madeBy),
          )}
        </Text>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          iconPosition="after"
          icon={isShown ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? texts.hideDifferences : texts.showDifferences}
        </Button>
      </div>
      {isShown && (
        <div className={styles.differences}>
          <LazyPart load={loadDifferences} partProps={{ editions: own }} />
        </div>
      )}
    </section>
  );
}
