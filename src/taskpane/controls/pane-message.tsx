import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { activateSheet } from '../../workbook/activate-sheet';
import { usePane, useTexts, type PaneMessage } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';

const useStyles = makeStyles({
  // Room to what follows only while there is a message.
  message: { paddingBottom: tokens.spacingVerticalS },
  body: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface PaneMessageBarProps {
  readonly message: PaneMessage | undefined;
  readonly onDismiss: () => void;
  /** Around the message, as long as there is one. */
  readonly className?: string;
}

/**
 * Where a message appears: what happened, and the way to the sheet that came of it. It is always
 * there, so that screen readers notice what appears in it.
 */
export function PaneMessageBar(props: PaneMessageBarProps): ReactElement {
  const { message, onDismiss, className } = props;
  const styles = useStyles();
  const texts = useTexts(CONTROL_TEXTS);
  const { runTask } = usePane();
  const sheet = message?.sheet;
  return (
    <div aria-live={message?.intent === 'error' ? 'assertive' : 'polite'}>
      {message && (
        <div className={className ?? styles.message}>
          <MessageBar intent={message.intent} layout="multiline">
            <MessageBarBody className={styles.body}>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={texts.dismiss}
                  onClick={onDismiss}
                />
              }
            >
              {sheet !== undefined && (
                <Button
                  size="small"
                  onClick={() =>
                    void runTask({ label: texts.goingToSheet, work: () => activateSheet(sheet) })
                  }
                >
                  {texts.goToSheet}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}
