import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toDutchDate } from '../../domain/calendar';
import { formatPeriod } from '../../domain/period';
import { TEMPORARY_PROTECTION } from '../../editions/regions/temporary-protection';
import { shownWhen } from '../../realised/realised-value';
import { lastUkrainianCount, UKRAINIAN_RECEPTION } from '../../realised/ukrainian-reception';
import { certaintyName } from '../../i18n/status-names';
import { housingTarget } from '../../scenarios/regions/housing-target';
import { housingTargetPeriods } from '../../scenarios/regions/housing-target-periods';
import { DataTableDisclosure } from '../controls/data-table';
import { numberText } from '../controls/number-text';
import { TabSection } from '../controls/tab-shell';
import { useEditions, usePane, useTexts } from '../pane-context';
import { REGIONS_TEXTS } from './regions-texts';

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
});

/** What is known of the country as a whole: arrears and targets, Ukrainians, and what the letter says. */
export function NationalSection(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(REGIONS_TEXTS);
  const { service, language } = usePane();
  const { active } = useEditions();
  const { realised } = service;
  const number = (value: number): string => numberText(value, language);
  const optional = (value: number | undefined): string =>
    value === undefined ? '–' : number(value);
  const arrears = realised.stocks('housingArrears');
  const last = arrears.at(-1)?.figure;
  const [persons, places] = [lastUkrainianCount('persons'), lastUkrainianCount('places')];
  const targets = housingTargetPeriods(active, realised).map((period) => ({
    when: formatPeriod(period),
    order: period.first,
    ...housingTarget(active, realised, period),
  }));
  return (
    <TabSection heading={texts.nationalHeading}>
      {last && (
        <p className={styles.note}>
          {texts.nationalArrears(
            number(last.value),
            shownWhen(last.when),
            last.source.document,
            certaintyName(last.certainty, language),
          )}
        </p>
      )}
      <DataTableDisclosure
        label={texts.targetsSeries}
        caption={texts.targetsSeries}
        hidesCaption
        columns={[texts.when, texts.persons, { label: texts.source, isText: true }]}
        rows={[
          ...targets.map(({ when, value, source }) => ({
            key: `target ${when}`,
            cells: [`${texts.target} ${when}`, number(value), source.document],
          })),
          ...[...arrears].reverse().map(({ figure }) => ({
            key: `arrears ${figure.when}`,
            cells: [
              `${texts.arrears} ${shownWhen(figure.when)}`,
              number(figure.value),
              figure.source.document,
            ],
          })),
        ]}
      />
      {persons && places && (
        <p className={styles.note}>
          {texts.nationalUkrainians(
            number(persons.value),
            shownWhen(persons.when),
            number(places.value),
            shownWhen(places.when),
          )}
        </p>
      )}
      <DataTableDisclosure
        label={texts.ukrainianSeries}
        caption={texts.ukrainianSeries}
        hidesCaption
        columns={[texts.when, texts.persons, texts.places, { label: texts.source, isText: true }]}
        rows={[...UKRAINIAN_RECEPTION].reverse().map((one) => ({
          key: one.when,
          cells: [
            shownWhen(one.when),
            optional(one.persons),
            optional(one.places),
            `${one.source} (${certaintyName(one.certainty, language)})`,
          ],
        }))}
      />
      <p className={styles.note}>
        {texts.protection(toDutchDate(TEMPORARY_PROTECTION.lastDay))} (
        {TEMPORARY_PROTECTION.source.document}, {TEMPORARY_PROTECTION.source.section})
      </p>
    </TabSection>
  );
}
