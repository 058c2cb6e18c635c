import fc from 'fast-check';
import { decodeChunk, encodePart, joinChunks } from '../../src/workbook/part-text';
import { runInExcel, WorkbookError } from '../../src/workbook/run-in-excel';
import { deletePart, readPart, writePart } from '../../src/workbook/stored-parts';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';

describe('texts stored in the workbook', () => {
  let excel: TestExcel;
  beforeEach(() => {
    excel = createTestExcel();
  });
  afterEach(() => excel.dispose());
  const write = (key: string, text: string) =>
    runInExcel((context) => writePart(context, key, text));
  const read = (key: string) => runInExcel((context) => readPart(context, key));

  it('gives back what was stored, and undefined for what was not', async () => {
    await write('edities', '{"a":"<&>"}');
    expect(await read('edities')).toBe('{"a":"<&>"}');
    expect(await read('iets anders')).toBeUndefined();
  });

  it('replaces what was there, leaving one version', async () => {
    await write('k', 'een');
    await write('k', 'twee');
    expect(await read('k')).toBe('twee');
    expect(excel.workbook.customXmlParts.items).toHaveLength(1);
  });

  it('cuts a text of megabytes in chunks', async () => {
    const text = 'é"<'.repeat(900_000);
    await write('groot', text);
    expect(excel.workbook.customXmlParts.items.length).toBeGreaterThan(20);
    expect(await read('groot')).toBe(text);
  });

  it('notices a changed part', async () => {
    await write('k', 'honderd');
    const [part] = excel.workbook.customXmlParts.items;
    part.setXml(part.getXml().replace('honderd', 'duizend'));
    await expect(read('k')).rejects.toThrow(WorkbookError);
    await expect(read('k')).rejects.toMatchObject({ code: 'DamagedPart' });
  });

  it('keeps the old text when Excel fails at any moment of writing the new one', async () => {
    await write('k', 'oud');
    for (let i = 1; i <= 3; i++) {
      excel.faults.failAtSync = excel.syncCount() + i;
      await expect(write('k', 'nieuw')).rejects.toThrow(WorkbookError);
      excel.faults.failAtSync = 0;
      expect(await read('k')).toBe('oud');
    }
  });

  it('deletes', async () => {
    await write('k', 'oud');
    await runInExcel((context) => deletePart(context, 'k'));
    expect(await read('k')).toBeUndefined();
  });

  it('round-trips any text, in chunks of valid XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = encodePart('sleutel', text, 1);
        const joined = joinChunks(xml.map((one) => decodeChunk(one)!));
        expect(joined).toEqual({ kind: 'complete', text });
      }),
    );
  });
});
