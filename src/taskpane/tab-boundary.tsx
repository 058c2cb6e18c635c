import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface TabBoundaryProps {
  readonly failed: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Keeps the pane usable when one tab cannot be loaded or shown. */
export class TabBoundary extends Component<TabBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{this.props.failed}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ broken: false })}>
            {this.props.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
