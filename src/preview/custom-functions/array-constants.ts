import {
  ArrayValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
  type ValueNodeFactory,
} from '@univerjs/engine-formula';

/**
 * Lets a text in an array constant stay a text: Univer makes the American date 6 December of
 * `{"12-6-2026",1}`, and breaks the text `{"a;b"}` in two.
 */
export function keepTextsInArrays(factory: ValueNodeFactory): void {
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    if (token.startsWith('{')) node.execute = () => node.setValue(arrayOf(token));
    return node;
  };
}

function arrayOf(constant: string): ArrayValueObject {
  const calculateValueList = cellTexts(constant).map((row) => row.map(valueOf));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: Math.max(...calculateValueList.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The cells as they are written, by row; separators within quotes are part of a text. */
function cellTexts(constant: string): string[][] {
  const rows: string[][] = [['']];
  let isText = false;
  for (const sign of constant.slice(1, -1)) {
    const row = rows[rows.length - 1] ?? [];
    if (sign === '"') isText = !isText;
    if (!isText && sign === ';') rows.push(['']);
    else if (!isText && sign === ',') row.push('');
    else row[row.length - 1] += sign;
  }
  return rows.map((row) => row.map((text) => text.trim()));
}

const valueOf = (text: string): BaseValueObject =>
  text.startsWith('"')
    ? StringValueObject.create(text.slice(1, -1).replaceAll('""', '"'))
    : ValueObjectFactory.create(text, true);
