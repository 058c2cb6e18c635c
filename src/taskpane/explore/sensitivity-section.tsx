import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import type { ExploreTexts } from './explore-texts';
import type { Language } from '../../i18n/language';
import { parameterName } from '../../i18n/parameter-names';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import type { SensitivityRow } from '../../scenarios/analysis/sensitivity';
import type { TornadoRow } from '../charts/bar-rows';
import { DataTableDisclosure } from '../controls/data-table';
import { signedText } from '../controls/number-text';
import { TornadoChart } from '../charts/tornado-chart';
import { entryText } from '../controls/number-entry';

/** Weaker assumptions hardly show as a bar; the table has them all. */
const SHOWN = 7;

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
});

export interface SensitivitySectionProps {
  readonly rows: readonly SensitivityRow[];
  /** The year end for which the effects hold, in months since year 0. */
  readonly position: number;
  readonly language: Language;
  readonly texts: ExploreTexts;
}

/** The tornado: which assumption the outcome hangs on. */
export function SensitivitySection(props: SensitivitySectionProps): ReactElement {
  const { rows, position, language, texts } = props;
  const styles = useStyles();
  const tornadoRows = rows.map((row) => tornadoRow(row, language));
  const [strongest] = rows;
  return (
    <>
      <p className={styles.note}>{texts.tornadoNote(monthOf(position - 1).year)}</p>
      <TornadoChart
        rows={tornadoRows.slice(0, SHOWN)}
        language={language}
        label={texts.tornadoSummary(
          parameterName(strongest.parameter, language),
          signedText(strongest.effectHigh, language),
        )}
      />
      <DataTableDisclosure
        label={texts.asTable}
        caption={texts.tornado}
        columns={texts.tornadoColumns}
        rows={rows.map((row) => [
          parameterName(row.parameter, language),
          sensitivityValue(row.base, row, language),
          signedText(row.effectLow, language),
          signedText(row.effectHigh, language),
        ])}
      />
    </>
  );
}

function tornadoRow(row: SensitivityRow, language: Language): TornadoRow {
  return {
    label: parameterName(row.parameter, language),
    down: row.effectLow,
    up: row.effectHigh,
    downValue: sensitivityValue(row.low, row, language),
    upValue: sensitivityValue(row.high, row, language),
  };
}

/** An assumption of the tornado as it is shown. */
export function sensitivityValue(
  value: number,
  { parameter }: SensitivityRow,
  language: Language,
): string {
  const { unit } = parameterDefinition(parameter);
  return entryText(value, unit, Math.abs(value) > 100 ? 1 : 0.001, language);
}
