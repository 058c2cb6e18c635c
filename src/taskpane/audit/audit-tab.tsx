import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { ForecastError } from '../../domain/forecast-error';
import type { ScenarioName } from '../../domain/scenario-name';
import { AUDIT_TEXTS } from '../../i18n/audit';
import { overrideText } from '../../i18n/parameter-names';
import type { Forecast } from '../../scenarios/forecast';
import { overrideName, type Override } from '../../scenarios/overrides';
import { loadScenario } from '../../scenarios/saved-scenario';
import { MONTH_COLUMNS } from '../../workbook/audit-sheet/month-columns';
import { ForecastChoice } from '../explore/forecast-choice';
import { useEditions, useMessages, usePane } from '../pane-context';
import { useWriteAudit } from './use-write-audit';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
  write: { alignSelf: 'flex-start' },
});

/** The tab Controleblad: the whole model as plain formulas on sheets of its own. */
export function AuditTab(): ReactElement {
  const styles = useStyles();
  const texts = useMessages(AUDIT_TEXTS);
  const { service, notify, language } = usePane();
  const { editions, active } = useEditions();
  const writeAudit = useWriteAudit();
  const fileInput = useRef<HTMLInputElement>(null);
  const [edition, setEdition] = useState<string>();
  const [scenario, setScenario] = useState<ScenarioName>('mediaan');
  const [saved, setSaved] = useState<{ name: string; overrides: readonly Override[] }>();

  const chosen = editions.find(({ id }) => id === edition) ?? active;
  const forecast = useMemo((): Forecast | string => {
    try {
      return service.forecast({
        edition: chosen.id,
        scenario,
        overrides: saved?.overrides ?? [],
      });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }, [service, chosen, scenario, saved]);

  const load = async (file: File): Promise<void> => {
    try {
      const loaded = loadScenario(await file.text());
      service.catalog.find(loaded.edition);
      setEdition(loaded.edition);
      setScenario(loaded.scenario);
      setSaved({ name: loaded.name || file.name, overrides: loaded.overrides });
    } catch (error) {
      const text = error instanceof ForecastError ? error.message : texts.notLoaded;
      notify({ intent: 'error', text });
    }
  };

  return (
    <section className={styles.tab} aria-labelledby="audit-heading">
      <Subtitle1 as="h2" id="audit-heading" className={styles.heading}>
        {texts.heading}
      </Subtitle1>
      <Text>{texts.intro}</Text>
      <ForecastChoice
        editions={editions}
        edition={chosen.id}
        scenario={scenario}
        labels={texts}
        onEdition={setEdition}
        onScenario={setScenario}
      />
      <div>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {texts.assumptions}
        </Text>
        {saved ? (
          <>
            <Text>{texts.loaded(saved.name, saved.overrides.length)}</Text>
            <ul className={styles.list}>
              {saved.overrides.map((override) => (
                <li key={overrideName(override)}>{overrideText(override, language)}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className={styles.note}>{texts.assumptionsEmpty}</p>
        )}
        <div className={styles.row}>
          <Button size="small" onClick={() => fileInput.current?.click()}>
            {texts.loadScenario}
          </Button>
          {saved && (
            <Button size="small" appearance="subtle" onClick={() => setSaved(undefined)}>
              {texts.clearScenario}
            </Button>
          )}
        </div>
        <p className={styles.note}>{texts.assumptionsHint}</p>
        <input
          ref={fileInput}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.loadScenario}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file chosen again must load again.
            event.target.value = '';
            if (file) void load(file);
          }}
        />
      </div>
      {typeof forecast === 'string' ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{forecast}</MessageBarBody>
        </MessageBar>
      ) : (
        <div>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {texts.contents}
          </Text>
          <ul className={styles.list}>
            {texts.contentsOf(forecast.projection.months, formulaCount(forecast)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Button
        appearance="primary"
        className={styles.write}
        disabledFocusable={typeof forecast === 'string'}
        onClick={() => {
          if (typeof forecast !== 'string') writeAudit(forecast);
        }}
      >
        {texts.write}
      </Button>
    </section>
  );
}

/** About how many formulas the months take; only for telling the user what to expect. */
function formulaCount({ projection: { months } }: Forecast): number {
  const perMonth = MONTH_COLUMNS.filter(({ formula }) => formula).length;
  return months * perMonth;
}
