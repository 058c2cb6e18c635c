import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import type { ExploreTexts } from './explore-texts';
import { useTableStyles } from '../controls/table-styles';
import { CHART_TEXTS } from '../charts/chart-texts';
import { useTexts } from '../pane-context';
import type { Language } from '../../i18n/language';
import { overrideText, parameterName } from '../../i18n/parameter-names';
import type { Override } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import type { ExploreAction } from './explore-choice';
import type { ExploreOutcome, LeverEffect } from './explore-outcome';
import { entryText } from '../controls/number-entry';

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
  resetAll: { alignSelf: 'flex-start' },
  reset: { width: '32px', verticalAlign: 'top', padding: 0 },
  resetButton: { minWidth: '28px', paddingInline: 0 },
  note: { fontSize: tokens.fontSizeBase200, margin: `${tokens.spacingVerticalXS} 0` },
});

export interface ChangedLeversProps {
  readonly outcome: ExploreOutcome;
  readonly language: Language;
  readonly texts: ExploreTexts;
  readonly dispatch: Dispatch<ExploreAction>;
}

/** Only what was changed, with what each change does by itself and all of them together. */
export function ChangedLevers(props: ChangedLeversProps): ReactElement {
  const { outcome, language, texts, dispatch } = props;
  const styles = useStyles();
  const table = useTableStyles();
  const chartTexts = useTexts(CHART_TEXTS);
  const { leverEffects, forecast, baseline, yearEnds, idle } = outcome;
  if (leverEffects.length === 0 && idle.length === 0) {
    return <p className={styles.empty}>{texts.nothingChanged}</p>;
  }
  // From the whole numbers that are shown, so that they add up.
  const totals = yearEnds.map((at) =>
    shownDifference(forecast.stock('occupancy', at), baseline.stock('occupancy', at)),
  );
  const interplay = totals.map(
    (total, i) =>
      total - leverEffects.reduce((sum, { effects }) => sum + Math.round(effects[i]), 0),
  );
  const numbers = (values: readonly number[]): ReactElement[] =>
    values.map((value, i) => (
      <td key={yearEnds[i]} className={mergeClasses(table.cell, table.number)}>
        {signedText(value, language)}
      </td>
    ));
  return (
    <>
      {leverEffects.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {texts.effectOf}
              </th>
              {yearEnds.map((end) => (
                <th key={end} scope="col" className={mergeClasses(table.head, table.numberHead)}>
                  {chartTexts.endOfYear(monthOf(end - 1).year)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {leverEffects.map((effect) => (
              <tr key={effect.lever?.id ?? 'file'}>
                <th scope="row" className={table.cell}>
                  {effect.lever?.title[language] ?? texts.fromFile}
                  <span className={table.detail}>{valuesText(effect.overrides, language)}</span>
                </th>
                {numbers(effect.effects)}
                <td className={styles.reset}>
                  <ResetButton effect={effect} {...props} />
                </td>
              </tr>
            ))}
            {leverEffects.length > 1 && (
              <>
                {interplay.some((value) => value !== 0) && (
                  <tr>
                    <th scope="row" className={table.cell}>
                      {texts.interplay}
                    </th>
                    {numbers(interplay)}
                    <td />
                  </tr>
                )}
                <tr className={table.total}>
                  <th scope="row" className={table.cell}>
                    {texts.together}
                  </th>
                  {numbers(totals)}
                  <td />
                </tr>
              </>
            )}
          </tbody>
        </table>
      )}
      {idle.map(({ parameter, needs }) => (
        <p key={parameter} className={styles.note} role="status">
          {texts.withoutEffect(parameterName(parameter, language), parameterName(needs, language))}
        </p>
      ))}
      <p className={styles.note}>{texts.statusNote}</p>
      <Button
        size="small"
        className={styles.resetAll}
        onClick={() => dispatch({ type: 'resetAll' })}
      >
        {texts.resetAll}
      </Button>
    </>
  );
}

function ResetButton({
  effect: { lever },
  language,
  texts,
  dispatch,
}: ChangedLeversProps & { readonly effect: LeverEffect }): ReactElement {
  const styles = useStyles();
  const name = lever?.title[language] ?? texts.fromFile;
  return (
    <Button
      className={styles.resetButton}
      size="small"
      appearance="subtle"
      aria-label={texts.resetLever(name)}
      title={texts.resetLever(name)}
      onClick={() =>
        dispatch(lever ? { type: 'resetLever', lever: lever.id } : { type: 'resetExtra' })
      }
    >
      ↺
    </Button>
  );
}

function valuesText(overrides: readonly Override[], language: Language): string {
  return overrides
    .map((override) => {
      const { unit } = parameterDefinition(override.parameter);
      // Steps below one show their decimals; a whole number has none to show.
      const step = Number.isInteger(override.value) && Math.abs(override.value) > 20 ? 1 : 0.001;
      return `${overrideText(override, language)}: ${entryText(override.value, unit, step, language)}`;
    })
    .join('; ');
}
