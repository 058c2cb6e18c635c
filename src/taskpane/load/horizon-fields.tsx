import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LOAD_TEXTS } from './load-texts';
import { useTexts } from '../pane-context';
import { LOAD_STEPS, type LoadStep, type PeriodOption } from './load-choice';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    // Room for a month with its year: in a narrow pane the third comes below.
    gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface HorizonFieldsProps {
  readonly options: readonly PeriodOption[];
  /** First month of the first and of the last period. */
  readonly first: number;
  readonly last: number;
  readonly step: LoadStep;
  readonly error: string | undefined;
  readonly onFirst: (month: number) => void;
  readonly onLast: (month: number) => void;
  readonly onStep: (step: LoadStep) => void;
}

/** From, up to and including, by month, quarter or year. */
export function HorizonFields(props: HorizonFieldsProps) {
  const { options, first, last, step, error } = props;
  const styles = useStyles();
  const texts = useTexts(LOAD_TEXTS);
  const periods = options.map(({ month, label }) => (
    <option key={month} value={month}>
      {label}
    </option>
  ));
  return (
    <div className={styles.fields}>
      <Field label={texts.from}>
        <Select value={first} onChange={(_, { value }) => props.onFirst(Number(value))}>
          {periods}
        </Select>
      </Field>
      <Field label={texts.until} {...(error ? { validationMessage: error } : {})}>
        <Select value={last} onChange={(_, { value }) => props.onLast(Number(value))}>
          {periods}
        </Select>
      </Field>
      <Field label={texts.step}>
        <Select value={step} onChange={(_, { value }) => props.onStep(value as LoadStep)}>
          {LOAD_STEPS.map((option) => (
            <option key={option} value={option}>
              {texts.steps[option]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
