import type { ReactElement } from 'react';
import { parseDate, toDutchDate } from '../../domain/calendar';
import { answerText } from '../../i18n/message-text';
import { formatPeriod } from '../../domain/period';
import { housingTarget } from '../../scenarios/regions/housing-target';
import { housingTargetPeriods } from '../../scenarios/regions/housing-target-periods';
import {
  sortedRows,
  taskStatus,
  type OverviewQuestion,
  type RegionRow,
} from '../../scenarios/regions/region-overview';
import { REGION_SHEET_TEXTS } from '../../workbook/regions/region-sheet-texts';
import { writeRegionSheet, type RegionSheetRow } from '../../workbook/regions/region-sheet';
import { runInExcel } from '../../workbook/run-in-excel';
import { NewSheetAction } from '../controls/new-sheet-action';
import { useEditions, usePane, useTexts } from '../pane-context';
import { ownNumber, type OwnRegionFigures } from './region-tasks';
import { REGIONS_TEXTS } from './regions-texts';
import type { TotalChoice } from './total-choice';

interface WriteRegionsProps {
  readonly rows: readonly RegionRow[];
  /** One province, or undefined for the whole country. */
  readonly province: string | undefined;
  readonly question: OverviewQuestion;
  readonly choice: TotalChoice;
  /** What the user filled in, by kind and name of the region. */
  readonly own: ReadonlyMap<string, OwnRegionFigures>;
}

/** Puts the municipalities of the country or of the chosen province on a new sheet. */
export function WriteRegionsAction(props: WriteRegionsProps): ReactElement {
  const { rows, province, question, choice, own } = props;
  const texts = useTexts(REGIONS_TEXTS);
  const sheetTexts = useTexts(REGION_SHEET_TEXTS);
  const { service, language } = usePane();
  const { editions, active } = useEditions();
  const { regions, total, method } = question;

  const sheetOf = () => {
    const [period] = housingTargetPeriods(active, service.realised);
    const targets =
      period && regions.places(housingTarget(active, service.realised, period).value, 'inwoners');
    const at = new Map(regions.list.municipalities.map(({ name }, i) => [name, i]));
    const edition = editions.find(({ id }) => id === choice.edition) ?? active;
    const day = parseDate(choice.date);
    const { source, remark } = regions.list;
    return {
      province,
      total,
      method,
      status: taskStatus(question),
      source: [`${source.document}, ${source.section}`, answerText(remark, language)]
        .filter(Boolean)
        .join('. '),
      totalSource:
        choice.kind === 'forecast' && day
          ? `${edition.name}, ${choice.scenario}, ${toDutchDate(day)}`
          : choice.kind === 'own'
            ? sheetTexts.ownTotal
            : '',
      period: period && formatPeriod(period),
      rows: sortedRows(rows, 'name').map((row): RegionSheetRow => {
        const figures = own.get(`gemeente ${row.name}`);
        const filled = (text: string | undefined): number | undefined => {
          const value = ownNumber(text ?? '', language);
          return value === 'fault' ? undefined : value;
        };
        return {
          ...row,
          target: targets?.[at.get(row.name) ?? -1],
          arrears: filled(figures?.arrears),
          ukrainianPlaces: filled(figures?.ukrainianPlaces),
        };
      }),
    };
  };
  return (
    <NewSheetAction
      label={province === undefined ? texts.writeAll(rows.length) : texts.write(province)}
      running={texts.writing}
      content={JSON.stringify({ province, total, method, list: regions.list.name })}
      write={async ({ signal }) => {
        const sheet = await runInExcel(
          (context) => writeRegionSheet(context, sheetOf(), sheetTexts, signal),
          { undoGroup: texts.writing },
        );
        return { sheet, text: texts.written(sheet) };
      }}
    />
  );
}
