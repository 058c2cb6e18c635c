import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { usePane, useTexts } from '../pane-context';
import { CONTROL_TEXTS } from './control-texts';
import { numberText } from './number-text';

/** Of what is damaged in a workbook, each with a way to remove it. */
export const DAMAGED_AT_ONCE = 5;

const useStyles = makeStyles({ more: { alignSelf: 'start' } });

interface GradualListProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first, and how many each click adds. */
  readonly step: number;
  readonly children: (item: T) => ReactNode;
}

/**
 * Some of a list, and a button for the next: who makes a workbook decides how many there are, and
 * thousands at once would freeze the pane.
 */
export function GradualList<T>({ items, step, children }: GradualListProps<T>): ReactElement {
  const styles = useStyles();
  const texts = useTexts(CONTROL_TEXTS);
  const { language } = usePane();
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {items.slice(0, count).map(children)}
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setCount(count + step)}>
          {texts.showMore(numberText(Math.min(step, left), language), numberText(left, language))}
        </Button>
      )}
    </>
  );
}
