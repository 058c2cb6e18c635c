import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface YearSelectProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** Which year, out of those there are. */
export function YearSelect({ label, years, value, onChange }: YearSelectProps): ReactElement {
  return (
    <Field label={label}>
      <Select
        select={{ style: { minWidth: 0 } }}
        value={String(value)}
        onChange={(_event, data) => onChange(Number(data.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
