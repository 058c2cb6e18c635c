import {
  Field,
  Input,
  type FieldControlProps,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { withoutEnding } from '../../domain/text-ends';
import { FUNCTIONS_TEXTS } from './functions-texts';
import { useEditions, useNamedScenarios, useTexts } from '../pane-context';
import { argumentKind } from './argument-kinds';
import { CellReference, SelectionButton } from '../controls/cell-picker';
import type { Argument } from './formula-text';
import { defaultOf, type FunctionParameter } from './function-catalog';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  control: { flexGrow: 1, minWidth: 0 },
});

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly argument: Argument | undefined;
  readonly isMissing: boolean;
  readonly onChange: (argument: Argument | undefined) => void;
}

/** One argument of a function: a list, a field or chosen cells. */
export function ArgumentField({ parameter, argument, isMissing, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const texts = useTexts(FUNCTIONS_TEXTS);
  const { editions } = useEditions();
  const scenarios = useNamedScenarios();
  const kind = argumentKind(
    parameter,
    editions.map(({ name }) => name),
    scenarios.map(({ name }) => name),
  );
  const label = parameter.optional ? `${parameter.name} (${texts.optional})` : parameter.name;
  const text = argument && argument.kind !== 'cells' ? argument.text : '';
  const byDefault = defaultOf(parameter);
  const defaultText = byDefault === undefined ? '' : texts.byDefault(byDefault);
  const placeholder =
    defaultText ||
    (kind.control === 'moment'
      ? texts.momentHint
      : kind.control === 'period'
        ? texts.periodHint
        : '');
  const hint = [parameter.description, parameter.repeating && texts.repeatingHint]
    .filter((part): part is string => Boolean(part))
    .map((part) => `${withoutEnding(part, '. \n')}.`)
    .join(' ');

  function control(field: FieldControlProps) {
    if (argument?.kind === 'cells' || kind.control === 'range') {
      return (
        <CellReference
          {...field}
          argument={parameter.name}
          address={argument?.kind === 'cells' ? argument.address : ''}
          onClear={() => onChange(undefined)}
        />
      );
    }
    if (kind.control === 'choice') {
      const blank = parameter.name.startsWith('editie') ? texts.activeEdition : defaultText;
      return (
        <Select
          {...field}
          className={styles.control}
          // The longest option must not push the button out of a narrow pane.
          select={{ style: { minWidth: 0, width: '100%' } }}
          value={text}
          onChange={(_event, { value }) =>
            onChange(value === '' ? undefined : { kind: 'choice', text: value })
          }
        >
          <option value="">{blank || (parameter.optional ? '' : texts.chooseValue)}</option>
          {kind.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      );
    }
    return (
      <Input
        {...field}
        className={styles.control}
        value={text}
        placeholder={placeholder}
        onChange={(_event, { value }) =>
          onChange(value === '' ? undefined : { kind: 'typed', text: value })
        }
      />
    );
  }

  return (
    <Field
      label={label}
      required={!parameter.optional}
      hint={hint}
      {...(isMissing ? { validationMessage: texts.missing(parameter.name) } : {})}
    >
      {(field) => (
        <div className={styles.row}>
          {control(field)}
          <SelectionButton
            argument={parameter.name}
            onPick={({ address }) => onChange({ kind: 'cells', address })}
          />
        </div>
      )}
    </Field>
  );
}
