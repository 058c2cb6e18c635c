'use strict';

/**
 * A webpack loader that ships a data file in a denser form. The files in the repository are written
 * for whoever reads them: every row names its fields. In the bundle a long list of rows becomes a
 * column for each field, in which 1-element lists mean "as in the row above" and 0-element lists "not
 * in this row". The module exports exactly what the file holds; a test holds every file to that.
 */

const AS_ABOVE = [0];
const ABSENT = [];

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of which it pays: rows of named fields that hold no lists. */
const isTable = (value) =>
  Array.isArray(value) &&
  value.length > 8 &&
  value.every((row) => isObject(row) && !Object.values(row).some(Array.isArray));

/** @returns the columns by field, with how many rows there are. */
function toColumns(rows) {
  const fields = [...new Set(rows.flatMap(Object.keys))];
  const columns = fields.map((field) => {
    let above;
    return rows.map((row) => {
      if (!(field in row)) return ABSENT;
      const text = JSON.stringify(row[field]);
      if (text === above) return AS_ABOVE;
      above = text;
      return row[field];
    });
  });
  return [fields, columns];
}

/** The source of the function that undoes {@link toColumns}, for in the bundle. */
const FROM_COLUMNS = `([fields, columns]) => {
  const rows = columns[0].map(() => ({}));
  fields.forEach((field, index) => {
    let above;
    columns[index].forEach((value, row) => {
      if (!Array.isArray(value)) above = value;
      else if (value.length === 0) return;
      rows[row][field] = above;
    });
  });
  return rows;
}`;

/** JavaScript that gives a value; of the data file itself or of one of its fields. */
function expression(value) {
  if (isTable(value)) return `fromColumns(${parsed(toColumns(value))})`;
  if (isObject(value) && Object.values(value).some(isTable)) {
    const fields = Object.entries(value).map(
      ([name, field]) => `${JSON.stringify(name)}: ${expression(field)}`,
    );
    return `({ ${fields.join(', ')} })`;
  }
  return parsed(value);
}

const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

module.exports = function denseJson(text) {
  return `const fromColumns = ${FROM_COLUMNS};\nexport default ${expression(JSON.parse(text))};\n`;
};
