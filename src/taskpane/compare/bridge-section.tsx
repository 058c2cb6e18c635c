import type { ReactElement } from 'react';
import type { CompareTexts } from './compare-texts';
import type { Language } from '../../i18n/language';
import type { Bridge } from '../../scenarios/analysis/bridge';
import type { WaterfallStep } from '../charts/bar-rows';
import { DataTableDisclosure } from '../controls/data-table';
import { numberText, signedText } from '../controls/number-text';
import { BRIDGE_PART_TEXTS } from '../../workbook/comparison-texts';
import { useTexts } from '../pane-context';
import { WaterfallChart } from '../charts/waterfall-chart';

export interface BridgeSectionProps {
  readonly bridge: Bridge;
  /** Occupancy of the side that is compared with. */
  readonly previousOccupancy: number;
  readonly first: string;
  readonly second: string;
  readonly tableLabel: string;
  readonly language: Language;
  readonly texts: CompareTexts;
}

/** From the one occupancy to the other, cause by cause. */
export function BridgeSection(props: BridgeSectionProps): ReactElement {
  const { bridge, first, second, previousOccupancy, language, texts, tableLabel } = props;
  const partTexts = useTexts(BRIDGE_PART_TEXTS);
  const parts = (['startStock', 'inflow', 'grantRate', 'outflow'] as const).map(
    (part): WaterfallStep => ({ label: partTexts[part], kind: 'change', value: bridge[part] }),
  );
  const steps: readonly WaterfallStep[] = [
    { label: texts.occupancyOf(second), kind: 'total', value: previousOccupancy },
    ...parts,
    {
      label: texts.occupancyOf(first),
      kind: 'total',
      value: previousOccupancy + bridge.difference,
    },
  ];
  return (
    <>
      <WaterfallChart
        steps={steps}
        language={language}
        label={texts.bridgeSummary(first, second, signedText(bridge.difference, language))}
      />
      <DataTableDisclosure
        label={tableLabel}
        caption={texts.bridgeHeading}
        columns={[texts.part, texts.persons]}
        rows={[
          ...steps.map(({ label, kind, value }) => [
            label,
            kind === 'total' ? numberText(value, language, 1) : signedText(value, language, 1),
          ]),
          [texts.difference, signedText(bridge.difference, language, 1)],
        ]}
      />
    </>
  );
}
