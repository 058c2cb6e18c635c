import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toDutchDate } from '../../domain/calendar';
import { nextCycleStep, STATUTORY_CYCLE } from '../../editions/regions/statutory-cycle';
import { today } from '../../workbook/realised/today';
import { DataTableDisclosure } from '../controls/data-table';
import { TabSection } from '../controls/tab-shell';
import { usePane, useTexts } from '../pane-context';
import { stepName } from './cycle-step-names';
import { REGIONS_TEXTS } from './regions-texts';

const useStyles = makeStyles({
  next: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The dates of the law: what comes next, and all steps with what the source says of them. */
export function CycleSection(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { language } = usePane();
  const next = nextCycleStep(today());
  return (
    <TabSection heading={texts.cycleHeading}>
      <p className={styles.next}>
        {next ? (
          <>
            {texts.cycleNext}: <strong>{toDutchDate(next.until)}</strong>,{' '}
            {stepName(next, language)}
          </>
        ) : (
          texts.cycleOver
        )}
      </p>
      <DataTableDisclosure
        label={texts.cycleTable}
        caption={texts.cycleTable}
        hidesCaption
        columns={[
          { label: texts.cycleDay, width: '76px' },
          { label: texts.cycleStep, isText: true },
        ]}
        rows={STATUTORY_CYCLE.map((step) => ({
          key: toDutchDate(step.until),
          cells: [
            toDutchDate(step.until).replaceAll('-', '\u2011'),
            <>
              {stepName(step, language)}
              {language === 'nl' && <Text className={styles.detail}>{step.reason}</Text>}
              <Text className={styles.detail}>
                {step.source.document}, {step.source.section}
              </Text>
            </>,
          ],
        }))}
      />
    </TabSection>
  );
}
