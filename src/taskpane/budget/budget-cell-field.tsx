import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { BUDGET_TEXTS } from './budget-texts';
import { CellReference, SelectionButton } from '../controls/cell-picker';
import { usePane, useTexts } from '../pane-context';
import type { ChosenCell } from './budget-form';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface BudgetCellFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly cell: ChosenCell | undefined;
  /** The number in the cell; null when the cell holds none, left out when that is not known. */
  readonly value?: number | null;
  readonly isMissing: boolean;
  readonly onChange: (cell: ChosenCell | undefined) => void;
}

/** A field that holds the address of one cell of the user. */
export function BudgetCellField(props: BudgetCellFieldProps) {
  const { label, hint, cell, value, isMissing, onChange } = props;
  const styles = useStyles();
  const texts = useTexts(BUDGET_TEXTS);
  const { language } = usePane();
  const fault =
    cell?.isSingle === false
      ? texts.oneCell
      : cell && value === null
        ? texts.cellHasNoNumber
        : isMissing && !cell
          ? texts.missing
          : undefined;
  const content =
    value === null || value === undefined
      ? hint
      : texts.cellShows(value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB'));
  return (
    <Field label={label} required hint={content} {...(fault ? { validationMessage: fault } : {})}>
      {(field) => (
        <div className={styles.row}>
          <CellReference
            {...field}
            argument={label}
            address={cell?.address ?? ''}
            onClear={() => onChange(undefined)}
          />
          <SelectionButton
            argument={label}
            onPick={({ address, rows, columns }) =>
              onChange({ address, isSingle: rows * columns === 1 })
            }
          />
        </div>
      )}
    </Field>
  );
}
