import {
  Button,
  Link,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { FUNCTIONS_TEXTS } from './functions-texts';
import { insertFormula, type TargetCell } from '../../workbook/insert-formula';
import { runInExcel } from '../../workbook/run-in-excel';
import { Confirmation } from '../controls/confirmation';
import { useAction } from '../controls/use-action';
import { usePane, useTexts } from '../pane-context';
import { ArgumentField } from './argument-field';
import { formulaText, isBlank, type Argument } from './formula-text';
import type { FunctionDescription } from './function-catalog';
import { functionResult } from './function-result';
import { lookOf } from './result-look';
import { ResultPreview } from './result-preview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  formula: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  insert: { alignSelf: 'flex-start' },
});

interface FunctionFormProps {
  readonly description: FunctionDescription;
  readonly onBack: () => void;
}

/** A function with its arguments as a form, and the formula that it makes. */
export function FunctionForm({ description, onBack }: FunctionFormProps) {
  const { name, parameters } = description;
  const styles = useStyles();
  const texts = useTexts(FUNCTIONS_TEXTS);
  const { language } = usePane();
  const { run, say, report } = useAction();
  const [args, setArgs] = useState<readonly (Argument | undefined)[]>([]);
  const [isTried, setTried] = useState(false);
  const [occupied, setOccupied] = useState<TargetCell>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const formula = formulaText(name, args);
  const isMissing = (index: number): boolean =>
    !parameters[index].optional && !parameters[index].repeating && isBlank(args[index]);

  const insert = async (replace?: TargetCell): Promise<void> => {
    setTried(true);
    setOccupied(undefined);
    if (parameters.some((_parameter, index) => isMissing(index))) return;
    const outcome = await functionResult(description.id, args);
    if (outcome?.kind === 'error') {
      say({ intent: 'error', text: texts.refused(outcome.message) });
      return;
    }
    const look = lookOf(description.id, outcome);
    const result = await run({
      label: texts.inserting,
      work: ({ signal }) =>
        runInExcel((context) => insertFormula(context, formula.invariant, replace, signal, look), {
          undoGroup: 'insert formula',
        }),
    });
    if (result?.kind === 'occupied') setOccupied(result.cell);
    else if (result) say({ intent: 'success', text: texts.inserted(result.address) });
  };

  return (
    <div className={styles.form}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {texts.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {name}
      </h2>
      <Text>
        {description.description}{' '}
        {description.helpUrl && (
          <Link href={description.helpUrl} target="_blank" rel="noreferrer" inline>
            {texts.help}
          </Link>
        )}
      </Text>
      {parameters.map((parameter, index) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          argument={args[index]}
          isMissing={isTried && isMissing(index)}
          onChange={(argument) =>
            setArgs(parameters.map((_parameter, i) => (i === index ? argument : args[i])))
          }
        />
      ))}
      <div>
        <Text weight="semibold" id="formula-label">
          {texts.formula}
        </Text>
        <code className={styles.formula} aria-labelledby="formula-label" role="note">
          {language === 'nl' ? formula.dutch : formula.invariant}
        </code>
      </div>
      <ResultPreview
        id={description.id}
        args={args}
        isComplete={!parameters.some((_parameter, index) => isMissing(index))}
      />
      {report}
      {occupied ? (
        <Confirmation
          title={texts.occupiedTitle(occupied.address)}
          confirm={texts.replace}
          cancel={texts.cancel}
          onConfirm={() => void insert(occupied)}
          onCancel={() => setOccupied(undefined)}
        >
          <Text>{texts.occupiedText(occupied.text)}</Text>
        </Confirmation>
      ) : (
        <Button className={styles.insert} appearance="primary" onClick={() => void insert()}>
          {texts.insert}
        </Button>
      )}
    </div>
  );
}
