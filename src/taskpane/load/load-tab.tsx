import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
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
import { useEditions, usePane, useTexts } from '../pane-context';
import { SavedScenarioField } from '../controls/saved-scenario-field';
import { ChoiceGroup } from '../controls/choice-group';
import { EditionSelect } from '../controls/edition-select';
import { FaultMessage } from '../controls/fault-message';
import { useNewSheet } from '../controls/new-sheet-action';
import { TabSection, TabShell } from '../controls/tab-shell';
import { HorizonFields } from './horizon-fields';
import { firstChoice, withMember, type LoadChoice } from './load-choice';
import { LoadPreview } from './load-preview';
import { MeasurePicker } from './measure-picker';
import { useLoadOutcome } from './use-load-outcome';

const useStyles = makeStyles({
  scenarios: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** The tab Laden: a forecast in a new worksheet. */
export function LoadTab() {
  const styles = useStyles();
  const texts = useTexts(LOAD_TEXTS);
  const { language } = usePane();
  const { active } = useEditions();
  const [choice, setChoice] = useState(() => firstChoice(active));
  const change = (part: Partial<LoadChoice>): void => setChoice((old) => ({ ...old, ...part }));
  const outcome = useLoadOutcome(choice);
  const { request, rows, faults, chartMeasure, options } = outcome;
  const number = new Intl.NumberFormat(language);
  const sheetName = choice.sheetName ?? texts.defaultSheetName;

  const writing = useNewSheet({
    running: texts.loading,
    content: JSON.stringify([request, chartMeasure, sheetName]),
    write: async ({ signal }) => {
      if (chartMeasure === undefined) throw new Error('A sheet needs at least one measure.');
      const written = await writeLoadSheet(
        { request, rows, chartMeasure, sheetName: sheetName || texts.defaultSheetName },
        signal,
      );
      return {
        sheet: written.sheetName,
        text: texts.loaded(written.sheetName, number.format(written.rows)),
      };
    },
  });

  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      onSubmit={() => {
        if (rows.length > 0) writing.start();
      }}
      footer={
        <>
          {writing.question}
          {writing.report}
          <div className={styles.row}>
            <Button appearance="primary" type="submit" disabledFocusable={rows.length === 0}>
              {texts.load}
            </Button>
            {rows.length > 0 && <Text size={200}>{texts.rows(number.format(rows.length))}</Text>}
          </div>
        </>
      }
    >
      <EditionSelect value={request.edition} onChange={(id) => change({ editionId: id })} />
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
        selection={choice.measures}
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
      {faults.other && <FaultMessage>{faults.other}</FaultMessage>}
      {rows.length > 0 && chartMeasure !== undefined && (
        <TabSection heading={texts.preview}>
          <LoadPreview rows={rows} scenarios={request.scenarios} measure={chartMeasure} />
        </TabSection>
      )}
    </TabShell>
  );
}
