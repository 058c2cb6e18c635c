import { mergeClasses, Text } from '@fluentui/react-components';
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
import { numberText, signedText } from '../controls/number-text';
import { shownDifference } from '../controls/rounded-parts';
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
    <div className={styles.frame}>
      {findings.map((finding) => (
        <Text key={`${finding.of} ${finding.scenario} ${finding.date}`} size={200} block>
          {calibrationFindingText(finding, language)}
        </Text>
      ))}
      <table className={styles.table}>
        <caption className={styles.caption}>
          {texts.outflowCaption}
          {realised && (
            <Text size={200} className={styles.detail}>
              {texts.outflowCounted(
                numberText(realised.value, language),
                realisedYear(realised, checks[0].period),
                realised.figure.source.document,
              )}
            </Text>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.whole)}>
              {texts.outflowYear}
            </th>
            {[texts.outflowRequired, texts.outflowDifference, texts.outflowExtra].map((label) => (
              <th key={label} scope="col" className={mergeClasses(styles.head, styles.numberHead)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map(({ scenario, period, required, realised: counted, extra }) => (
            <tr key={`${scenario} ${period.first}`}>
              <th scope="row" className={mergeClasses(styles.cell, styles.whole)}>
                {shownPeriod(period)}
                {!isOneScenario && ` ${scenario}`}
              </th>
              {[
                numberText(required, language),
                counted ? signedText(shownDifference(required, counted.value), language) : '–',
                signedText(extra, language),
              ].map((text, i) => (
                <td key={i} className={mergeClasses(styles.cell, styles.number)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
