import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { CLAIM_GROUPS, type Claim, type Verdict } from '../../workbook/self-test/claim';
import { CLAIMS } from '../../workbook/self-test/claims/all-claims';
import type { ClaimResult } from '../../workbook/self-test/run-self-test';
import { TabSection } from '../controls/tab-shell';
import { usePane, useTexts } from '../pane-context';
import { ABOUT_TEXTS } from './about-texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  summary: {
    cursor: 'pointer',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { width: '20px', height: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  different: { color: tokens.colorStatusDangerForeground1 },
  unable: { color: tokens.colorNeutralForeground2 },
  facts: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 24px`,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
});

const ICONS: Readonly<Record<Verdict, FluentIcon>> = {
  good: CheckmarkCircleRegular,
  different: ErrorCircleRegular,
  unable: QuestionCircleRegular,
};

/** How each claim fared, by group; what is otherwise than expected stands open. */
export function OutcomeList({
  results,
}: {
  readonly results: readonly ClaimResult[];
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ABOUT_TEXTS);
  const items = results.flatMap((result) => {
    const claim = CLAIMS.find(({ id }) => id === result.id);
    return claim ? [{ claim, result }] : [];
  });
  return (
    <TabSection heading={texts.outcome}>
      {CLAIM_GROUPS.map((group) => (
        <div key={group}>
          <Text as="h4" weight="semibold" style={{ margin: `${tokens.spacingVerticalS} 0` }} block>
            {texts.groups[group]}
          </Text>
          <ul className={styles.list}>
            {items
              .filter(({ claim }) => claim.group === group)
              .map(({ claim, result }) => (
                <li key={claim.id}>
                  <ClaimOutcome claim={claim} result={result} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </TabSection>
  );
}

interface ClaimOutcomeProps {
  readonly claim: Claim;
  readonly result: ClaimResult;
}

function ClaimOutcome({ claim, result }: ClaimOutcomeProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ABOUT_TEXTS);
  const { language } = usePane();
  const { verdict } = result;
  const Icon = ICONS[verdict];
  return (
    <details open={verdict === 'different'}>
      <summary className={styles.summary}>
        <Icon
          className={mergeClasses(styles.icon, styles[verdict])}
          aria-label={texts.verdicts[verdict]}
        />
        <span>
          {claim.title[language]}
          {verdict !== 'good' && <strong>{` (${texts.verdicts[verdict]})`}</strong>}
        </span>
      </summary>
      <dl className={styles.facts}>
        <dt>{texts.expected}</dt>
        <dd>{claim.expected[language]}</dd>
        <dt>{texts.seen}</dt>
        <dd>{result.seen[language]}</dd>
        {verdict === 'different' && (
          <>
            <dt>{texts.then}</dt>
            <dd>{claim.whenFalse[language]}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
