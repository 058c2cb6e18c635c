import { Label, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { paddingBottom: tokens.spacingVerticalXXS },
  error: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface ChoiceGroupProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** Several check boxes under one label. A Field would give all of them the same id. */
export function ChoiceGroup({ label, error, children }: ChoiceGroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={`${id}-label`}>
      <Label id={`${id}-label`} className={styles.label}>
        {label}
      </Label>
      {children}
      <div role="alert">
        {error && (
          <Text size={200} className={styles.error}>
            <ErrorCircle12Filled />
            {error}
          </Text>
        )}
      </div>
    </div>
  );
}
