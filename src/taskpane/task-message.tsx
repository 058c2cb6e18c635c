import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { SHELL_TEXTS } from './shell-texts';
import { useTexts, type PaneMessage } from './pane-context';

const useStyles = makeStyles({
  message: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  body: { paddingBlock: tokens.spacingVerticalXS },
});

interface TaskMessageProps {
  readonly message: PaneMessage | undefined;
  readonly onDismiss: () => void;
}

/** The pane's message area. It is always there, so that screen readers notice what appears in it. */
export function TaskMessage({ message, onDismiss }: TaskMessageProps) {
  const styles = useStyles();
  const texts = useTexts(SHELL_TEXTS);
  return (
    <div
      role="region"
      aria-label={texts.messages}
      aria-live={message?.intent === 'error' ? 'assertive' : 'polite'}
    >
      {message && (
        <div className={styles.message}>
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
            />
          </MessageBar>
        </div>
      )}
    </div>
  );
}
