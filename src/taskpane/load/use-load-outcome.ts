import { useMemo } from 'react';
import type { Measure } from '../../domain/measures';
import { LOAD_TEXTS } from './load-texts';
import {
  countRows,
  loadRows,
  MAX_LOAD_ROWS,
  type LoadRequest,
  type LoadRow,
} from '../../workbook/loads/load-request';
import { useEditions, usePane, useTexts } from '../pane-context';
import { describeError } from '../task-errors';
import {
  chartMeasureOf,
  fitHorizon,
  periodOptions,
  requestOf,
  type LoadChoice,
  type PeriodOption,
} from './load-choice';

/** What a choice comes to: the rows, or why there are none. */
export interface LoadOutcome {
  readonly request: LoadRequest;
  readonly options: readonly PeriodOption[];
  readonly chartMeasure: Measure | undefined;
  readonly rows: readonly LoadRow[];
  readonly faults: {
    readonly scenarios?: string;
    readonly measures?: string;
    readonly horizon?: string;
    readonly other?: string;
  };
}

/** Works out the choice; the pane shows it while the user is still choosing. */
export function useLoadOutcome(choice: LoadChoice): LoadOutcome {
  const { service, language } = usePane();
  const texts = useTexts(LOAD_TEXTS);
  const { editions, active } = useEditions();
  const edition = editions.find(({ id }) => id === choice.editionId) ?? active;
  return useMemo(() => {
    const options = periodOptions(edition, choice.step, texts.months);
    const horizon = fitHorizon(choice, options);
    const request: LoadRequest = { ...requestOf(choice, edition, horizon), language };
    const number = new Intl.NumberFormat(language);
    const count = countRows(request);
    const faults: LoadOutcome['faults'] = {
      ...(request.scenarios.length === 0 ? { scenarios: texts.needScenario } : {}),
      ...(request.measures.length === 0 ? { measures: texts.needMeasure } : {}),
      ...(horizon.until <= horizon.from ? { horizon: texts.needPeriod } : {}),
      ...(count > MAX_LOAD_ROWS
        ? { other: texts.tooMany(number.format(count), number.format(MAX_LOAD_ROWS)) }
        : {}),
    };
    const outcome = {
      request,
      options,
      chartMeasure: request.measures.length > 0 ? chartMeasureOf(choice, request) : undefined,
    };
    if (Object.keys(faults).length > 0) return { ...outcome, rows: [], faults };
    try {
      return { ...outcome, rows: loadRows(service, request), faults };
    } catch (error) {
      return { ...outcome, rows: [], faults: { other: describeError(error, language) } };
    }
  }, [choice, edition, language, texts, service]);
}
