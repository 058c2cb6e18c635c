import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { hasSheet } from '../../workbook/activate-sheet';
import { useTexts, type TaskControl } from '../pane-context';
import { Confirmation } from './confirmation';
import { CONTROL_TEXTS } from './control-texts';
import { useAction, type Action } from './use-action';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** What comes of writing a sheet: its name, and what the user is told. */
interface NewSheet {
  readonly sheet: string;
  readonly text: string;
}

export interface NewSheetActionProps {
  readonly label: string;
  /** What is being done, shown while it runs. */
  readonly running: string;
  /** What the sheet will hold, as text: the same again asks first. */
  readonly content: string;
  readonly write: (control: TaskControl) => Promise<NewSheet>;
  readonly disabled?: boolean;
  readonly appearance?: 'primary' | 'secondary';
  /** What stands beside the button: other actions, or a hint. */
  readonly children?: ReactNode;
}

/**
 * A button that puts something on a new sheet. It reports beside itself, with the way to the sheet;
 * clicked again for the same content it asks before it makes a second one.
 */
export function NewSheetAction(props: NewSheetActionProps): ReactElement {
  const { label, disabled = false, appearance = 'primary', children } = props;
  const styles = useStyles();
  const writing = useNewSheet(props);
  return (
    <div>
      {writing.question}
      {writing.report}
      <div className={styles.row}>
        <Button
          appearance={appearance}
          disabledFocusable={disabled}
          onClick={() => {
            if (!disabled) writing.start();
          }}
        >
          {label}
        </Button>
        {children}
      </div>
    </div>
  );
}

/** The same for a form that is submitted: where the question and the report go is the tab's own. */
export function useNewSheet({
  running,
  content,
  write,
}: Pick<NewSheetActionProps, 'running' | 'content' | 'write'>): Pick<Action, 'report'> & {
  readonly start: () => void;
  readonly question: ReactElement | undefined;
} {
  const texts = useTexts(CONTROL_TEXTS);
  const { run, say, report } = useAction();
  const [last, setLast] = useState<{ readonly content: string; readonly sheet: string }>();
  const [asked, setAsked] = useState<string>();

  const writeNow = async (): Promise<void> => {
    setAsked(undefined);
    const made = await run({
      label: running,
      work: write,
      done: ({ sheet, text }) => ({ sheet, text }),
    });
    if (made) setLast({ content, sheet: made.sheet });
  };
  const start = async (): Promise<void> => {
    if (last?.content !== content) return writeNow();
    // The user may have deleted or renamed it since.
    const isThere = await run({ label: texts.lookingForSheet, work: () => hasSheet(last.sheet) });
    if (isThere === undefined) return;
    if (!isThere) return writeNow();
    say(undefined);
    setAsked(last.sheet);
  };
  return {
    start: () => void start(),
    report,
    question:
      asked === undefined ? undefined : (
        <Confirmation
          title={texts.writtenTitle(asked)}
          confirm={texts.writeAgain}
          cancel={texts.cancel}
          onConfirm={() => void writeNow()}
          onCancel={() => {
            setAsked(undefined);
          }}
        >
          <Text>{texts.writtenText}</Text>
        </Confirmation>
      ),
  };
}
