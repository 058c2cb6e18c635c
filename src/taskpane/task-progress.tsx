import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { SHELL_TEXTS } from './shell-texts';
import { useTexts } from './pane-context';
import type { RunningTask } from './task-runner';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: { flexGrow: 1, minWidth: 0 },
});

interface TaskProgressProps {
  readonly running: RunningTask;
  readonly onCancel: () => void;
}

/** What is running, how far it is, and a button to stop it. */
export function TaskProgress({ running, onCancel }: TaskProgressProps) {
  const styles = useStyles();
  const texts = useTexts(SHELL_TEXTS);
  const { label, fraction, text, cancelling } = running;
  const hint = cancelling ? texts.cancelling : text;
  return (
    <div className={styles.bar}>
      <Field
        className={styles.field}
        label={{ children: label, size: 'small' }}
        validationState="none"
        {...(hint ? { validationMessage: hint } : {})}
      >
        <ProgressBar thickness="large" {...(fraction === undefined ? {} : { value: fraction })} />
      </Field>
      <Button size="small" onClick={onCancel} disabled={cancelling}>
        {texts.cancel}
      </Button>
    </div>
  );
}
