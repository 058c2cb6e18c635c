import {
  Field,
  Input,
  Label,
  makeStyles,
  Slider,
  SpinButton,
  tokens,
  useId,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ExploreTexts } from './explore-texts';
import type { Language } from '../../i18n/language';
import { unitName } from '../../i18n/measure-names';
import type { LeverField, LeverSetting } from '../../scenarios/assumptions/levers';
import { parseOverride } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { roundTo } from './lever-start';
import { entryText, parseEntry } from '../controls/number-entry';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalS,
  },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: '80px' },
  // Fine steps drawn as tick marks make a dashed line of the rail.
  rail: { '::before': { backgroundImage: 'none' } },
  number: { width: '108px', flexShrink: 0 },
  numberInput: { textAlign: 'right', width: '100%', minWidth: 0 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface LeverFieldControlProps {
  readonly field: LeverField;
  /** The value that changes nothing. */
  readonly start: number;
  readonly setting: LeverSetting | undefined;
  readonly language: Language;
  readonly texts: ExploreTexts;
  readonly onChange: (setting: LeverSetting | undefined) => void;
}

/** One number of a lever: a slider for feeling, a number field for precision, and when it holds. */
export function LeverFieldControl(props: LeverFieldControlProps): ReactElement {
  const { field, start, setting, language, texts, onChange } = props;
  const styles = useStyles();
  const labelId = useId('lever-field');
  const value = setting?.value ?? start;
  const timing = setting?.timing ?? field.timing;
  const { min, max } = parameterDefinition(field.parameter);
  const choose = (next: number): void => {
    const bounded = roundTo(Math.min(max, Math.max(min, next)), 6);
    onChange(bounded === start ? undefined : { value: bounded, timing });
  };
  const shown = entryText(value, field.unit, field.step, language);
  return (
    <div className={styles.root}>
      <Label id={labelId}>{field.label[language]}</Label>
      <div className={styles.line}>
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          aria-labelledby={labelId}
          aria-valuetext={shown}
          min={Math.min(field.min, start)}
          max={Math.max(field.max, start)}
          step={field.step}
          value={value}
          onChange={(_event, data) => choose(nearStart(data.value, start, field.step))}
        />
        <SpinButton
          className={styles.number}
          aria-labelledby={labelId}
          min={min}
          max={max}
          step={field.step}
          value={value}
          displayValue={shown}
          input={{ className: styles.numberInput }}
          onChange={(_event, data) => {
            const typed =
              data.value ??
              (data.displayValue === undefined
                ? undefined
                : parseEntry(data.displayValue, field.unit, language));
            if (typed !== undefined && typed !== null) choose(typed);
          }}
        />
      </div>
      <div className={styles.note}>
        {texts.startsAt(entryText(start, field.unit, field.step, language))}
        {field.unit === '%' || field.unit === 'aandeel' ? '' : ` ${unitName(field.unit, language)}`}
      </div>
      {parameterDefinition(field.parameter).kind !== 'scalar' && (
        <TimingField {...props} value={value} timing={timing} />
      )}
    </div>
  );
}

/** A slider's steps count from its minimum; the edition's own value must stay reachable. */
function nearStart(value: number, start: number, step: number): number {
  return Math.abs(value - start) < step / 2 ? start : value;
}

function TimingField({
  field,
  setting,
  texts,
  onChange,
  value,
  timing,
}: LeverFieldControlProps & { readonly value: number; readonly timing: string }): ReactElement {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? timing;
  const fault = typed === undefined ? undefined : timingFault(field, value, typed);
  return (
    <Field
      label={texts.when}
      orientation="horizontal"
      size="small"
      {...(fault ? { validationMessage: fault } : {})}
    >
      <Input
        size="small"
        value={text}
        placeholder={texts.wholeRun}
        onChange={(_event, data) => {
          setTyped(data.value);
          if (setting && timingFault(field, value, data.value) === undefined) {
            onChange({ value, timing: data.value.trim() });
          }
        }}
        onBlur={() => {
          if (fault === undefined && setting) setTyped(undefined);
        }}
      />
    </Field>
  );
}

function timingFault(field: LeverField, value: number, timing: string): string | undefined {
  const { name } = parameterDefinition(field.parameter);
  try {
    const { parameter } = parseOverride(`${name} ${timing}`.trim(), value);
    return parameter === field.parameter ? undefined : timing;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
