import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { ExploreTexts } from './explore-texts';
import type { Language } from '../../i18n/language';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { LEVERS, type Lever } from '../../scenarios/assumptions/levers';
import type { ExploreAction, ExploreChoice } from './explore-choice';
import { LeverFieldControl } from './lever-field-control';
import { startValue } from './lever-start';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  text: { fontSize: tokens.fontSizeBase200, margin: `0 0 ${tokens.spacingVerticalXS}` },
  source: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});

export interface LeverListProps {
  readonly choice: ExploreChoice;
  readonly baseline: Forecast;
  readonly language: Language;
  readonly texts: ExploreTexts;
  readonly dispatch: Dispatch<ExploreAction>;
}

/** The letter's courses of action, each to open and move. */
export function LeverList(props: LeverListProps): ReactElement {
  return (
    <Accordion collapsible multiple>
      {LEVERS.map((lever) => (
        <LeverItem key={lever.id} lever={lever} {...props} />
      ))}
    </Accordion>
  );
}

function LeverItem({
  lever,
  choice,
  baseline,
  language,
  texts,
  dispatch,
}: LeverListProps & { readonly lever: Lever }): ReactElement {
  const styles = useStyles();
  const leverChoice = choice.levers[lever.id];
  return (
    <AccordionItem value={lever.id}>
      <AccordionHeader as="h4" size="small" expandIconPosition="end">
        <span className={styles.title}>
          {lever.title[language]}
          {leverChoice && (
            <Badge appearance="tint" color="brand" size="small">
              {texts.leverChanged}
            </Badge>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <p className={styles.text}>{lever.description[language]}</p>
        {lever.fields.map((field) => (
          <LeverFieldControl
            key={field.id}
            field={field}
            start={startValue(field, baseline)}
            setting={leverChoice?.[field.id]}
            language={language}
            texts={texts}
            onChange={(setting) =>
              dispatch({ type: 'field', lever: lever.id, field: field.id, setting })
            }
          />
        ))}
        <p className={styles.source}>
          {`${texts.source}: ${lever.source.document}, ${lever.source.section}. ${lever.reason[language]}`}
        </p>
        {leverChoice && (
          <Button
            size="small"
            onClick={() => dispatch({ type: 'resetLever', lever: lever.id })}
            aria-label={texts.resetLever(lever.title[language])}
          >
            {texts.reset}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
