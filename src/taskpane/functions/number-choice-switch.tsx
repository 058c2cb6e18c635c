import { Field, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Translations } from '../../i18n/language';
import { usePane, useTexts } from '../pane-context';
import { chooseNumbers, numberChoice, type NumberChoice } from './number-choice';

interface NumberChoiceTexts {
  readonly label: string;
  readonly hint: string;
  readonly unknown: string;
  readonly working: string;
  readonly outcome: Readonly<Record<NumberChoice, string>>;
}

const TEXTS: Translations<NumberChoiceTexts> = {
  nl: {
    label: 'Getallen met herkomst',
    hint: 'Een getal toont dan een kaart met status, bron en editie, en =A1.Status geeft de status. Geldt voor deze werkmap; een collega met een oudere Excel ziet gewone getallen met een pictogram ernaast.',
    unknown: 'Deze versie van Excel kent geen getallen met eigenschappen.',
    working: 'Getallen aanpassen',
    outcome: {
      plain: 'De cellen tonen gewone getallen.',
      withProperties: 'De cellen tonen getallen met hun herkomst.',
      unknown: 'Deze versie van Excel kent geen getallen met eigenschappen.',
      withdrawn:
        'Deze Excel gaf #WAARDE! bij getallen met herkomst. De cellen tonen weer gewone getallen.',
    },
  },
  en: {
    label: 'Numbers with provenance',
    hint: 'A number then shows a card with its status, source and edition, and =A1.Status gives the status. Holds for this workbook; a colleague with an older Excel sees plain numbers with an icon beside them.',
    unknown: 'This version of Excel has no numbers with properties.',
    working: 'Changing the numbers',
    outcome: {
      plain: 'The cells show plain numbers.',
      withProperties: 'The cells show numbers with their provenance.',
      unknown: 'This version of Excel has no numbers with properties.',
      withdrawn:
        'This Excel answered #VALUE! to numbers with provenance. The cells show plain numbers again.',
    },
  },
};

/** Whether the functions give numbers that carry where they come from. */
export function NumberChoiceSwitch() {
  const { runTask } = usePane();
  const texts = useTexts(TEXTS);
  const [choice, setChoice] = useState(numberChoice);
  const change = async (on: boolean): Promise<void> => {
    const made = await runTask({
      label: texts.working,
      work: () => chooseNumbers(on),
      done: (outcome) => texts.outcome[outcome],
    });
    setChoice(made ?? numberChoice());
  };
  return (
    <Field hint={choice === 'unknown' ? texts.unknown : texts.hint}>
      <Switch
        label={texts.label}
        checked={choice === 'withProperties'}
        disabled={choice === 'unknown'}
        onChange={(_event, { checked }) => void change(checked)}
      />
    </Field>
  );
}

/** What to tell when Excel refused the workbook's choice at start-up. */
export function withdrawnText(language: 'nl' | 'en'): string {
  return TEXTS[language].outcome.withdrawn;
}
