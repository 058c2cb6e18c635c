import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ForecastError } from '../../domain/forecast-error';
import type { Edition } from '../../editions/edition';
import {
  outflowChecks,
  realisedYear,
  shownPeriod,
  type OutflowCheck,
} from '../../scenarios/analysis/outflow-check';
import { calibrationFindingText } from '../../i18n/calibration-finding-text';
import type { RealisedCatalog } from '../../realised/realised-catalog';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { DataTable } from '../controls/data-table';
import { numberText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import { useTableStyles } from '../controls/table-styles';
import { usePane, useTexts } from '../pane-context';
import { EDITIONS_TEXTS } from './editions-texts';

interface OutflowTableProps {
  readonly edition: Edition;
  /** What calculates an edition that is not among those of the workbook yet. */
  readonly trial?: ForecastService;
}

/** The outflow that the published occupancies of an edition require, beside what was last counted. */
export function OutflowTable({ edition, trial }: OutflowTableProps) {
  const styles = useTableStyles();
  const texts = useTexts(EDITIONS_TEXTS);
  const { service, language } = usePane();
  const calculates = trial ?? service;
  const checks = useMemo(
    () => checksOf(calculates, edition, service.realised),
    [calculates, edition, service],
  );
  if (checks.length === 0) return null;
  const { findings } = calculates.calibration(edition);
  const realised = checks[0].realised;
  const isOneScenario = checks.every(({ scenario }) => scenario === checks[0].scenario);
  return (
    <div>
      {findings.map((finding) => (
        <Text key={`${finding.of} ${finding.scenario} ${finding.date}`} size={200} block>
          {calibrationFindingText(finding, language)}
        </Text>
      ))}
      <DataTable
        caption={texts.outflowCaption}
        columns={[
          isOneScenario ? { label: texts.outflowYear, width: '36px' } : texts.outflowYear,
          texts.outflowRequired,
          texts.outflowDifference,
          texts.outflowExtra,
        ]}
        rows={checks.map(({ scenario, period, required, realised: counted, extra }) => ({
          key: `${scenario} ${period.first}`,
          cells: [
            isOneScenario ? shownPeriod(period) : `${shownPeriod(period)} ${scenario}`,
            numberText(required, language),
            counted ? signedText(shownDifference(required, counted.value), language) : '–',
            signedText(extra, language),
          ],
        }))}
      />
      {realised && (
        <Text size={200} className={styles.detail}>
          {texts.outflowCounted(
            numberText(realised.value, language),
            realisedYear(realised, checks[0].period),
            realised.figure.source.document,
          )}
        </Text>
      )}
    </div>
  );
}

/** None where nothing was published to check; why an edition cannot be calculated stands above it. */
function checksOf(
  service: ForecastService,
  edition: Edition,
  realised: RealisedCatalog,
): readonly OutflowCheck[] {
  try {
    return outflowChecks(service, edition, realised);
  } catch (error) {
    if (error instanceof ForecastError) return [];
    throw error;
  }
}
