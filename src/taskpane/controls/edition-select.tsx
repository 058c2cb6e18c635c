import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEditions, useTexts } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';

const useStyles = makeStyles({
  // A name of 80 characters must not push the pane wider than it is.
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export interface EditionSelectProps {
  /** Id of the edition; with `offersActive`, undefined is the active edition, whichever that is. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** Offers to follow the active edition, also when another becomes active. */
  readonly offersActive?: boolean;
  /** "Editie" unless given. */
  readonly label?: string;
  readonly className?: string;
}

/** Which edition, out of those of this workbook. */
export function EditionSelect(props: EditionSelectProps): ReactElement {
  const { value, onChange, offersActive = false, label, className } = props;
  const styles = useStyles();
  const texts = useTexts(CONTROL_TEXTS);
  const { editions, active } = useEditions();
  const edition = editions.find(({ id }) => id === value);
  return (
    <Field label={label ?? texts.edition} className={className ?? styles.field}>
      <Select
        select={{ className: styles.select, title: (edition ?? active).name }}
        value={edition?.id ?? (offersActive ? '' : active.id)}
        onChange={(_event, data) => onChange(data.value === '' ? undefined : data.value)}
      >
        {offersActive && <option value="">{texts.activeEdition(active.name)}</option>}
        {editions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
