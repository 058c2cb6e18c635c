import { ForecastError } from '../domain/forecast-error';
import type { Language } from '../i18n/language';
import { messageText } from '../i18n/message-text';
import type { NamedScenario } from '../scenarios/assumptions/named-scenarios';
import { checkScenarioName } from '../scenarios/assumptions/scenario-name-check';
import { loadScenario, saveScenario } from '../scenarios/assumptions/saved-scenario';
import { checksumOf } from '../domain/text-checksum';
import { normaliseName } from '../domain/measures';
import { SCENARIO_PREFIX } from './scenario-parts';
import { writeParts, type StoredTexts } from './stored-parts';

/**
 * Each scenario is a part of its own, so that two people who name one at once both keep theirs. The
 * key follows from the name: a name can be there once.
 */
const keyOf = (name: string): string => SCENARIO_PREFIX + checksumOf(normaliseName(name));

/** More than any drop-down can list. */
const MOST_SCENARIOS = 100;

/** A scenario that the workbook should hold and that cannot be used. */
export interface DamagedScenario {
  /** Its name, or what is left of it. */
  readonly name: string;
  readonly reason: Readonly<Record<Language, string>>;
}

/** What a workbook holds of scenarios. */
export interface StoredScenarios {
  readonly scenarios: readonly NamedScenario[];
  readonly damaged: readonly DamagedScenario[];
}

/**
 * Reads the scenarios out of the parts of a workbook. One that is damaged is reported; the others are read.
 * Names are checked again: anyone can change the parts of a workbook, and "mediaan" in a formula
 * must mean that of the edition.
 */
export function checkStoredScenarios({ texts, damaged: unreadable }: StoredTexts): StoredScenarios {
  const scenarios: NamedScenario[] = [];
  const damaged: DamagedScenario[] = unreadable.map((key) => ({ name: key, reason: UNREADABLE }));
  for (const [key, text] of texts) {
    try {
      if (scenarios.length >= MOST_SCENARIOS) {
        damaged.push({ name: key, reason: TOO_MANY });
        continue;
      }
      const scenario = loadScenario(text);
      const name = checkScenarioName(
        scenario.name,
        scenarios.map((one) => one.name),
      );
      scenarios.push({ ...scenario, name });
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
      const { said } = error;
      damaged.push({
        name: key,
        reason: {
          nl: `Een scenario van deze werkmap kan niet worden gebruikt: ${messageText(said, 'nl')}`,
          en: `A scenario of this workbook cannot be used: ${messageText(said, 'en')}`,
        },
      });
    }
  }
  return { scenarios, damaged };
}

/**
 * Keeps a scenario in the workbook.
 *
 * @param replaces the name that it had before, when it is renamed.
 */
export async function storeScenario(
  context: Excel.RequestContext,
  scenario: NamedScenario,
  replaces?: string,
): Promise<void> {
  const key = keyOf(scenario.name);
  const gone = replaces === undefined || keyOf(replaces) === key ? [] : [keyOf(replaces)];
  await writeParts(context, new Map([[key, saveScenario(scenario)]]), gone);
}

/** Removes a scenario from the workbook. */
export async function deleteStoredScenario(
  context: Excel.RequestContext,
  name: string,
): Promise<void> {
  await writeParts(context, new Map(), [keyOf(name)]);
}

const UNREADABLE: Readonly<Record<Language, string>> = {
  nl: 'Een scenario van deze werkmap is beschadigd en telt niet mee. Cellen die het gebruiken geven #WAARDE!.',
  en: 'A scenario of this workbook is damaged and does not count. Cells that use it give #VALUE!.',
};

const TOO_MANY: Readonly<Record<Language, string>> = {
  nl: `Deze werkmap heeft meer dan ${MOST_SCENARIOS} scenario's; de andere tellen niet mee.`,
  en: `This workbook has more than ${MOST_SCENARIOS} scenarios; the others do not count.`,
};
