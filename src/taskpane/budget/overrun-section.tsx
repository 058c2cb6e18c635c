import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { simulate } from '../../scenarios/analysis/uncertainty/simulate';
import { BANDS } from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import { chanceAbove, costsOnPaths } from '../../scenarios/budget/overrun';
import type { BudgetRequest } from '../../workbook/budget-sheets/budget-request';
import { yearsOf } from '../../workbook/budget-sheets/budget-request';
import { parseEntry } from '../controls/number-entry';
import { numberText, percentText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { useAction } from '../controls/use-action';
import { YearSelect } from '../controls/year-select';
import { usePane, useTexts } from '../pane-context';
import { useBudgetStyles } from './budget-styles';
import { budgetOf, placesAndPrices } from './multi-year-choice';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';

/** As many as the functions use, so that a cell and the pane say the same. */
const PATHS = 2000;

/** The chance that a year costs more than a budget, by both bands. */
export function OverrunSection({
  request,
}: {
  readonly request: BudgetRequest | undefined;
}): ReactElement {
  const styles = useBudgetStyles();
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const { service, language } = usePane();
  const { run, say, report } = useAction();
  const [year, setYear] = useState<number>();
  const [typed, setTyped] = useState('');
  const years = request ? yearsOf(request) : [];
  const selection = years.find((one) => one === year) ?? years[0];
  const threshold = parseEntry(typed, 'euro', language);
  const isWrong = typed.trim() !== '' && (threshold === undefined || threshold < 0);
  const own = request && !isWrong ? budgetOf(service, request) : [];
  const usual = own.find((one) => one.year === selection)?.total ?? 0;

  const compute = async (): Promise<void> => {
    if (!request || isWrong) return;
    const budget = threshold === undefined ? usual : threshold * 1e6;
    const chances = await run({
      label: texts.computing,
      work: async () => {
        const forecast = service.forecast({ scenario: 'mediaan', edition: request.edition });
        return (['historie', 'brief'] as const).map((band) => {
          const paths = simulate(forecast, { ...BANDS[band], pathCount: PATHS });
          return chanceAbove(costsOnPaths(paths, placesAndPrices(request), selection), budget);
        });
      },
    });
    if (!chances) return;
    const [historie, brief] = chances.map((chance) => percentText(chance, language, 0));
    const text = texts.chanceIs(selection, numberText(budget / 1e6, language), historie, brief);
    say({ intent: 'info', text });
  };
  return (
    <TabSection heading={texts.chance}>
      <Text size={200} className={styles.hint}>
        {texts.chanceHint}
      </Text>
      <div className={styles.pair}>
        <YearSelect
          label={texts.thresholdYear}
          years={years}
          value={selection}
          onChange={setYear}
        />
        <Field
          label={texts.threshold}
          {...(isWrong ? { validationMessage: texts.faults.number } : {})}
        >
          <Input
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            value={typed}
            placeholder={request ? numberText(usual / 1e6, language) : ''}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
      </div>
      {report}
      <div>
        <Button
          disabledFocusable={!request || isWrong}
          onClick={() => {
            if (request && !isWrong) void compute();
          }}
        >
          {texts.computeChance}
        </Button>
      </div>
    </TabSection>
  );
}
