import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parseDate, toDutchDate } from '../../domain/calendar';
import { SCENARIO_NAMES } from '../../domain/scenario-name';
import type { Region, RegionAllocation } from '../../scenarios/regions/allocation';
import { regionChange } from '../../scenarios/regions/region-figures';
import { DataTable } from '../controls/data-table';
import { numberText, signedText } from '../controls/number-text';
import { useNamesOfWorkbook } from '../controls/scenario-select';
import { TabSection } from '../controls/tab-shell';
import { useEditions, usePane, useTexts } from '../pane-context';
import { REGIONS_TEXTS } from './regions-texts';
import { needOf, type TotalChoice } from './total-choice';

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
});

interface RegionChangesProps {
  readonly regions: RegionAllocation;
  readonly region: Region;
  readonly name: string;
  readonly choice: TotalChoice;
  readonly total: number;
}

/**
 * What a region gains or loses when the need in the country is another one: that of each scenario,
 * those of the workbook too.
 */
export function RegionChanges(props: RegionChangesProps): ReactElement {
  const { regions, region, name, choice, total } = props;
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const edition = editions.find(({ id }) => id === choice.edition) ?? active;
  const listed = regions.list.total;
  const day = parseDate(choice.date);
  const kept = useNamesOfWorkbook(edition.id);
  const scenarios = [...SCENARIO_NAMES, ...kept].flatMap((scenario) => {
    const need = needOf(service, choice, scenario, texts, language);
    return need.total === undefined ? [] : [{ scenario, total: need.total }];
  });
  const rowOf = (key: string, label: string, to: number) => {
    const change = regionChange(regions, region, listed, to, choice.method);
    return {
      key,
      cells: [label, numberText(change.to, language), signedText(change.difference, language)],
    };
  };
  return (
    <TabSection heading={texts.changesHeading}>
      <DataTable
        caption={texts.changesCaption(name)}
        columns={[texts.changesTotal, texts.changesTask, texts.changesDifference]}
        rows={[
          rowOf('listed', texts.changesListed(numberText(listed, language)), listed),
          ...(total === listed || choice.kind === 'forecast'
            ? []
            : [rowOf('chosen', texts.changesChosen(numberText(total, language)), total)]),
          ...scenarios.map(({ scenario, total: need }) => {
            const label = kept.includes(scenario) ? texts.changesKept : texts.changesScenario;
            return rowOf(scenario, label(scenario, numberText(need, language)), need);
          }),
        ]}
      />
      {day && scenarios.length > 0 && (
        <p className={styles.note}>
          {texts.changesNote(edition.name, toDutchDate(day).replaceAll('-', '\u2011'))}
        </p>
      )}
    </TabSection>
  );
}
