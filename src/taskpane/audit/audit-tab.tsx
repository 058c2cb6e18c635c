import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ScenarioName } from '../../domain/scenario-name';
import { AUDIT_TEXTS } from './audit-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { LoadedScenario } from '../../scenarios/assumptions/saved-scenario';
import { MONTH_COLUMNS } from '../../workbook/audit-sheet/month-columns';
import { ForecastChoice } from '../controls/forecast-choice';
import { useEditions, usePane, useTexts } from '../pane-context';
import { SavedScenarioField } from '../controls/saved-scenario-field';
import { FaultMessage } from '../controls/fault-message';
import { TabSection, TabShell } from '../controls/tab-shell';
import { describeError } from '../task-errors';
import { WriteAuditAction } from './write-audit-action';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The tab Controleblad: the whole model as plain formulas on sheets of its own. */
export function AuditTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(AUDIT_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const [editionId, setEdition] = useState<string>();
  const [scenario, setScenario] = useState<ScenarioName>('mediaan');
  const [saved, setSaved] = useState<LoadedScenario>();

  const edition = editions.find(({ id }) => id === editionId) ?? active;
  const forecast = useMemo((): Forecast | string => {
    try {
      return service.forecast({
        edition: edition.id,
        scenario,
        overrides: saved?.overrides ?? [],
      });
    } catch (error) {
      return describeError(error, language);
    }
  }, [service, edition, scenario, saved, language]);

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={typeof forecast === 'string' ? undefined : <WriteAuditAction forecast={forecast} />}
    >
      <ForecastChoice
        edition={edition.id}
        scenario={scenario}
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
        <FaultMessage>{forecast}</FaultMessage>
      ) : (
        <TabSection heading={texts.contents}>
          <ul className={styles.list}>
            {texts.contentsOf(forecast.projection.months, formulaCount(forecast)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </TabSection>
      )}
    </TabShell>
  );
}

/** About how many formulas the months take; only for telling the user what to expect. */
function formulaCount({ projection: { months } }: Forecast): number {
  const perMonth = MONTH_COLUMNS.filter(({ formula }) => formula).length;
  return months * perMonth;
}
