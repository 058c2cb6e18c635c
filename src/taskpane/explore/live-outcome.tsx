import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import { CHART_TEXTS } from '../charts/chart-texts';
import { numberText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import { usePane, useTexts } from '../pane-context';
import type { ExploreOutcome } from './explore-outcome';
import { EXPLORE_TEXTS } from './explore-texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Occupancy at the letter's year ends, in view as long as the levers are. */
export function LiveOutcome({ outcome }: { readonly outcome: ExploreOutcome }): ReactElement {
  const { forecast, baseline, yearEnds } = outcome;
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(EXPLORE_TEXTS);
  const chartTexts = useTexts(CHART_TEXTS);
  return (
    <div className={styles.line} role="status" aria-label={texts.outcomes}>
      {yearEnds.map((end) => {
        const now = forecast.stock('occupancy', end);
        const difference = shownDifference(now, baseline.stock('occupancy', end));
        return (
          <span key={end}>
            {`${chartTexts.endOfYear(monthOf(end - 1).year)}: `}
            <strong>{numberText(now, language)}</strong>
            {` (${signedText(difference, language)})`}
          </span>
        );
      })}
    </div>
  );
}
