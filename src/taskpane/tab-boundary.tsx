import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface TabBoundaryProps {
  /** What is said of an error. */
  readonly describe: (error: unknown) => string;
  readonly retry: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Keeps the pane usable when one part cannot be loaded or shown. */
export class TabBoundary extends Component<TabBoundaryProps, { readonly failure?: unknown }> {
  override state: { readonly failure?: unknown } = {};

  static getDerivedStateFromError(failure: unknown): { failure: unknown } {
    return { failure: failure ?? new Error() };
  }

  override render(): ReactNode {
    const { children, describe, retry, onRetry } = this.props;
    const { failure } = this.state;
    if (failure === undefined) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{describe(failure)}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onRetry();
              this.setState({ failure: undefined });
            }}
          >
            {retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
