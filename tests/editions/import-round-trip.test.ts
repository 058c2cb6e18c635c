import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { checkEdition } from '../../src/editions/import/edition-checks';
import { EDITION_FILE_SCHEMA } from '../../src/editions/import/edition-schema';
import { readEditionFile } from '../../src/editions/import/read-edition-file';
import { readEditionJson } from '../../src/editions/import/read-edition-json';
import { EDITION_FORMATS } from '../../src/editions/import/edition-formats';
import { templateFrom, writeEditionFile } from '../../src/editions/import/write-edition-file';
import { calibrateEdition } from '../../src/scenarios/forecast/baseline-calibration';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import type { Edition } from '../../src/editions/edition';

const [kernprognose, mpp] = BUNDLED_EDITIONS;
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function seriesOf(original: Edition): Float64Array[] {
  const catalog = new EditionCatalog();
  // Under a name of its own: that of a bundled edition is taken.
  const edition = { ...original, id: 'proef', name: 'Proef' };
  catalog.add(edition);
  const service = new ForecastService(catalog);
  return SCENARIO_NAMES.map(
    (scenario) => service.forecast({ scenario, edition: edition.name }).projection.occupancy,
  );
}

describe.each(BUNDLED_EDITIONS.map((edition) => [edition.name, edition] as const))(
  'the bundled edition %s',
  (_name, edition) => {
    it('satisfies the schema of edition files', () => {
      expect(EDITION_FILE_SCHEMA.safeParse(edition).error).toBeUndefined();
    });

    it('passes every check of an imported edition, and comes out as it went in', () => {
      const bytes = bytesOf(JSON.stringify(edition));
      const { raw, faults } = readEditionJson('editie.json', bytes);
      expect(faults).toEqual([]);
      const checked = checkEdition(raw ?? fail());
      expect(checked.faults).toEqual([]);
      expect(checked.edition).toEqual(edition);
    });

    it.each(EDITION_FORMATS)(
      'gives the same numbers after saving and reading as %s',
      async (format) => {
        const written = await writeEditionFile(edition, format);
        const report = await readEditionFile(
          { name: written.name, bytes: bytesOf(written.content) },
          calibrateEdition,
        );
        expect(report.faults).toEqual([]);
        const read = report.edition ?? fail();
        expect(read.values.map(withoutId)).toEqual(edition.values.map(withoutId));
        expect(seriesOf(read)).toEqual(seriesOf(edition));
        expect(read.documents).toEqual(edition.documents);
      },
    );
  },
);

describe('the templates', () => {
  it.each(EDITION_FORMATS)(
    'as %s imports untouched, with the numbers of Kernprognose 2025',
    async (format) => {
      const { name, content } = await writeEditionFile(
        templateFrom(kernprognose),
        format,
        'sjabloon',
      );
      const report = await readEditionFile({ name, bytes: bytesOf(content) }, calibrateEdition);
      expect(report.faults).toEqual([]);
      const template = report.edition ?? fail();
      expect(template.id).toBe('voorbeeldeditie');
      expect(seriesOf(template)).toEqual(seriesOf(kernprognose));
    },
  );
});

it('keeps text that looks like a formula, and never as a formula in CSV', async () => {
  const nasty = '=HYPERLINK("http://x";"klik")';
  const edition = {
    ...mpp,
    values: mpp.values.map((value) => ({ ...value, reason: `${nasty} ${value.reason}` })),
  };
  for (const format of EDITION_FORMATS) {
    const { name, content } = await writeEditionFile(edition, format);
    if (format === 'csv') expect(String(content)).not.toMatch(/(?:^|;)"?=/m);
    const report = await readEditionFile({ name, bytes: bytesOf(content) }, calibrateEdition);
    expect(report.edition?.values[0].reason.startsWith(nasty)).toBe(true);
  }
});

function fail(): never {
  throw new Error('no edition');
}

/** Tables have no column for the identifier, which no calculation uses. */
function withoutId(value: Edition['values'][number]): object {
  return { ...value, id: '' };
}
