import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Bridge } from '../../scenarios/analysis/bridge';
import { BRIDGE_PART_TEXTS } from '../../workbook/comparison-texts';
import type { WaterfallStep } from '../charts/bar-rows';
import { CHART_TEXTS } from '../charts/chart-texts';
import { WaterfallChart } from '../charts/waterfall-chart';
import { DataTableDisclosure } from '../controls/data-table';
import { numberText, signedText } from '../controls/number-text';
import { roundedParts } from '../../domain/rounded-parts';
import { usePane, useTexts } from '../pane-context';
import { COMPARE_TEXTS } from './compare-texts';

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface BridgeSectionProps {
  readonly bridge: Bridge;
  /** Occupancy of the side that is compared with. */
  readonly previousOccupancy: number;
  readonly first: string;
  readonly second: string;
}

const PARTS = ['startStock', 'inflow', 'grantRate', 'outflow', 'unexplained'] as const;

/** From the one occupancy to the other, cause by cause, in whole persons that add up. */
export function BridgeSection(props: BridgeSectionProps): ReactElement {
  const { bridge, first, second, previousOccupancy } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(COMPARE_TEXTS);
  const chartTexts = useTexts(CHART_TEXTS);
  const partTexts = useTexts(BRIDGE_PART_TEXTS);
  const before = Math.round(previousOccupancy);
  const after = Math.round(previousOccupancy + bridge.difference);
  const parts = roundedParts(
    PARTS.map((part) => bridge[part]),
    after - before,
  );
  const steps: readonly WaterfallStep[] = [
    { label: texts.occupancyOf(second), kind: 'total', value: before },
    ...PARTS.map((part, i): WaterfallStep => ({
      label: partTexts[part],
      kind: 'change',
      value: parts[i],
    })),
    { label: texts.occupancyOf(first), kind: 'total', value: after },
  ];
  return (
    <>
      <WaterfallChart
        steps={steps}
        language={language}
        label={texts.bridgeSummary(first, second, signedText(after - before, language))}
      />
      <p className={styles.note}>{texts.cutBars}</p>
      <DataTableDisclosure
        label={chartTexts.asTable}
        caption={texts.bridgeHeading}
        columns={[texts.part, texts.persons]}
        rows={[
          ...steps.map(({ label, kind, value }) => [
            label,
            kind === 'total' ? numberText(value, language) : signedText(value, language),
          ]),
          [texts.difference, signedText(after - before, language)],
        ]}
      />
    </>
  );
}
