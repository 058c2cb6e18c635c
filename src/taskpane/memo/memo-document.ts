import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Language } from '../../i18n/language';
import type { Memo, MemoBlock, MemoTable } from './memo';
import { MEMO_TEXTS } from './memo-texts';

/** The chart as it stands in a memo. */
export interface MemoPicture {
  readonly png: Uint8Array;
  /** Its size as it is drawn; the page decides how large it gets. */
  readonly width: number;
  readonly height: number;
  /** What a glance at it tells, for who cannot see it. */
  readonly description: string;
}

/** A4 in twentieths of a point, with margins of 2,2 cm. */
const PAGE = { width: 11906, height: 16838, margin: 1247 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Twentieths of a point in a pixel of a picture. */
const TWIPS_PER_PIXEL = 15;
/** Of one line; a spacing counts in these. */
const TWIPS_PER_LINE = 240;
const FONT = 'Calibri';
const INK = '1F3A5F';
const RULE = 'B8C2CC';

/**
 * The memo as a Word file. What it says is decided before; here is only how that looks.
 *
 * @param picture left out where no picture can be drawn: the numbers of the chart stand in a table.
 */
export async function memoDocument(
  memo: Memo,
  picture: MemoPicture | undefined,
  language: Language,
): Promise<Uint8Array> {
  const document = new Document({
    title: memo.title,
    description: memo.subtitle,
    creator: 'Kernprognose voor Excel',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 120, ...lines(1.1) } },
        },
        title: {
          run: { font: FONT, size: 36, bold: true, color: INK },
          paragraph: { spacing: { after: 60 } },
        },
        heading1: {
          run: { font: FONT, size: 26, bold: true, color: INK },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: pageFooter(memo, language) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(memo.title)] }),
          new Paragraph({ children: [small(memo.subtitle)] }),
          ...memo.sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
            ...blocks.flatMap((block, i) => blockParts(block, blocks.at(i + 1), picture)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/**
 * Spacing in lines that grow with what stands on them. Without the rule LibreOffice takes the number
 * for a fixed height, and cuts a picture down to one line of text.
 */
function lines(count: number): { line: number; lineRule: typeof LineRuleType.AUTO } {
  return { line: Math.round(count * TWIPS_PER_LINE), lineRule: LineRuleType.AUTO };
}

/** The names of numbers are lower case in a sentence; at the head of a column they begin with a capital. */
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function small(text: string): TextRun {
  return new TextRun({ text, size: 18, color: '555555' });
}

function pageFooter({ title }: Memo, language: Language): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 16,
            color: '555555',
            children: [
              `${title} – ${MEMO_TEXTS[language].page} `,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

function blockParts(
  block: MemoBlock,
  next: MemoBlock | undefined,
  picture: MemoPicture | undefined,
): readonly FileChild[] {
  switch (block.kind) {
    case 'text':
      // A text that introduces a table goes with it to the next page.
      return [
        new Paragraph({ keepNext: next?.kind === 'table', children: [new TextRun(block.text)] }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: { after: 60 },
            children: [new TextRun(item)],
          }),
      );
    case 'table':
      return [tableOf(block.table), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case 'chart':
      return [
        ...(picture ? [pictureParagraph(picture)] : []),
        new Paragraph({ keepNext: true, spacing: { after: 40 }, children: [small(block.caption)] }),
        new Paragraph({ children: [small(block.source)] }),
      ];
  }
}

function pictureParagraph({ png, width, height, description }: MemoPicture): Paragraph {
  const pictureWidth = TEXT_WIDTH / TWIPS_PER_PIXEL;
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: pictureWidth, height: (pictureWidth * height) / width },
        altText: { name: 'grafiek', title: description, description },
      }),
    ],
  });
}

function tableOf({ columns, rows }: MemoTable): Table {
  const weights = columns.map(({ weight = 1 }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / all));
  // A word is not broken for want of room: many columns get smaller letters.
  const size = columns.length > 5 ? 15 : 18;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (text: string, i: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[i], type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8EDF3' } } : {}),
      children: [
        new Paragraph({
          alignment: columns[i].isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0, ...lines(1) },
          children: [new TextRun({ text: isHead ? capitalised(text) : text, size, bold: isHead })],
        }),
      ],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: { style: BorderStyle.SINGLE, size: 6, color: INK },
      bottom: { style: BorderStyle.SINGLE, size: 6, color: INK },
      left: none,
      right: none,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: RULE },
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, i) => cell(label, i, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, i) => cell(row[i] ?? '', i, false)),
          }),
      ),
    ],
  });
}
