import type { Edition } from '../editions/edition';
import { describeOrigin } from '../editions/import-origin';
import type { Language } from './language';
import { answerText } from './message-text';

/** The edition's name where it is a heading in the pane: an imported one says so. */
export function editionTitleText({ name, imported }: Edition, language: Language): string {
  return imported ? `${name} (${answerText(describeOrigin(imported), language)})` : name;
}
