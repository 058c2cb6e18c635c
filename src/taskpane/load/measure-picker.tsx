import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Measure } from '../../domain/measures';
import { LOAD_TEXTS } from './load-texts';
import { measureName } from '../../i18n/measure-names';
import { usePane, useTexts } from '../pane-context';
import { ChoiceGroup } from '../controls/choice-group';
import { FLOWS, STOCKS, withMember } from './load-choice';

const useStyles = makeStyles({
  box: {
    maxHeight: '190px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  options: { display: 'flex', flexDirection: 'column' },
});

interface MeasurePickerProps {
  readonly selection: ReadonlySet<Measure>;
  readonly onChange: (selection: ReadonlySet<Measure>) => void;
  readonly error: string | undefined;
}

/** The measures, stocks and flows apart: the first are at a date, the second over a period. */
export function MeasurePicker({ selection, onChange, error }: MeasurePickerProps) {
  const styles = useStyles();
  const texts = useTexts(LOAD_TEXTS);
  const { language } = usePane();
  const group = (legend: string, measures: readonly Measure[]) => (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {measures.map((measure) => (
          <Checkbox
            key={measure}
            label={measureName(measure, language)}
            checked={selection.has(measure)}
            onChange={(_, { checked }) =>
              onChange(withMember(selection, measure, checked === true))
            }
          />
        ))}
      </div>
    </fieldset>
  );
  return (
    <ChoiceGroup label={`${texts.measures} (${texts.selection(selection.size)})`} error={error}>
      <div className={styles.box}>
        {group(texts.stocks, STOCKS)}
        {group(texts.flows, FLOWS)}
      </div>
    </ChoiceGroup>
  );
}
