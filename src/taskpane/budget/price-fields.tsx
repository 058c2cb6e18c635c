import { Field, Input, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { latestUnitCost } from '../../editions/reference-data';
import { PLACE_KINDS, type PerKind, type PlaceKind } from '../../scenarios/budget/place-kinds';
import { numberText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { certaintyName, statusName } from '../../i18n/status-names';
import { usePane, useTexts } from '../pane-context';
import { useBudgetStyles } from './budget-styles';
import type { FieldFaults, PriceEntry } from './multi-year-choice';
import { MULTI_YEAR_TEXTS } from './multi-year-texts';
import { ReferenceCosts } from './reference-costs';

export interface PriceFieldsProps {
  readonly prices: PerKind<PriceEntry>;
  readonly faults: FieldFaults;
  readonly onChange: (prices: PerKind<PriceEntry>) => void;
}

/** A price for each kind, with where it comes from: known and sourced, one's own, or missing. */
export function PriceFields({ prices, faults, onChange }: PriceFieldsProps): ReactElement {
  const styles = useBudgetStyles();
  const texts = useTexts(MULTI_YEAR_TEXTS);
  const { language } = usePane();
  const originOf = (kind: PlaceKind): string => {
    const unitCost = latestUnitCost(kind);
    const { amount, year } = prices[kind];
    if (
      unitCost &&
      numberText(unitCost.amount, language) === amount &&
      String(unitCost.year) === year
    ) {
      return texts.origin(
        statusName(unitCost.status, language),
        certaintyName(unitCost.certainty, language),
        unitCost.source,
      );
    }
    return amount.trim() === '' ? texts.notKnown : texts.ownPrice;
  };
  const faultOf = (field: string) => {
    const fault = faults[field];
    return fault ? { validationMessage: texts.faults[fault] } : {};
  };
  return (
    <TabSection heading={texts.prices}>
      <Text size={200} className={styles.hint}>
        {texts.pricesHint}
      </Text>
      {PLACE_KINDS.map((kind) => (
        <div key={kind} className={styles.price}>
          {(['amount', 'year'] as const).map((what) => (
            <Field
              key={what}
              label={what === 'amount' ? texts.priceOf(kind) : texts.yearOf(kind)}
              {...(what === 'amount' ? { hint: originOf(kind) } : {})}
              {...faultOf(`${what === 'amount' ? 'price' : 'year'} ${kind}`)}
            >
              <Input
                className={styles.input}
                input={{ style: { minWidth: 0 } }}
                inputMode="numeric"
                value={prices[kind][what]}
                onChange={(_event, { value }) =>
                  onChange({ ...prices, [kind]: { ...prices[kind], [what]: value } })
                }
              />
            </Field>
          ))}
        </div>
      ))}
      <ReferenceCosts />
    </TabSection>
  );
}
