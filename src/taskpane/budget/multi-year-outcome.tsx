import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PLACE_KINDS } from '../../scenarios/budget/place-kinds';
import type { BudgetRequest } from '../../workbook/budget-sheets/budget-request';
import { DataTable } from '../controls/data-table';
import { FaultMessage } from '../controls/fault-message';
import { numberText, signedText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { usePane, useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import { multiYearOutcome, originsOf } from './multi-year-choice';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';

/** The longest word is `vastgehouden`: where there is no room the table scrolls, and breaks no word. */
const LONGEST_ORIGIN = '12ch';

/** What the sheets will show, year by year. */
export function MultiYearOutcome({
  request,
}: {
  readonly request: BudgetRequest | undefined;
}): ReactElement {
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const { service, language } = usePane();
  const outcome = request && multiYearOutcome(service, request);
  const { columns } = texts;
  return (
    <TabSection heading={texts.outcome}>
      {!outcome && <Text size={200}>{texts.incomplete}</Text>}
      {outcome?.kind === 'fault' && (
        <FaultMessage intent="warning">{describeError(outcome.error, language)}</FaultMessage>
      )}
      {outcome?.kind === 'budget' && request && (
        <DataTable
          caption={texts.millions}
          columns={[
            columns.year,
            columns.persons,
            columns.shortage,
            columns.empty,
            columns.total,
            ...(request.previous ? [columns.against] : []),
            { label: columns.origin, isText: true, width: LONGEST_ORIGIN },
          ]}
          rows={outcome.years.map((year) => {
            const empty = PLACE_KINDS.reduce((sum, kind) => sum + year.kinds[kind].empty, 0);
            const before = request.previous?.years.find((one) => one.year === year.year)?.total;
            return [
              String(year.year),
              numberText(year.persons, language),
              numberText(year.shortage, language),
              numberText(empty, language),
              numberText(year.total / 1e6, language),
              ...(request.previous
                ? [before === undefined ? '–' : signedText((year.total - before) / 1e6, language)]
                : []),
              originsOf(service, request, [year.year])[0],
            ];
          })}
        />
      )}
    </TabSection>
  );
}
