import { Direction } from '@univerjs/core';
import {
  AUTO_FILL_APPLY_TYPE,
  AutoFillRules,
  type IAutoFillService,
  type IAutoFillRule,
} from '@univerjs/sheets';

/**
 * Dragging the corner of one date gives the days after it, as in Excel; Univer repeats the date.
 * Several dates go on as Univer's own rule has it.
 */
export function fillDatesByDay(autoFill: IAutoFillService): void {
  const { dateRule } = AutoFillRules;
  const series: NonNullable<IAutoFillRule['applyFunctions']>[AUTO_FILL_APPLY_TYPE.SERIES] = (
    source,
    length,
    direction,
    ...rest
  ) => {
    const [date] = source.data;
    if (source.data.length !== 1 || !date) {
      return (
        dateRule.applyFunctions?.[AUTO_FILL_APPLY_TYPE.SERIES]?.(
          source,
          length,
          direction,
          ...rest,
        ) ?? []
      );
    }
    const isBack = direction === Direction.UP || direction === Direction.LEFT;
    const days = Array.from({ length }, (_day, i) => ({
      ...date,
      v: Number(date.v) + (isBack ? i - length : i + 1),
    }));
    return days;
  };
  autoFill.registerRule({
    ...dateRule,
    type: 'day',
    priority: dateRule.priority + 1,
    isContinue: ({ type }) => type === 'day',
    applyFunctions: { [AUTO_FILL_APPLY_TYPE.SERIES]: series },
  });
}
