import { MODEL_SOURCE, type Source } from '../domain/provenance';
import type { Edition } from './edition';
import { describeOrigin } from './import-origin';

/**
 * The edition's name where it is a heading: an imported one says so.
 *
 * @example editionTitle(edition) // 'Proef (geïmporteerd uit kp.csv op 27-11-2026)'
 */
export function editionTitle({ name, imported }: Edition): string {
  return imported ? `${name} (${describeOrigin(imported)})` : name;
}

/** The source of what the model makes of an edition: that of the numbers that went in is told too. */
export function modelSourceFor({ imported }: Edition): Source {
  if (!imported) return MODEL_SOURCE;
  const { document, section } = MODEL_SOURCE;
  return { document, section: `${section}, met een editie ${describeOrigin(imported)}` };
}

/**
 * The edition as it is calculated with: each source says that the number was imported. A file says
 * `gepubliceerd` of its own numbers; whoever reads the source must see whose word that is.
 */
export function withVisibleOrigin(edition: Edition): Edition {
  const { imported } = edition;
  if (!imported) return edition;
  const origin = describeOrigin(imported);
  // What a letter published was taken over from it: the edition is what was calculated.
  const mark = imported.madeBy ? `editie ${origin}` : origin;
  return {
    ...edition,
    values: edition.values.map((value) => {
      const { document, section } = value.source;
      return {
        ...value,
        source: { document: document === '' ? origin : `${document} (${mark})`, section },
      };
    }),
  };
}
