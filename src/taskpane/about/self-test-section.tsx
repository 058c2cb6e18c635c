import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { CLAIMS } from '../../workbook/self-test/claims/all-claims';
import { factsOfPage } from '../../workbook/self-test/page-facts';
import {
  countVerdicts,
  reportFacts,
  reportText,
  type SeenByEyes,
} from '../../workbook/self-test/report-text';
import { runSelfTest, type SelfTestOutcome } from '../../workbook/self-test/run-self-test';
import { downloadFile } from '../controls/download-file';
import { FaultMessage } from '../controls/fault-message';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { usePane, useTexts } from '../pane-context';
import { ABOUT_TEXTS } from './about-texts';
import { copyText } from './copy-text';
import { LookList } from './look-list';
import { OutcomeList } from './outcome-list';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

const PAGE = factsOfPage(document);

/** Runs the self-test, shows how each claim fared and makes the report. */
export function SelfTestSection(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(ABOUT_TEXTS);
  const { service, language } = usePane();
  const { run, say, report: message } = useAction();
  const [outcome, setOutcome] = useState<SelfTestOutcome>();
  const [seen, setSeen] = useState<ReadonlyMap<string, SeenByEyes>>(new Map());
  const [showsReport, setShowsReport] = useState(false);

  const start = async (): Promise<void> => {
    const outcome = await run({
      label: texts.running,
      work: ({ signal, progress }) =>
        runSelfTest({
          service,
          page: PAGE,
          signal,
          progress: (fraction, id) =>
            progress(fraction, CLAIMS.find((claim) => claim.id === id)?.title[language]),
        }),
    });
    if (!outcome) return;
    setOutcome(outcome);
    const { good, different, unable } = countVerdicts(outcome);
    const asExpected = different === 0 && outcome.changedParts.length === 0;
    say({
      intent: asExpected ? 'success' : 'warning',
      text: texts.done(good, different, unable),
    });
  };
  const report = outcome ? reportText(outcome, reportFacts(), seen, language) : '';
  const copy = async (): Promise<void> => {
    const copied = await copyText(report);
    setShowsReport(!copied);
    say(
      copied
        ? { intent: 'success', text: texts.copied }
        : { intent: 'warning', text: texts.copyFailed },
    );
  };
  return (
    <>
      <TabSection heading={texts.selfTest}>
        <Text>{texts.explanation}</Text>
        <Text className={styles.muted}>{texts.warning}</Text>
        <div className={styles.row}>
          <Button appearance={outcome ? 'secondary' : 'primary'} onClick={() => void start()}>
            {outcome ? texts.again : texts.start}
          </Button>
          {outcome && (
            <>
              <Button appearance="primary" onClick={() => void copy()}>
                {texts.copy}
              </Button>
              <Button
                onClick={() =>
                  downloadFile({
                    name: texts.fileName,
                    mediaType: 'text/markdown',
                    content: report,
                  })
                }
              >
                {texts.save}
              </Button>
            </>
          )}
        </div>
        {message}
        {showsReport && (
          <Textarea
            aria-label={texts.report}
            value={report}
            readOnly
            rows={6}
            onFocus={({ target }) => target.select()}
          />
        )}
        {outcome && outcome.changedParts.length > 0 && (
          <FaultMessage>{texts.changed(outcome.changedParts.join(', '))}</FaultMessage>
        )}
      </TabSection>
      {outcome && <OutcomeList results={outcome.results} />}
      {outcome && (
        <LookList seen={seen} onSeen={(id, answer) => setSeen(new Map(seen).set(id, answer))} />
      )}
    </>
  );
}
