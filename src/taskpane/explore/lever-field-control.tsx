import {
  Field,
  Input,
  Label,
  makeStyles,
  Slider,
  SpinButton,
  Text,
  tokens,
  useId,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Language } from '../../i18n/language';
import { unitName } from '../../i18n/measure-names';
import type { LeverField, LeverSetting } from '../../scenarios/assumptions/levers';
import { parseOverride } from '../../scenarios/assumptions/overrides';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { CONTROL_TEXTS } from '../controls/control-texts';
import { entryText, isPercentage, readEntry, roundTo } from '../controls/number-entry';
import { useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import type { ExploreTexts } from './explore-texts';

/** Half the thumb of a slider: its rail begins there. */
const THUMB_RADIUS = 10;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalS,
  },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  track: { position: 'relative', flexGrow: 1, minWidth: '80px', display: 'flex' },
  slider: { flexGrow: 1, minWidth: 0 },
  // Where the edition stands.
  mark: {
    position: 'absolute',
    top: '50%',
    width: '3px',
    height: '18px',
    marginLeft: '-1.5px',
    transform: 'translateY(-50%)',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
    '@media (forced-colors: active)': {
      backgroundColor: 'CanvasText',
      forcedColorAdjust: 'none',
    },
  },
  // Fine steps drawn as tick marks make a dashed line of the rail.
  rail: { '::before': { backgroundImage: 'none' } },
  number: { width: '108px', flexShrink: 0 },
  numberInput: { textAlign: 'right', width: '100%', minWidth: 0 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorStatusDangerForeground1 },
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

/**
 * One number of a lever: a slider for feeling, a number field for precision, and when it holds.
 * What is typed is used, or refused with what is wrong with it; never changed into something else.
 */
export function LeverFieldControl(props: LeverFieldControlProps): ReactElement {
  const { field, start, setting, language, texts, onChange } = props;
  const styles = useStyles();
  const labelId = useId('lever-field');
  const faultId = useId('lever-fault');
  const [valueFault, setValueFault] = useState<string>();
  const faultText = useEntryFault(field, start, language);
  // A period may be typed before the value: it is kept here until there is a value to hold for it.
  const [typedTiming, setTypedTiming] = useState<string>();
  const value = setting?.value ?? start;
  const timingFault =
    typedTiming === undefined ? undefined : faultOfTiming(field, typedTiming, language, texts);
  const timing =
    typedTiming !== undefined && timingFault === undefined
      ? typedTiming.trim()
      : (setting?.timing ?? field.timing);
  const { min, max, kind } = parameterDefinition(field.parameter);
  const choose = (next: number): void => {
    setValueFault(undefined);
    const bounded = roundTo(Math.min(max, Math.max(min, next)), 6);
    onChange(bounded === start ? undefined : { value: bounded, timing });
  };
  const enter = (text: string): void => {
    const entry = readEntry(text, { unit: field.unit, min, max }, language);
    if (entry.kind === 'value') choose(entry.value);
    else setValueFault(faultText(entry, text));
  };
  const chooseTiming = (text: string): void => {
    setTypedTiming(text);
    if (setting && faultOfTiming(field, text, language, texts) === undefined) {
      onChange({ value, timing: text.trim() });
    }
  };
  const fieldText = entryText(value, field.unit, field.step, language);
  const low = Math.min(field.min, start);
  const high = Math.max(field.max, start);
  const share = (start - low) / (high - low);
  return (
    <div className={styles.root}>
      <Label id={labelId}>{field.label[language]}</Label>
      <div className={styles.line}>
        <div className={styles.track}>
          <span
            className={styles.mark}
            aria-hidden="true"
            style={{
              left: `calc(${THUMB_RADIUS}px + ${share} * (100% - ${2 * THUMB_RADIUS}px))`,
            }}
          />
          <Slider
            className={styles.slider}
            rail={{ className: styles.rail }}
            aria-labelledby={labelId}
            aria-valuetext={fieldText}
            min={low}
            max={high}
            step={field.step}
            value={value}
            onChange={(_event, data) => choose(nearStart(data.value, start, field.step))}
          />
        </div>
        <SpinButton
          className={styles.number}
          aria-labelledby={labelId}
          min={min}
          max={max}
          step={field.step}
          value={value}
          displayValue={fieldText}
          input={{
            className: styles.numberInput,
            ...(valueFault ? { 'aria-invalid': true, 'aria-describedby': faultId } : {}),
          }}
          onChange={(_event, data) => {
            if (data.value !== undefined && data.value !== null) choose(data.value);
            else if (data.displayValue !== undefined) enter(data.displayValue);
          }}
        />
      </div>
      <div id={faultId} role="alert">
        {valueFault && (
          <Text size={200} className={styles.fault}>
            {valueFault}
          </Text>
        )}
      </div>
      <div className={styles.note}>
        {texts.startsAt(entryText(start, field.unit, field.step, language))}
        {isPercentage(field.unit) ? '' : ` ${unitName(field.unit, language)}`}
      </div>
      {kind !== 'scalar' && (
        <Field
          label={texts.when}
          orientation="horizontal"
          size="small"
          {...(timingFault ? { validationMessage: timingFault } : {})}
        >
          <Input
            size="small"
            value={typedTiming ?? timing}
            placeholder={texts.wholeRun}
            onChange={(_event, data) => chooseTiming(data.value)}
            onBlur={() => {
              // What was taken is shown as it was taken; what was refused stays, with the reason.
              if (timingFault === undefined && setting) setTypedTiming(undefined);
            }}
          />
        </Field>
      )}
    </div>
  );
}

/** A slider's steps count from its minimum; the edition's own value must stay reachable. */
function nearStart(value: number, start: number, step: number): number {
  return Math.abs(value - start) < step / 2 ? start : value;
}

/** @returns what to say about something that was typed and that the field does not take. */
function useEntryFault(
  field: LeverField,
  start: number,
  language: Language,
): (
  entry: { readonly kind: 'notANumber' } | { readonly kind: 'outside'; readonly value: number },
  typed: string,
) => string {
  const texts = useTexts(CONTROL_TEXTS);
  const text = (value: number): string => entryText(value, field.unit, field.step, language);
  const { min, max } = parameterDefinition(field.parameter);
  return (entry, typed) =>
    entry.kind === 'notANumber'
      ? texts.notANumber(typed.trim(), text(start))
      : texts.outside(text(entry.value), text(min), text(max));
}

function faultOfTiming(
  field: LeverField,
  timing: string,
  language: Language,
  texts: Pick<ExploreTexts, 'noPeriod'>,
): string | undefined {
  const { name } = parameterDefinition(field.parameter);
  // What does not begin as a period would be taken for a part of the assumption's name.
  if (!/^(?:$|\d{4}|(?:van|vanaf|tot|t\/m) )/i.test(timing.trim()))
    return texts.noPeriod(timing.trim());
  try {
    const { parameter } = parseOverride(`${name} ${timing}`.trim(), field.defaultValue);
    return parameter === field.parameter ? undefined : timing;
  } catch (error) {
    return describeError(error, language);
  }
}
