import { Button, Card, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    // It gets the focus: what is asked and the answers come into view with it.
    scrollMarginBlockEnd: '160px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ConfirmationProps {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A question in the flow of the pane, with what the answer changes. No dialog: a table of figures
 * needs the width, and an open dialog of Office blocks the functions.
 */
export function Confirmation(props: ConfirmationProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The question may appear far from the button that raised it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card className={styles.card} role="group" aria-label={props.title}>
      <h3 tabIndex={-1} ref={heading} className={styles.title}>
        {props.title}
      </h3>
      {props.children}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onConfirm}>
          {props.confirm}
        </Button>
        <Button onClick={props.onCancel}>{props.cancel}</Button>
      </div>
    </Card>
  );
}
