import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { monthOf, toIsoDate } from '../../domain/calendar';
import type { ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';
import { rebaseBridge } from '../../scenarios/forecast/rebasing/rebase-bridge';
import {
  DEFAULT_REBASE_METHOD,
  isRebased,
  REBASE_METHODS,
  rebaseEdition,
  type RebaseMethod,
  type Rebased,
} from '../../scenarios/forecast/rebasing/rebase-edition';
import { today } from '../../workbook/realised/today';
import { DataTable } from '../controls/data-table';
import { percentText, signedText } from '../controls/number-text';
import { roundedParts } from '../../domain/rounded-parts';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { importEdition } from '../editions/edition-actions';
import { usePane, useTexts } from '../pane-context';
import { REBASE_TEXTS } from './rebase-texts';

interface RebaseSectionProps {
  readonly edition: Edition;
  readonly scenario: ScenarioName;
}

/** Makes a new forecast from what was counted, as an edition of its own, and says what changed. */
export function RebaseSection({ edition, scenario }: RebaseSectionProps): ReactElement | null {
  const texts = useTexts(REBASE_TEXTS);
  const { service } = usePane();
  const { run, report } = useAction();
  const [method, setMethod] = useState<RebaseMethod>(DEFAULT_REBASE_METHOD);
  const [made, setMade] = useState<{ readonly base: Edition; readonly rebased: Rebased }>();
  if (isRebased(edition)) return null;

  const rebase = async (): Promise<void> => {
    const rebased = await run({
      label: texts.rebasing,
      work: async ({ signal }) => {
        const rebased = rebaseEdition(service, edition.id, method);
        const imported = { file: '', on: toIsoDate(today()), madeBy: 'volgen' } as const;
        const outcome = { ...rebased, edition: { ...rebased.edition, imported } };
        const recalculated = await importEdition(service, outcome.edition, signal);
        return { outcome, recalculated };
      },
      done: ({ outcome, recalculated }) =>
        recalculated
          ? texts.rebased(outcome.edition.name)
          : `${texts.rebased(outcome.edition.name)} ${texts.notRecalculated}`,
    });
    if (rebased) setMade({ base: edition, rebased: rebased.outcome });
  };
  return (
    <TabSection heading={texts.heading}>
      <Text size={200}>{texts.intro}</Text>
      <Field label={texts.method} hint={texts.methodHint[method]}>
        <RadioGroup
          value={method}
          onChange={(_event, { value }) => setMethod(value as RebaseMethod)}
        >
          {REBASE_METHODS.map((one) => (
            <Radio key={one} value={one} label={texts.methods[one]} />
          ))}
        </RadioGroup>
      </Field>
      {report}
      <div>
        <Button onClick={() => void rebase()}>{texts.rebase}</Button>
      </div>
      {made?.base.id === edition.id && (
        <>
          <DampingText rebased={made.rebased} />
          <BridgeTable base={made.base} rebased={made.rebased} scenario={scenario} />
        </>
      )}
    </TabSection>
  );
}

/** What the damping came to; nothing when the published inflow was kept. */
function DampingText({ rebased }: { readonly rebased: Rebased }): ReactElement | null {
  const texts = useTexts(REBASE_TEXTS);
  const { language } = usePane();
  const { edition, undamped, inflowFactor, trend } = rebased;
  if (edition.id === undamped.id) return null;
  return (
    <Text size={200}>
      {texts.damped(
        percentText(inflowFactor, language),
        trend === undefined ? undefined : signedText(Math.round(trend), language),
      )}
    </Text>
  );
}

const PARTS = ['start', 'inflow', 'outflow', 'rest', 'damping'] as const;

/** What changed at the end of each year, and why; the parts sum to the difference. */
function BridgeTable({
  base,
  rebased,
  scenario,
}: {
  readonly base: Edition;
  readonly rebased: Rebased;
  readonly scenario: ScenarioName;
}): ReactElement {
  const texts = useTexts(REBASE_TEXTS);
  const { service, language } = usePane();
  const { start } = service.forecast({ scenario, edition: base.id });
  const first = monthOf(start).year;
  const years = [first, first + 1];
  const { edition, undamped } = rebased;
  const parted = PARTS.filter((part) => part !== 'damping' || edition.id !== undamped.id);
  const bridges = years.map((year) =>
    rebaseBridge(service, {
      edition: base.id,
      rebased: edition.id,
      ...(edition.id !== undamped.id && { undamped }),
      scenario,
      knownMonths: rebased.knownMonths,
      position: (year + 1) * 12,
    }),
  );
  // In whole persons that add up.
  const parts = bridges.map((bridge) =>
    roundedParts(
      parted.map((part) => bridge[part]),
      Math.round(bridge.difference),
    ),
  );
  const difference = bridges.map((bridge) => signedText(Math.round(bridge.difference), language));
  return (
    <DataTable
      caption={texts.bridge(scenario)}
      columns={[texts.part, ...years.map((year) => texts.endOf(year))]}
      rows={[
        ...parted.map((part, i) => [
          texts[part],
          ...parts.map((ofYear) => signedText(ofYear[i], language)),
        ]),
        { key: 'difference', cells: [texts.difference, ...difference], isTotal: true },
      ]}
    />
  );
}
