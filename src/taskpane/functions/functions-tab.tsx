import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  SearchBox,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FUNCTIONS_TEXTS } from './functions-texts';
import { TabShell } from '../controls/tab-shell';
import { useTexts } from '../pane-context';
import { loadFunctions, searchFunctions, type FunctionDescription } from './function-catalog';
import { FunctionForm } from './function-form';
import { NumberChoiceSwitch } from './number-choice-switch';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    height: 'auto',
    textAlign: 'left',
    whiteSpace: 'normal',
    padding: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  name: { overflowWrap: 'anywhere' },
  description: { color: tokens.colorNeutralForeground2, fontWeight: 'normal' },
  count: { color: tokens.colorNeutralForeground3 },
});

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly functions: readonly FunctionDescription[] };

/** The tab Functies: find a function and put it in a cell. */
export function FunctionsTab() {
  const styles = useStyles();
  const texts = useTexts(FUNCTIONS_TEXTS);
  const [loaded, retry] = useFunctions();
  const [search, setSearch] = useState('');
  const [description, setDescription] = useState<FunctionDescription>();

  if (description)
    return <FunctionForm description={description} onBack={() => setDescription(undefined)} />;
  const matches = loaded.kind === 'ready' ? searchFunctions(loaded.functions, search) : [];
  return (
    <TabShell heading={texts.heading} intro={`${texts.intro} ${texts.dutchNames}`}>
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      {loaded.kind === 'loading' && <Spinner size="small" label={texts.loading} />}
      {loaded.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.loadFailed}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={retry}>
              {texts.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {loaded.kind === 'ready' && (
        <>
          <Text size={200} className={styles.count} role="status">
            {matches.length === 0 ? texts.noneFound(search) : texts.hits(matches.length)}
          </Text>
          <ul className={styles.list}>
            {matches.map((one) => (
              <li key={one.id}>
                <Button
                  appearance="subtle"
                  className={styles.item}
                  onClick={() => setDescription(one)}
                >
                  <Text weight="semibold" className={styles.name}>
                    {one.name}
                  </Text>
                  <Text size={200} className={styles.description}>
                    {one.description}
                  </Text>
                </Button>
              </li>
            ))}
          </ul>
          <NumberChoiceSwitch />
        </>
      )}
    </TabShell>
  );
}

function useFunctions(): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const control = new AbortController();
    loadFunctions(control.signal)
      .then((functions) => setLoaded({ kind: 'ready', functions }))
      .catch(() => {
        if (!control.signal.aborted) setLoaded({ kind: 'failed' });
      });
    return () => control.abort();
  }, [attempt]);
  const retry = (): void => {
    setLoaded({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  return [loaded, retry];
}
