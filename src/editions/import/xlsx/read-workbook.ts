import { strFromU8 } from 'fflate';
import { numberKindsOf } from './number-formats';
import { unzipSafely } from './safe-unzip';
import { readSheetCells, type CellContext, type SheetCells } from './sheet-cells';
import { walkXml } from './xml-elements';

/** A sheet of an .xlsx file, with what its cells show: numbers, texts, dates and percentages. */
export interface WorkbookSheet extends SheetCells {
  readonly name: string;
  /** False for a sheet that Excel does not show. */
  readonly visible: boolean;
}

/** More sheets than any workbook of an edition; the rest is not looked at. */
const MAX_SHEETS = 100;

/**
 * Reads the sheets of an .xlsx file.
 *
 * Own code, on a parser that only walks through XML: readers that give rows hide what must be known
 * here: which sheets are hidden, which numbers are percentages, how days are counted, and that a
 * cell lies too far away, before room is made for all cells before it.
 *
 * @throws UnpacksTooLarge, or an Error for a file that is no workbook.
 */
export function readWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const files = unzipSafely(bytes);
  const textOf = (path: string | undefined): string | undefined => {
    const file = path === undefined ? undefined : files.get(path);
    return file && strFromU8(file);
  };
  const main = relationsOf(textOf('_rels/.rels'), '').find(isOf('officeDocument'))?.path;
  const workbook = textOf(main);
  if (main === undefined || workbook === undefined) throw new Error('No workbook');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relationsFile = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const relations = relationsOf(textOf(relationsFile), folder);
  const { sheets, date1904 } = readOverview(workbook);
  const context: CellContext = {
    sharedTexts: sharedTextsOf(textOf(relations.find(isOf('sharedStrings'))?.path)),
    numberKinds: numberKindsOf(textOf(relations.find(isOf('styles'))?.path)),
    date1904,
  };
  return sheets.slice(0, MAX_SHEETS).flatMap(({ name, visible, relation }) => {
    const part = relations.find(({ id, type }) => id === relation && type === 'worksheet');
    const xml = textOf(part?.path);
    return xml === undefined ? [] : [{ name, visible, ...readSheetCells(xml, context) }];
  });
}

interface Relation {
  readonly id: string;
  /** The last word of the address that stands for the kind. */
  readonly type: string;
  readonly path: string;
}

const isOf =
  (wanted: string) =>
  ({ type }: Relation): boolean =>
    type === wanted;

function relationsOf(xml: string | undefined, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  walkXml(xml, {
    open: (element) => {
      if (element.name !== 'Relationship' || element.attribute('TargetMode') === 'External') return;
      const type = element.attribute('Type') ?? '';
      const target = element.attribute('Target') ?? '';
      relations.push({
        id: element.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: target.startsWith('/') ? target.slice(1) : folder + target,
      });
    },
  });
  return relations;
}

interface Overview {
  readonly sheets: readonly { name: string; visible: boolean; relation: string }[];
  readonly date1904: boolean;
}

function readOverview(xml: string): Overview {
  const sheets: { name: string; visible: boolean; relation: string }[] = [];
  let date1904 = false;
  walkXml(xml, {
    open: (element) => {
      if (element.name === 'workbookPr') {
        // A boolean of XML: LibreOffice writes the word, Excel the digit.
        date1904 = ['1', 'true'].includes(element.attribute('date1904') ?? '');
      } else if (element.name === 'sheet') {
        sheets.push({
          name: element.attribute('name') ?? '',
          visible: (element.attribute('state') ?? 'visible') === 'visible',
          relation: element.attribute('id') ?? '',
        });
      }
    },
  });
  return { sheets, date1904 };
}

/** Texts that cells refer to by number; reading aids above the characters are left out. */
function sharedTextsOf(xml: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  let text = '';
  let collects = false;
  let inPhonetic = false;
  walkXml(xml, {
    open: ({ name }) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') collects = !inPhonetic;
    },
    text: (piece) => {
      if (collects) text += piece;
    },
    close: (name) => {
      if (name === 't') collects = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') texts.push(text);
    },
  });
  return texts;
}
