import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import { ForecastError } from '../../domain/forecast-error';
import { renewedModelReason } from '../../i18n/renewed-model';
import type { NamedScenario } from '../../scenarios/assumptions/named-scenarios';
import {
  checkScenarioName,
  LONGEST_SCENARIO_NAME,
} from '../../scenarios/assumptions/scenario-name-check';
import { MODEL_VERSION } from '../../scenarios/forecast/model-version';
import { runInExcel } from '../../workbook/run-in-excel';
import { findScenarioUse, type ScenarioUse } from '../../workbook/scenario-use';
import { Confirmation } from '../controls/confirmation';
import { editionRemark } from '../controls/edition-remark';
import { useAction } from '../controls/use-action';
import { useNamedScenarios, usePane, useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import type { ExploreAction, ExploreChoice } from './explore-choice';
import { keepScenario, removeScenario } from './named-scenario-actions';
import { NAMED_SCENARIO_TEXTS } from './named-scenario-texts';
import { choiceOf, scenarioOf } from './saved-choice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  name: { overflowWrap: 'anywhere' },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface NamedScenariosSectionProps {
  readonly choice: ExploreChoice;
  readonly nothingChanged: boolean;
  readonly dispatch: Dispatch<ExploreAction>;
}

/** What is asked before a scenario changes or goes, with the cells that use it. */
interface Question {
  readonly about: 'renew' | 'rename' | 'remove';
  readonly scenario: NamedScenario;
  readonly use: ScenarioUse;
}

/** The scenarios that the workbook keeps by name: to name the present choice, and to tend the others. */
export function NamedScenariosSection(props: NamedScenariosSectionProps): ReactElement {
  const { choice, nothingChanged, dispatch } = props;
  const styles = useStyles();
  const texts = useTexts(NAMED_SCENARIO_TEXTS);
  const { service, language } = usePane();
  const scenarios = useNamedScenarios();
  const { run, say, report } = useAction();
  const [typed, setTyped] = useState('');
  const [newName, setNewName] = useState('');
  const [question, setQuestion] = useState<Question>();

  const named = (name: string, except?: string): string | undefined => {
    try {
      const others = scenarios.map((one) => one.name).filter((other) => other !== except);
      return checkScenarioName(name, others);
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
      say({ intent: 'error', text: describeError(error, language) });
      return undefined;
    }
  };
  const present = (name: string): NamedScenario => ({
    ...scenarioOf(choice, name, service.catalog),
    modelVersion: MODEL_VERSION,
  });
  const keep = async (scenario: NamedScenario, done: string, replaces?: string): Promise<void> => {
    const isKept = await run({
      label: texts.keeping,
      work: async () => {
        await keepScenario(service, scenario, replaces);
        return true;
      },
      done,
    });
    if (isKept) setQuestion(undefined);
  };
  const ask = async (about: Question['about'], scenario: NamedScenario): Promise<void> => {
    const use = await run({
      label: texts.looking,
      work: () => runInExcel((context) => findScenarioUse(context, scenario.name)),
    });
    if (!use) return;
    setNewName(scenario.name);
    setQuestion({ about, scenario, use });
  };
  const open = (scenario: NamedScenario): void => {
    try {
      const { id } = service.catalog.find(scenario.edition);
      const loaded = choiceOf({ ...scenario, edition: id });
      dispatch({ type: 'load', choice: loaded });
      const remarks = [
        renewedModelReason(scenario.modelVersion, scenario.overrides, language),
        editionRemark(scenario, service.catalog, language),
      ].filter((remark) => remark !== undefined);
      say({
        intent: remarks.length > 0 ? 'warning' : 'success',
        text: [texts.opened(scenario.name), ...remarks].join(' '),
      });
    } catch (error) {
      say({ intent: 'error', text: describeError(error, language) });
    }
  };
  const answer = async ({ about, scenario }: Question): Promise<void> => {
    const { name } = scenario;
    if (about === 'renew') {
      await keep(present(name), texts.renewed(name), name);
    } else if (about === 'rename') {
      const next = named(newName, name);
      if (next !== undefined)
        await keep({ ...scenario, name: next }, texts.renamed(name, next), name);
    } else {
      const isGone = await run({
        label: texts.keeping,
        work: async () => {
          await removeScenario(service, name);
          return true;
        },
        done: texts.removed(name),
      });
      if (isGone) setQuestion(undefined);
    }
  };

  return (
    <div className={styles.root}>
      <p className={styles.note}>{texts.hint}</p>
      <Field label={texts.name} {...(nothingChanged ? { hint: texts.needsChange } : {})}>
        <Input
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          maxLength={LONGEST_SCENARIO_NAME}
        />
      </Field>
      <div className={styles.row}>
        <Button
          disabled={nothingChanged || typed.trim() === ''}
          onClick={() => {
            const name = named(typed);
            if (name !== undefined) void keep(present(name), texts.kept(name));
          }}
        >
          {texts.keep}
        </Button>
      </div>
      {report}
      {question && (
        <Confirmation
          title={QUESTION_TITLES[question.about](texts, question.scenario.name)}
          confirm={texts[question.about]}
          cancel={texts.cancel}
          onConfirm={() => void answer(question)}
          onCancel={() => setQuestion(undefined)}
        >
          {question.about === 'rename' && (
            <Field label={texts.name}>
              <Input
                value={newName}
                onChange={(_, { value }) => setNewName(value)}
                maxLength={LONGEST_SCENARIO_NAME}
              />
            </Field>
          )}
          <Text>
            {question.use.cells === 0
              ? texts.unused
              : `${texts.usedBy(question.use)} ${AFTER[question.about](texts)}`}
          </Text>
        </Confirmation>
      )}
      {scenarios.length === 0 && <p className={styles.note}>{texts.empty}</p>}
      <ul className={styles.list}>
        {scenarios.map((scenario) => {
          const remark = editionRemark(scenario, service.catalog, language);
          return (
            <li key={scenario.name}>
              <Text weight="semibold" className={styles.name}>
                {scenario.name}
              </Text>
              <p className={styles.note}>
                {texts.about(
                  editionName(service.catalog, scenario.edition),
                  scenario.scenario,
                  scenario.overrides.length,
                )}
              </p>
              {remark !== undefined && <p className={styles.note}>{remark}</p>}
              <div className={styles.row}>
                <Button size="small" onClick={() => open(scenario)}>
                  {texts.open}
                </Button>
                <Button
                  size="small"
                  disabled={nothingChanged}
                  onClick={() => void ask('renew', scenario)}
                >
                  {texts.renew}
                </Button>
                <Button size="small" onClick={() => void ask('rename', scenario)}>
                  {texts.rename}
                </Button>
                <Button size="small" onClick={() => void ask('remove', scenario)}>
                  {texts.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type Texts = (typeof NAMED_SCENARIO_TEXTS)['nl'];

const QUESTION_TITLES: Readonly<Record<Question['about'], (texts: Texts, name: string) => string>> =
  {
    renew: (texts, name) => texts.renewTitle(name),
    rename: (texts, name) => texts.renameTitle(name),
    remove: (texts, name) => texts.removeTitle(name),
  };

const AFTER: Readonly<Record<Question['about'], (texts: Texts) => string>> = {
  renew: ({ afterRenew }) => afterRenew,
  rename: ({ afterRename }) => afterRename,
  remove: ({ afterRemove }) => afterRemove,
};

function editionName(
  catalog: { list(): readonly { readonly id: string; readonly name: string }[] },
  id: string,
): string {
  return catalog.list().find((one) => one.id === id)?.name ?? id;
}
