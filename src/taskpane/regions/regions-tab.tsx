import {
  Button,
  Field,
  makeStyles,
  SearchBox,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { PROVINCES } from '../../editions/regions/region-list';
import { plainName } from '../../editions/regions/region-names';
import type { Region, RegionAllocation } from '../../scenarios/regions/allocation';
import {
  municipalityRows,
  summedRow,
  taskStatus,
  type RegionRow,
} from '../../scenarios/regions/region-overview';
import { FaultMessage } from '../controls/fault-message';
import { numberText } from '../controls/number-text';
import { TabSection, TabShell } from '../controls/tab-shell';
import { useEditions, usePane, useTexts } from '../pane-context';
import { CycleSection } from './cycle-section';
import { MunicipalityList } from './municipality-list';
import { NationalSection } from './national-section';
import { ProvinceMap } from './province-map';
import { RegionChanges } from './region-changes';
import { RegionComparison } from './region-comparison';
import { RegionListSection } from './region-list-section';
import { NO_OWN_FIGURES, RegionTasks, type OwnRegionFigures } from './region-tasks';
import { REGIONS_TEXTS, type RegionsTexts } from './regions-texts';
import { useOfferedScenario } from '../controls/scenario-select';
import { minorsAmong, STARTING_CHOICE, totalOf, type TotalChoice } from './total-choice';
import { TotalFields } from './total-fields';
import { useRegions } from './use-regions';
import { WriteRegionsAction } from './write-regions-action';

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  suggestions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  search: { maxWidth: '100%', width: '100%', minWidth: 0 },
});

/** What the tab is about: the country, a province, or one municipality. */
type Chosen =
  | { readonly kind: 'land' }
  | { readonly kind: 'provincie'; readonly name: string }
  | { readonly kind: 'gemeente'; readonly name: string };

/** The tab Regio: what municipalities and provinces must receive and house, and what there is. */
export function RegionsTab(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const regions = useRegions();
  const [entries, setChoice] = useState<TotalChoice>(STARTING_CHOICE);
  const scenario = useOfferedScenario(entries.scenario, entries.edition ?? active.id);
  const choice = useMemo(() => ({ ...entries, scenario }), [entries, scenario]);
  const [search, setSearch] = useState('');
  const [wanted, setChosen] = useState<Chosen>({ kind: 'land' });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [own, setOwn] = useState<ReadonlyMap<string, OwnRegionFigures>>(new Map());

  const outcome = useMemo(
    () => totalOf(choice, { service, regions }, texts, language),
    // An edition may be replaced by one with the same id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [choice, service, regions, texts, language, editions],
  );
  // While a field is being filled in, the map shows the allocation itself.
  const total = outcome.total ?? regions.list.total;
  const question = useMemo(
    () => ({
      regions,
      total,
      minors: minorsAmong(service, choice.edition, total),
      method: choice.method,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [regions, total, service, choice.edition, choice.method, editions],
  );
  const rows = useMemo(() => municipalityRows(question), [question]);
  const provinceRows = useMemo(
    () =>
      PROVINCES.map(({ name }) =>
        summedRow(
          rows.filter(({ province }) => province === name),
          name,
          name,
        ),
      ),
    [rows],
  );
  const view = presentChoice(wanted, rows);
  const region = regionOf(regions, view);
  const province =
    view.kind === 'gemeente'
      ? rows.find(({ name }) => name === view.name)?.province
      : view.kind === 'provincie'
        ? view.name
        : undefined;
  const row = rowOf(view, rows, provinceRows, texts);
  const name = view.kind === 'provincie' ? texts.ofProvince(view.name) : row.name;
  const ownKey = `${view.kind} ${row.name}`;
  const inProvince = rows.filter((one) => province === undefined || one.province === province);
  const matches = search.trim() === '' ? inProvince : matching(rows, search);
  const compared = rows.filter((one) => picked.includes(one.name));

  const choose = (next: Chosen): void => {
    setChosen(next);
    setSearch('');
  };
  return (
    <TabShell
      heading={texts.heading}
      intro={texts.intro}
      footer={
        outcome.total !== undefined && (
          <WriteRegionsAction
            rows={inProvince}
            province={province}
            question={question}
            choice={choice}
            own={own}
          />
        )
      }
    >
      <Field label={texts.search} hint={texts.searchHint}>
        <SearchBox
          className={styles.search}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') chooseFound();
          }}
        />
      </Field>
      {search.trim() !== '' && <SearchOutcome typed={search} regions={regions} onChoose={choose} />}
      <TotalFields
        choice={choice}
        onChange={setChoice}
        listed={regions.list.total}
        fault={outcome.fault}
      />
      <p className={styles.note}>
        {texts.divided(numberText(total, language))}
        {choice.method === 'inwoners' && ` ${texts.byInhabitantsNote}`}
      </p>
      <TabSection heading={texts.mapHeading}>
        <p className={styles.note}>{texts.mapHint}</p>
        <ProvinceMap
          rows={provinceRows}
          selection={province}
          onChoose={(next) =>
            choose(next === undefined ? { kind: 'land' } : { kind: 'provincie', name: next })
          }
        />
      </TabSection>
      <RegionTasks
        regions={regions}
        region={region}
        name={name}
        row={row}
        status={taskStatus(question)}
        own={own.get(ownKey) ?? NO_OWN_FIGURES}
        onOwn={(figures) => setOwn(new Map(own).set(ownKey, figures))}
      />
      <RegionChanges regions={regions} region={region} name={name} choice={choice} total={total} />
      {compared.length > 1 && (
        <RegionComparison
          rows={compared}
          listed={regions.list.total}
          onClear={() => setPicked([])}
        />
      )}
      <TabSection heading={texts.listHeading(matches.length)}>
        <Field label={texts.province}>
          <Select
            value={province ?? ''}
            onChange={(_event, { value }) =>
              choose(value === '' ? { kind: 'land' } : { kind: 'provincie', name: value })
            }
          >
            <option value="">{texts.allProvinces}</option>
            {PROVINCES.map((one) => (
              <option key={one.name}>{one.name}</option>
            ))}
          </Select>
        </Field>
        <MunicipalityList
          rows={matches}
          selection={view.kind === 'gemeente' ? view.name : undefined}
          onChoose={(next) => choose({ kind: 'gemeente', name: next })}
          picked={picked}
          onPick={setPicked}
        />
      </TabSection>
      <CycleSection />
      <NationalSection />
      <RegionListSection list={regions.list} />
    </TabShell>
  );

  function chooseFound(): void {
    const region = regionNamed(regions, search);
    if (region) choose(region);
  }
}

