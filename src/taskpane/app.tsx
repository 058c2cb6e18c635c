import { FluentProvider, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useMemo, useState } from 'react';
import type { Language } from '../i18n/language';
import { SHELL_TEXTS } from './shell-texts';
import type { ForecastService } from '../scenarios/forecast/forecast-service';
import { PaneProvider, useEditions, useTexts, type Pane, type PaneMessage } from './pane-context';
import { panelElementId, TabBar, tabElementId } from './tab-bar';
import { TabBoundary } from './tab-boundary';
import { TabVisibilityProvider } from './tab-visibility';
import { TABS } from './tabs';
import { TaskMessage } from './task-message';
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
  },
  // Excel already shows the product's name above the pane.
  header: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  scroll: { flexGrow: 1, overflowY: 'auto', minHeight: 0 },
  panel: { padding: tokens.spacingHorizontalM },
});

export interface AppProps {
  readonly service: ForecastService;
  readonly language: Language;
  /** What went wrong at the start, for the message area. */
  readonly firstMessage?: PaneMessage | undefined;
}

/** The task pane: header, tabs, what is running, texts, and the tab that is open. */
export function App({ service, language, firstMessage }: AppProps) {
  const [message, setMessage] = useState(firstMessage);
  const { runTask, running, cancel } = useTaskRunner(language, setMessage);
  const pane: Pane = useMemo(
    () => ({ service, language, runTask, notify: setMessage }),
    [service, language, runTask],
  );
  const dismiss = useCallback(() => setMessage(undefined), []);
  return (
    <FluentProvider theme={themeFor(useOfficeIsDark())}>
      <PaneProvider value={pane}>
        <PaneLayout
          progress={running && <TaskProgress running={running} onCancel={cancel} />}
          message={<TaskMessage message={message} onDismiss={dismiss} />}
        />
      </PaneProvider>
    </FluentProvider>
  );
}

interface PaneLayoutProps {
  readonly progress: React.ReactNode;
  readonly message: React.ReactNode;
}

function PaneLayout({ progress, message }: PaneLayoutProps) {
  const styles = useStyles();
  const texts = useTexts(SHELL_TEXTS);
  const { active } = useEditions();
  const [selected, setSelected] = useState(TABS[0].id);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([selected]));
  const select = (id: string): void => {
    setSelected(id);
    setOpened((before) => new Set(before).add(id));
  };
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <h1 className={styles.hidden}>{texts.product}</h1>
        <Text size={200}>{texts.activeEdition(active.name)}</Text>
      </header>
      <TabBar selected={selected} onSelect={select} />
      {progress}
      <main className={styles.scroll}>
        {message}
        {TABS.map(({ id, component: Content }) => (
          <div
            key={id}
            id={panelElementId(id)}
            role="tabpanel"
            aria-labelledby={tabElementId(id)}
            className={styles.panel}
            hidden={id !== selected}
          >
            {opened.has(id) && (
              <TabVisibilityProvider value={id === selected}>
                <TabBoundary failed={texts.tabFailed} retry={texts.retry}>
                  <Suspense fallback={<Spinner size="small" label={texts.openingTab} />}>
                    <Content />
                  </Suspense>
                </TabBoundary>
              </TabVisibilityProvider>
            )}
          </div>
        ))}
      </main>
    </div>
  );
}
