import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ALLOCATION_METHODS } from '../../scenarios/regions/allocation-method';
import { EditionSelect } from '../controls/edition-select';
import { numberText } from '../controls/number-text';
import { ScenarioSelect } from '../controls/scenario-select';
import { useEditions, usePane, useTexts } from '../pane-context';
import { REGIONS_TEXTS } from './regions-texts';
import type { TotalChoice } from './total-choice';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
});

const KINDS = ['listed', 'forecast', 'own'] as const;

interface TotalFieldsProps {
  readonly choice: TotalChoice;
  readonly onChange: (choice: TotalChoice) => void;
  /** The total of the list in force. */
  readonly listed: number;
  readonly fault: string | undefined;
}

/** What is divided: the list itself, the need of a forecast, or a number of the user's own. */
export function TotalFields(props: TotalFieldsProps): ReactElement {
  const { choice, onChange, listed, fault } = props;
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { language } = usePane();
  const { active } = useEditions();
  const editionId = choice.edition ?? active.id;
  const labels = {
    listed: texts.totalListed(numberText(listed, language)),
    forecast: texts.totalForecast,
    own: texts.totalOwn,
  };
  const change = (part: Partial<TotalChoice>): void => onChange({ ...choice, ...part });
  return (
    <div className={styles.grid} role="group" aria-label={texts.totalGroup}>
      <Field label={texts.totalIs} className={styles.wide}>
        <Select
          value={choice.kind}
          onChange={(_event, { value }) =>
            change({ kind: KINDS.find((kind) => kind === value) ?? 'listed' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {labels[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {choice.kind === 'forecast' && (
        <>
          <EditionSelect
            className={styles.wide}
            value={choice.edition}
            onChange={(edition) => change({ edition })}
            offersActive
          />
          <ScenarioSelect
            edition={editionId}
            value={choice.scenario}
            onChange={(scenario) => change({ scenario })}
          />
          <Field label={texts.date} {...(fault !== undefined && { validationMessage: fault })}>
            <Input
              type="date"
              value={choice.date}
              onChange={(_event, { value }) => change({ date: value })}
            />
          </Field>
        </>
      )}
      {choice.kind === 'own' && (
        <Field label={texts.places} {...(fault !== undefined && { validationMessage: fault })}>
          <Input
            inputMode="numeric"
            value={choice.own}
            onChange={(_event, { value }) => change({ own: value })}
          />
        </Field>
      )}
      <Field label={texts.method} className={styles.wide}>
        <Select
          value={choice.method}
          onChange={(_event, { value }) =>
            change({
              method: ALLOCATION_METHODS.find((method) => method === value) ?? 'verdeling',
            })
          }
        >
          {ALLOCATION_METHODS.map((method) => (
            <option key={method} value={method}>
              {texts.methods[method]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
