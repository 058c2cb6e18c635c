import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Measure } from '../../domain/measures';
import { STEP_MONTHS } from '../../domain/period';
import { SCENARIO_NAMES } from '../../domain/scenario-name';
import { LOAD_TEXTS } from './load-texts';
import { measureName } from '../../i18n/measure-names';
import { writeLoadSheet } from '../../workbook/loads/write-load-sheet';
import { useEditions, useTexts, usePane } from '../pane-context';
import { SavedScenarioField } from '../controls/saved-scenario-field';
import { ChoiceGroup } from '../controls/choice-group';
import { HorizonFields } from './horizon-fields';
import { firstChoice, withMember, type LoadChoice } from './load-choice';
import { LoadPreview } from './load-preview';
import { MeasurePicker } from './measure-picker';
import { useLoadOutcome } from './use-load-outcome';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
  scenarios: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  },
  // The button and what it will do stay in view below a long form.
  action: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The tab Laden: a forecast in a new worksheet. */
export function LoadTab() {
  const styles = useStyles();
  const texts = useTexts(LOAD_TEXTS);
  const { runTask, language } = usePane();
  const { editions, active } = useEditions();
  const [choice, setChoice] = useState(() => firstChoice(active));
  const change = (part: Partial<LoadChoice>): void => setChoice((old) => ({ ...old, ...part }));
  const outcome = useLoadOutcome(choice);
  const { request, rows, faults, chartMeasure, options } = outcome;
  const number = new Intl.NumberFormat(language);
  const sheetName = choice.sheetName ?? texts.defaultSheetName;

  const load = async (): Promise<void> => {
    if (rows.length === 0 || chartMeasure === undefined) return;
    await runTask({
      label: texts.loading,
      work: ({ signal }) =>
        writeLoadSheet(
          { request, rows, chartMeasure, sheetName: sheetName || texts.defaultSheetName },
          signal,
        ),
      done: (written) => texts.loaded(written.sheetName, number.format(written.rows)),
    });
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void load();
      }}
    >
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.heading}
      </Subtitle2>
      <Text size={200} className={styles.intro}>
        {texts.intro}
      </Text>
      <Field label={texts.edition}>
        <Select value={request.edition} onChange={(_, { value }) => change({ editionId: value })}>
          {editions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <ChoiceGroup label={texts.scenarios} error={faults.scenarios}>
        <div className={styles.scenarios}>
          {SCENARIO_NAMES.map((scenario) => (
            <Checkbox
              key={scenario}
              label={scenario}
              checked={choice.scenarios.has(scenario)}
              onChange={(_, { checked }) =>
                change({ scenarios: withMember(choice.scenarios, scenario, checked === true) })
              }
            />
          ))}
        </div>
      </ChoiceGroup>
      <MeasurePicker
        chosen={choice.measures}
        onChange={(measures) => change({ measures })}
        error={faults.measures}
      />
      <HorizonFields
        options={options}
        first={request.from}
        last={request.until - STEP_MONTHS[choice.step]}
        step={choice.step}
        error={faults.horizon}
        onFirst={(first) => change({ first })}
        onLast={(last) => change({ last })}
        onStep={(step) => change({ step })}
      />
      {request.measures.length > 1 && (
        <Field label={texts.chartMeasure} hint={texts.chartMeasureHint}>
          <Select
            value={chartMeasure ?? ''}
            onChange={(_, { value }) => change({ chartMeasure: value as Measure })}
          >
            {request.measures.map((measure) => (
              <option key={measure} value={measure}>
                {measureName(measure, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <SavedScenarioField
        saved={choice.saved}
        onChange={(saved) =>
          change(
            saved
              ? { saved, editionId: saved.edition, scenarios: new Set([saved.scenario]) }
              : { saved },
          )
        }
      />
      <Field label={texts.sheetName} hint={texts.sheetNameHint}>
        <Input
          value={sheetName}
          maxLength={31}
          onChange={(_, { value }) => change({ sheetName: value })}
        />
      </Field>
      {faults.other && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{faults.other}</MessageBarBody>
        </MessageBar>
      )}
      {rows.length > 0 && chartMeasure !== undefined && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {texts.preview}
          </Subtitle2>
          <LoadPreview rows={rows} scenarios={request.scenarios} measure={chartMeasure} />
        </>
      )}
      <div className={styles.action}>
        <Button appearance="primary" type="submit" disabled={rows.length === 0}>
          {texts.load}
        </Button>
        {rows.length > 0 && <Text size={200}>{texts.rows(number.format(rows.length))}</Text>}
      </div>
    </form>
  );
}