interface SearchOutcomeProps {
  readonly typed: string;
  readonly regions: RegionAllocation;
  readonly onChoose: (view: Chosen) => void;
}

/** Where a search leads: regions with such a name, or else the nearest. */
function SearchOutcome({ typed, regions, onChoose }: SearchOutcomeProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const hits = regionsLike(regions, typed);
  const near = hits.length > 0 ? [] : regions.suggestions(typed);
  const offered = (
    hits.length > 0 ? hits : near.flatMap((name) => regionsLike(regions, name))
  ).slice(0, MOST_OFFERED);
  return (
    <div role="status">
      {hits.length === 0 && (
        <FaultMessage intent="warning">{texts.notFound(typed.trim().slice(0, 60))}</FaultMessage>
      )}
      {offered.length > 0 && (
        <div className={styles.suggestions}>
          {hits.length === 0 && <Text size={200}>{texts.didYouMean}</Text>}
          {offered.map((one) => (
            <Button key={`${one.kind} ${one.name}`} size="small" onClick={() => onChoose(one)}>
              {one.kind === 'provincie' ? texts.ofProvince(one.name) : one.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

const MOST_OFFERED = 6;

type Named = Exclude<Chosen, { readonly kind: 'land' }>;

/** The municipality or province with exactly this name, as the functions know it. */
function regionNamed(regions: RegionAllocation, typed: string): Named | undefined {
  try {
    const { kind, name } = regions.region(typed);
    return kind === 'land' ? undefined : { kind, name };
  } catch {
    return undefined;
  }
}

/** The region with this name first, then all whose names hold what was typed. */
function regionsLike(regions: RegionAllocation, typed: string): readonly Named[] {
  const exact = regionNamed(regions, typed);
  const key = plainName(typed);
  const holds = (name: string): boolean => key !== '' && plainName(name).includes(key);
  const provinces = PROVINCES.filter(({ name }) => holds(name)).map(({ name }): Named => ({
    kind: 'provincie',
    name,
  }));
  const municipalities = regions.list.municipalities
    .filter(({ name }) => holds(name))
    .map(({ name }): Named => ({ kind: 'gemeente', name }));
  const others = [...municipalities, ...provinces].filter(
    ({ kind, name }) => kind !== exact?.kind || name !== exact.name,
  );
  return exact ? [exact, ...others] : others;
}

function matching(rows: readonly RegionRow[], search: string): readonly RegionRow[] {
  const key = plainName(search);
  return rows.filter(({ name }) => plainName(name).includes(key));
}

/** A municipality may be gone when another list is in force. */
function presentChoice(view: Chosen, rows: readonly RegionRow[]): Chosen {
  const isGone = view.kind === 'gemeente' && !rows.some(({ name }) => name === view.name);
  return isGone ? { kind: 'land' } : view;
}

function regionOf(regions: RegionAllocation, view: Chosen): Region {
  switch (view.kind) {
    case 'land':
      return regions.country();
    case 'provincie':
      return regions.province(view.name);
    case 'gemeente':
      return regions.municipality(view.name);
  }
}

function rowOf(
  view: Chosen,
  rows: readonly RegionRow[],
  provinces: readonly RegionRow[],
  texts: RegionsTexts,
): RegionRow {
  const among = view.kind === 'gemeente' ? rows : provinces;
  const region = view.kind === 'land' ? undefined : among.find(({ name }) => name === view.name);
  return region ?? summedRow(rows, texts.country, '');
}
