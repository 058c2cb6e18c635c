import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shortageShare, type RegionRow } from '../../scenarios/regions/region-overview';
import { DataTable } from '../controls/data-table';
import { numberText, percentText, signedText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { usePane, useTexts } from '../pane-context';
import { REGIONS_TEXTS } from './regions-texts';

interface RegionComparisonProps {
  readonly rows: readonly RegionRow[];
  /** The total of the list, with which the chosen total is compared. */
  readonly listed: number;
  readonly onClear: () => void;
}

/** Two or more municipalities side by side. */
export function RegionComparison({ rows, listed, onClear }: RegionComparisonProps): ReactElement {
  const texts = useTexts(REGIONS_TEXTS);
  const { language } = usePane();
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : numberText(value, language).replace('-', '−');
  const share = (row: RegionRow): string => {
    const part = shortageShare(row);
    return part === undefined ? '–' : percentText(part, language, 0).replace('-', '−');
  };
  const lines: readonly (readonly [string, (row: RegionRow) => string])[] = [
    [texts.task, (row) => number(row.task)],
    [texts.regular, (row) => number(row.regular)],
    [texts.emergency, (row) => number(row.emergency)],
    [texts.shortage, (row) => number(row.shortage)],
    [texts.share, share],
    [
      texts.change(numberText(listed, language)),
      (row) => signedText(row.task - row.listed, language),
    ],
    [texts.minorsRow, (row) => number(row.minors)],
    [texts.inhabitantsRow, (row) => number(row.inhabitants)],
    [
      texts.perThousand,
      (row) => numberText((row.task / Math.max(1, row.inhabitants)) * 1000, language, 1),
    ],
  ];
  return (
    <TabSection heading={texts.compareHeading}>
      <DataTable
        caption={texts.compareCaption}
        hidesCaption
        columns={[texts.figure, ...rows.map(({ name }) => name)]}
        rows={lines.map(([label, value]) => ({ key: label, cells: [label, ...rows.map(value)] }))}
      />
      <div>
        <Button size="small" onClick={onClear}>
          {texts.compareClear}
        </Button>
      </div>
    </TabSection>
  );
}
