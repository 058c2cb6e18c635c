import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface FaultMessageProps {
  /** An error stands in the way; a warning and an info do not. */
  readonly intent?: 'error' | 'warning' | 'info';
  readonly children: ReactNode;
}

/** What is wrong with what the user chose, where they chose it. */
export function FaultMessage({ intent = 'error', children }: FaultMessageProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
