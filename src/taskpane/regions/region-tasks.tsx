import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formatPeriod, type Period } from '../../domain/period';
import { lastUkrainianCount } from '../../realised/ukrainian-reception';
import { shownWhen } from '../../realised/realised-value';
import type { Region, RegionAllocation } from '../../scenarios/regions/allocation';
import { housingTarget } from '../../scenarios/regions/housing-target';
import { housingTargetPeriods } from '../../scenarios/regions/housing-target-periods';
import type { RegionStatus } from '../../scenarios/regions/region-status';
import type { RegionRow } from '../../scenarios/regions/region-overview';
import { DataTable } from '../controls/data-table';
import { parseEntry } from '../controls/number-entry';
import { numberText, percentText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { useEditions, usePane, useTexts } from '../pane-context';
import { regionStatusName } from './region-status-name';
import { REGIONS_TEXTS } from './regions-texts';

const useStyles = makeStyles({
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
});

/** What the user filled in of a region, as typed. */
export interface OwnRegionFigures {
  readonly arrears: string;
  readonly ukrainianPlaces: string;
}

export const NO_OWN_FIGURES: OwnRegionFigures = { arrears: '', ukrainianPlaces: '' };

const MOST_OWN = 1_000_000;

/** @returns the number; undefined when the field is empty, `fault` when it is no such number. */
export function ownNumber(text: string, language: 'nl' | 'en'): number | 'fault' | undefined {
  if (text.trim() === '') return undefined;
  const value = parseEntry(text, 'plekken', language);
  const isFit = value !== undefined && Number.isInteger(value) && value >= 0 && value <= MOST_OWN;
  return isFit ? value : 'fault';
}

interface RegionTasksProps {
  readonly regions: RegionAllocation;
  readonly region: Region;
  readonly name: string;
  readonly row: RegionRow;
  readonly status: RegionStatus;
  readonly own: OwnRegionFigures;
  readonly onOwn: (own: OwnRegionFigures) => void;
}

/** Reception, housing of status holders and Ukrainians side by side, of one region. */
export function RegionTasks(props: RegionTasksProps): ReactElement {
  const { regions, region, name, row, status, own, onOwn } = props;
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { service, language } = usePane();
  const { active } = useEditions();
  const periods = housingTargetPeriods(active, service.realised);
  const [wanted, setPeriod] = useState<string>();
  const period = periods.find((one) => formatPeriod(one) === wanted) ?? periods[0];
  const arrears = ownNumber(own.arrears, language);
  const ukrainian = ownNumber(own.ukrainianPlaces, language);
  const number = (value: number): string => numberText(value, language).replace('-', '−');
  const orDash = (value: number | undefined): string => (value === undefined ? '–' : number(value));
  const label = (task: string, ...details: readonly string[]): ReactElement => (
    <>
      {task}
      {details.map((detail) => (
        <Text key={detail} className={styles.detail}>
          {detail}
        </Text>
      ))}
    </>
  );
  const { regular, emergency } = row;
  const listShare = row.listed / regions.list.total;
  return (
    <TabSection heading={texts.tasksHeading(name)}>
      <p className={styles.note}>
        {texts.inhabitants(number(row.inhabitants), percentText(listShare, language, 2))}
      </p>
      <DataTable
        caption={texts.tasksCaption}
        hidesCaption
        columns={[
          texts.taskColumn,
          { label: texts.toDo, width: '58px' },
          { label: texts.done, width: '58px' },
          { label: texts.left, width: '58px' },
        ]}
        rows={[
          {
            key: 'reception',
            cells: [
              label(
                texts.reception,
                regionStatusName(status, language),
                ...(regular === undefined || emergency === undefined
                  ? []
                  : [texts.receptionDetail(number(regular), number(emergency))]),
              ),
              number(row.task),
              orDash(row.realised),
              orDash(row.shortage),
            ],
          },
          ...(period ? [housingRow({ regions, region, period, arrears: numberOf(arrears) })] : []),
          ukrainianRow(),
        ]}
      />
      <p className={styles.note}>
        {row.minors === undefined ? texts.noMinors : texts.minors(number(row.minors))}
      </p>
      <div className={styles.fields}>
        {period && (
          <Field label={texts.halfYear}>
            <Select value={formatPeriod(period)} onChange={(_event, { value }) => setPeriod(value)}>
              {periods.map((one) => (
                <option key={formatPeriod(one)}>{formatPeriod(one)}</option>
              ))}
            </Select>
          </Field>
        )}
        <OwnField
          label={texts.arrears}
          hint={texts.arrearsHint}
          value={own.arrears}
          isFault={arrears === 'fault'}
          onChange={(text) => onOwn({ ...own, arrears: text })}
        />
        <OwnField
          label={texts.ukrainianPlaces}
          hint={texts.ukrainianPlacesHint}
          value={own.ukrainianPlaces}
          isFault={ukrainian === 'fault'}
          onChange={(text) => onOwn({ ...own, ukrainianPlaces: text })}
        />
      </div>
    </TabSection>
  );

  function housingRow(question: {
    readonly regions: RegionAllocation;
    readonly region: Region;
    readonly period: Period;
    readonly arrears: number | undefined;
  }) {
    const { value, status: targetStatus } = housingTarget(
      active,
      service.realised,
      question.period,
    );
    const target = question.regions.part(question.region, value, 'inwoners');
    const toHouse = target + (question.arrears ?? 0);
    const detail =
      question.arrears === undefined
        ? texts.housingAlone
        : texts.housingDetail(number(target), number(question.arrears));
    return {
      key: 'housing',
      cells: [
        label(
          texts.housing(formatPeriod(question.period).replace('-', '\u2011')),
          regionStatusName(region.kind === 'land' ? targetStatus : 'afgeleid', language),
          detail,
        ),
        number(toHouse),
        '–',
        number(toHouse),
      ],
    };
  }

  function ukrainianRow() {
    const national = region.kind === 'land' ? lastUkrainianCount('places') : undefined;
    const places = numberOf(ukrainian) ?? national?.value;
    const detail =
      numberOf(ukrainian) !== undefined
        ? texts.ukrainiansOwn
        : national
          ? texts.ukrainiansNational(shownWhen(national.when).replaceAll('-', '\u2011'))
          : texts.ukrainiansUnknown;
    return {
      key: 'ukrainians',
      cells: [
        label(texts.ukrainians, detail),
        '–',
        places === undefined ? '–' : number(places),
        '–',
      ],
    };
  }
}

const numberOf = (value: number | 'fault' | undefined): number | undefined =>
  value === 'fault' ? undefined : value;

interface OwnFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isFault: boolean;
  readonly onChange: (text: string) => void;
}

function OwnField({ label, hint, value, isFault, onChange }: OwnFieldProps): ReactElement {
  const texts = useTexts(REGIONS_TEXTS);
  return (
    <Field label={label} hint={hint} {...(isFault && { validationMessage: texts.numberFault })}>
      <Input inputMode="numeric" value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
