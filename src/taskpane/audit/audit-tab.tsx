import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ScenarioName } from '../../domain/scenario-name';
import { AUDIT_TEXTS } from './audit-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { SavedScenario } from '../../scenarios/assumptions/saved-scenario';
import { MONTH_COLUMNS } from '../../workbook/audit-sheet/month-columns';
import { ForecastChoice } from '../controls/forecast-choice';
import { useEditions, useTexts, usePane } from '../pane-context';
import { SavedScenarioField } from '../controls/saved-scenario-field';
import { useWriteAudit } from './use-write-audit';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  write: { alignSelf: 'flex-start' },
});

/** The tab Controleblad: the whole model as plain formulas on sheets of its own. */
export function AuditTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(AUDIT_TEXTS);
  const { service } = usePane();
  const { editions, active } = useEditions();
  const writeAudit = useWriteAudit();
  const [edition, setEdition] = useState<string>();
  const [scenario, setScenario] = useState<ScenarioName>('mediaan');
  const [saved, setSaved] = useState<SavedScenario>();

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
      <SavedScenarioField
        saved={saved}
        onChange={(loaded) => {
          setSaved(loaded);
          if (!loaded) return;
          setEdition(loaded.edition);
          setScenario(loaded.scenario);
        }}
      />
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
