import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../i18n/language';
import type { ForecastService } from '../scenarios/forecast/forecast-service';
import { OwnEditionsNotice } from './editions/own-editions-notice';
import { LazyPart } from './lazy-part';
import { PaneMessageBar } from './controls/pane-message';
import { PaneBar } from './pane-bar';
import { PaneProvider, usePane, useTexts, type Pane, type PaneMessage } from './pane-context';
import type { PaneNotices } from './pane-notices';
import { SHELL_TEXTS } from './shell-texts';
import { StartPage } from './start/start-page';
import { useTabKey } from './tab-key';
import { TabVisibilityProvider } from './tab-visibility';
import { TABS } from './tabs';
import { TaskProgress } from './task-progress';
import { useTaskRunner } from './task-runner';
import { themeFor } from './theme';
import { useOfficeIsDark } from './theme-of-office';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    // A long word breaks rather than widen the pane.
    overflowWrap: 'break-word',
    // A field is as wide as its column, not as its longest choice: the pane may be zoomed to 200 %.
    '& .fui-Field': { gridAutoColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Select': { minWidth: 0, maxWidth: '100%' },
  },
  scroll: {
    flexGrow: 1,
    overflowY: 'auto',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    scrollbarColor: `${tokens.colorNeutralStroke1Hover} ${tokens.colorNeutralBackground1}`,
  },
  message: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  panel: {
    flexGrow: 1,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    '&[hidden]': { display: 'none' },
  },
});

/** A tab takes everything from the pane. */
const NO_PROPS = {};

export interface AppProps {
  readonly service: ForecastService;
  readonly language: Language;
  /** What went wrong at the start, for the message area. */
  readonly firstMessage?: PaneMessage | undefined;
  /** Where work outside the pane, such as the ribbon's buttons, tells what it did. */
  readonly notices?: PaneNotices;
}

/** The task pane: where one is, what is running, messages, and the part that is open. */
export function App({ service, language, firstMessage, notices }: AppProps) {
  const [message, setMessage] = useState(firstMessage);
  // Undefined: the start page.
  const [opened, setOpened] = useState<string>();
  const { runTask, running, cancel } = useTaskRunner(language, setMessage);
  useEffect(() => notices?.subscribe(setMessage), [notices]);
  const notify = useCallback<Pane['notify']>((said, report = setMessage) => report(said), []);
  const pane: Pane = useMemo(
    () => ({ service, language, runTask, notify, openTab: setOpened }),
    [service, language, runTask, notify],
  );
  const dismiss = useCallback(() => setMessage(undefined), []);
  useTabKey();
  const dark = useOfficeIsDark();
  // The browser's own scroll bars and lists follow.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={themeFor(dark)}>
      <PaneProvider value={pane}>
        <PaneLayout
          opened={opened}
          onOpen={setOpened}
          progress={running && <TaskProgress running={running} onCancel={cancel} />}
          message={message}
          onDismiss={dismiss}
        />
      </PaneProvider>
    </FluentProvider>
  );
}

interface PaneLayoutProps {
  readonly opened: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly progress: React.ReactNode;
  readonly message: PaneMessage | undefined;
  readonly onDismiss: () => void;
}

function PaneLayout({ opened, onOpen, progress, message, onDismiss }: PaneLayoutProps) {
  const styles = useStyles();
  const texts = useTexts(SHELL_TEXTS);
  const { language } = usePane();
  const everOpened = useOpenedTabs(opened);
  const main = useRef<HTMLElement>(null);
  // What was clicked on another part is no longer there: the focus goes on to what is shown.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest('[hidden]')) {
      main.current?.querySelector<HTMLElement>(':scope > [data-part]:not([hidden])')?.focus();
    }
    main.current?.scrollTo({ top: 0 });
  }, [opened]);
  // A message stands at the top: whoever is further down is brought to it.
  useEffect(() => {
    if (message) main.current?.scrollTo({ top: 0 });
  }, [message]);
  return (
    <div className={styles.pane}>
      <PaneBar current={TABS.find(({ id }) => id === opened)} onOpen={onOpen} />
      <OwnEditionsNotice />
      {progress}
      <main ref={main} className={styles.scroll}>
        <section aria-label={texts.messages}>
          <PaneMessageBar message={message} onDismiss={onDismiss} className={styles.message} />
        </section>
        <div
          data-part="start"
          tabIndex={-1}
          role="region"
          aria-label={texts.start}
          className={styles.panel}
          hidden={opened !== undefined}
        >
          <StartPage />
        </div>
        {TABS.map(({ id, title, load }) => (
          <div
            key={id}
            data-part={id}
            tabIndex={-1}
            role="region"
            aria-label={title[language]}
            className={styles.panel}
            hidden={id !== opened}
          >
            {everOpened.has(id) && (
              <TabVisibilityProvider value={id === opened}>
                <LazyPart load={load} partProps={NO_PROPS} />
              </TabVisibilityProvider>
            )}
          </div>
        ))}
      </main>
    </div>
  );
}

/** A part that was opened keeps what the user filled in while another is shown. */
function useOpenedTabs(opened: string | undefined): ReadonlySet<string> {
  const [before, setBefore] = useState<ReadonlySet<string>>(new Set());
  if (opened === undefined || before.has(opened)) return before;
  const now = new Set(before).add(opened);
  setBefore(now);
  return now;
}
