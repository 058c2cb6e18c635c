import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DamagedFigures as Damage } from '../../workbook/realised/stored-realised';
import { DAMAGED_AT_ONCE, GradualList } from '../controls/gradual-list';
import { usePane, useTexts } from '../pane-context';
import { TRACK_TEXTS } from './track-texts';

interface DamagedFiguresProps {
  readonly damaged: readonly Damage[];
  readonly onRemove: (one: Damage) => void;
}

/** Own figures that the workbook holds and that do not count, each with its reason and a way out. */
export function DamagedFigures({ damaged, onRemove }: DamagedFiguresProps): ReactElement {
  const texts = useTexts(TRACK_TEXTS);
  const { language } = usePane();
  return (
    <GradualList items={damaged} step={DAMAGED_AT_ONCE}>
      {(one) => (
        <MessageBar key={one.id} intent="error" layout="multiline">
          <MessageBarBody>{one.reason[language]}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onRemove(one)}>
              {texts.removeDamaged}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </GradualList>
  );
}
