import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Claim } from '../../workbook/self-test/claim';
import { CLAIMS_TO_LOOK_AT, type SeenByEyes } from '../../workbook/self-test/report-text';
import { TabSection } from '../controls/tab-shell';
import { usePane, useTexts } from '../pane-context';
import { ABOUT_TEXTS } from './about-texts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: '12px',
  },
  picture: {
    display: 'block',
    maxWidth: '100%',
    marginBlock: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface LookListProps {
  readonly seen: ReadonlyMap<string, SeenByEyes>;
  readonly onSeen: (id: string, answer: SeenByEyes) => void;
}

/** What a program cannot see, one by one, with a picture of what should be seen. */
export function LookList({ seen, onSeen }: LookListProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ABOUT_TEXTS);
  return (
    <TabSection heading={texts.eyes}>
      <Text>{texts.eyesIntro}</Text>
      <ol className={styles.list}>
        {CLAIMS_TO_LOOK_AT.map((claim) => (
          <li key={claim.id}>
            <LookItem
              claim={claim}
              answer={seen.get(claim.id)}
              onAnswer={(answer) => onSeen(claim.id, answer)}
            />
          </li>
        ))}
      </ol>
    </TabSection>
  );
}

interface LookItemProps {
  readonly claim: Claim;
  readonly answer: SeenByEyes | undefined;
  readonly onAnswer: (answer: SeenByEyes) => void;
}

function LookItem({ claim, answer, onAnswer }: LookItemProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ABOUT_TEXTS);
  const { language } = usePane();
  const title = claim.title[language];
  return (
    <>
      <Text block weight="semibold">
        {title}
      </Text>
      <Text block>{claim.look?.todo[language]}</Text>
      <img
        className={styles.picture}
        src={`assets/zelftest/${claim.look?.picture ?? ''}`}
        alt={texts.picture(title)}
        loading="lazy"
      />
      <Field label={texts.asDescribed} orientation="horizontal">
        <RadioGroup
          layout="horizontal"
          value={answer ?? ''}
          onChange={(_, { value }) => onAnswer(value as SeenByEyes)}
        >
          <Radio value="yes" label={texts.yes} />
          <Radio value="no" label={texts.no} />
        </RadioGroup>
      </Field>
    </>
  );
}
