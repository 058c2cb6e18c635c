import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType, type ReactElement } from 'react';
import { isMissingChunk } from '../workbook/missing-chunk';
import { useTexts } from './pane-context';
import { SHELL_TEXTS } from './shell-texts';
import { TabBoundary } from './tab-boundary';

/** Fetches the code of a part of the pane. */
export type PartLoader<P extends object = object> = () => Promise<ComponentType<P>>;

interface LazyPartProps<P extends object> {
  readonly load: PartLoader<P>;
  readonly partProps: P;
}

/**
 * A part of the pane whose code is fetched when it is first shown. When that fails it says so in
 * its place, the other parts go on, and trying again fetches it anew.
 */
export function LazyPart<P extends object>({ load, partProps }: LazyPartProps<P>): ReactElement {
  const texts = useTexts(SHELL_TEXTS);
  // React keeps the failure of a lazy component for ever, so another attempt needs another one.
  const [Content, setContent] = useState(() => fetched(load));
  return (
    <TabBoundary
      describe={(error) => (isMissingChunk(error) ? texts.codeGone : texts.tabFailed)}
      retry={texts.retry}
      onRetry={() => setContent(() => fetched(load))}
    >
      <Suspense fallback={<Spinner size="small" label={texts.openingTab} />}>
        <Content {...partProps} />
      </Suspense>
    </TabBoundary>
  );
}

function fetched<P extends object>(load: PartLoader<P>): ComponentType<P> {
  return lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
}
