import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ForecastError } from '../../domain/forecast-error';
import { overrideText } from '../../i18n/parameter-names';
import { describeError } from '../task-errors';
import { FileButton } from './file-button';
import { useAction } from './use-action';
import { SAVED_SCENARIO_TEXTS } from './saved-scenario-texts';
import { overrideName } from '../../scenarios/assumptions/overrides';
import { renewedModelReason } from '../../i18n/renewed-model';
import { loadScenario, type LoadedScenario } from '../../scenarios/assumptions/saved-scenario';
import { useNamedScenarios, usePane, useTexts } from '../pane-context';
import { editionRemark } from './edition-remark';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
});

export interface SavedScenarioFieldProps {
  readonly saved: LoadedScenario | undefined;
  /** A scenario of an edition that is present, or undefined to do without. */
  readonly onChange: (saved: LoadedScenario | undefined) => void;
}

/** Changed assumptions out of a file that the tab Verkennen saved. */
export function SavedScenarioField({ saved, onChange }: SavedScenarioFieldProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(SAVED_SCENARIO_TEXTS);
  const { service, language } = usePane();
  const { say, report } = useAction();

  const kept = useNamedScenarios();
  const chooseKept = (name: string): void => {
    const selection = kept.find((one) => one.name === name);
    try {
      onChange(selection && { ...selection, edition: service.catalog.find(selection.edition).id });
      say(undefined);
    } catch (error) {
      say({ intent: 'error', text: describeError(error, language) });
    }
  };
  const load = async (file: File): Promise<void> => {
    say(undefined);
    try {
      const loaded = loadScenario(await file.text());
      const { id } = service.catalog.find(loaded.edition);
      onChange({ ...loaded, edition: id, name: loaded.name || file.name });
    } catch (error) {
      const text =
        error instanceof ForecastError ? describeError(error, language) : texts.notLoaded;
      say({ intent: 'error', text });
    }
  };

  const changed = saved && editionRemark(saved, service.catalog, language);
  const renewed = saved && renewedModelReason(saved.modelVersion, saved.overrides, language);

  return (
    <div className={styles.root}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {texts.heading}
      </Text>
      {saved ? (
        <>
          <Text>{texts.loaded(saved.name, saved.overrides.length)}</Text>
          {[renewed, changed].map(
            (remark) =>
              remark !== undefined && (
                <p key={remark} className={styles.note}>
                  {remark}
                </p>
              ),
          )}
          <ul className={styles.list}>
            {saved.overrides.map((override) => (
              <li key={overrideName(override)}>{overrideText(override, language)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.note}>{texts.empty}</p>
      )}
      {kept.length > 0 && (
        <Field label={texts.ofWorkbook}>
          <Select
            select={{ style: { minWidth: 0 } }}
            value={kept.find(({ name }) => name === saved?.name)?.name ?? ''}
            onChange={(_event, { value }) => chooseKept(value)}
          >
            <option value="">{texts.noneChosen}</option>
            {kept.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <FileButton
          size="small"
          label={texts.choose}
          accept=".json,application/json"
          onFile={(file) => void load(file)}
        />
        {saved && (
          <Button size="small" appearance="subtle" onClick={() => onChange(undefined)}>
            {texts.clear}
          </Button>
        )}
      </div>
      <p className={styles.note}>{texts.hint}</p>
      {report}
    </div>
  );
}
