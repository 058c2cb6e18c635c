import { createTestExcel, type TestExcel } from './excel-in-jest';

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1', 'Mijn blad'] });
});
afterEach(() => excel.dispose());

const sheet = (name = 'Blad1') => excel.workbook.worksheets.getItem(name);

describe('Excel.run on the workbook model', () => {
  it('writes and reads values through the real library', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Mijn blad').getRange('B2:C3');
      range.values = [
        ['naam', 1],
        ['jaar', 2026],
      ];
      range.load('values,address,rowCount');
      await context.sync();
      return { values: range.values, address: range.address, rows: range.rowCount };
    });
    expect(read).toEqual({
      values: [
        ['naam', 1],
        ['jaar', 2026],
      ],
      address: "'Mijn blad'!B2:C3",
      rows: 2,
    });
    expect(excel.syncCount()).toBe(1);
    expect(excel.unknownMembers()).toEqual([]);
  });

  it('waits for a calculation when something is read, not when things are written', async () => {
    const waits = jest.fn(async () => undefined);
    excel.executor.beforeQuery = waits;
    await Excel.run(async (context) => {
      const written = context.workbook.worksheets.add('Nieuw');
      written.getRange('A1').formulas = [['=1+1']];
      written.freezePanes.freezeRows(1);
      written.activate();
      await context.sync();
      expect(waits).not.toHaveBeenCalled();
      written.getRange('B1').copyFrom('A1', 'Values');
      await context.sync();
      expect(waits).toHaveBeenCalledTimes(1);
      written.getRange('A1').load('values');
      await context.sync();
    });
    expect(waits).toHaveBeenCalledTimes(2);
  });

  it('throws the real PropertyNotLoaded when load is forgotten', async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('keeps null objects null and loads nested formats', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('weg');
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1');
      range.format.fill.color = '#CFE4FA';
      range.format.font.bold = true;
      range.load({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(range.format.fill.color).toBe('#CFE4FA');
      expect(range.format.font.bold).toBe(true);
    });
  });

  it('adds a sheet with a table, a chart and a name, and finds them again', async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Prognose');
      added.getRange('A1:C4').values = [
        ['Maand', 'mediaan', 'maximum'],
        ['jan', 1, 2],
        ['feb', 3, 4],
        ['mrt', 5, 6],
      ];
      const table = added.tables.add('A1:C4', true);
      table.name = 'tblPrognose';
      table.style = 'TableStyleLight9';
      const chart = added.charts.add(
        Excel.ChartType.line,
        added.getRange('A1:C4'),
        Excel.ChartSeriesBy.columns,
      );
      chart.title.text = 'Bezetting';
      chart.setPosition('E2', 'K16');
      chart.series.getItemAt(0).format.line.color = '#0F703B';
      context.workbook.names.add('bezetting', added.getRange('B2:B4'));
      const tables = context.workbook.tables.load('items/name,items/id');
      const series = chart.series.load('items/name');
      const named = context.workbook.names.getItem('bezetting').getRange().load('address');
      await context.sync();
      expect(tables.items.map((item) => item.name)).toEqual(['tblPrognose']);
      expect(series.items.map((item) => item.name)).toEqual(['mediaan', 'maximum']);
      expect(named.address).toBe('Prognose!B2:B4');
      table.rows.add(undefined, [['apr', 7, 8]]);
      const body = table.getDataBodyRange().load('values');
      const columns = table.columns.load('items/name');
      await context.sync();
      expect(body.values).toHaveLength(4);
      expect(columns.items.map((column) => column.name)).toEqual(['Maand', 'mediaan', 'maximum']);
    });
  });

  it('refuses overlapping tables and double sheet names', async () => {
    sheet().tables.add('A1:B3', true);
    const overlapping = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').tables.add('B2:C3', true);
      await context.sync();
    });
    await expect(overlapping).rejects.toMatchObject({ code: 'InvalidArgument' });
    const double = Excel.run(async (context) => {
      context.workbook.worksheets.add('blad1');
      await context.sync();
    });
    await expect(double).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('fails loudly on a member it does not have and lists it', async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').pivotTables.load('items/name');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.unknownMembers()).toEqual(['Worksheet.pivotTables']);
  });

  it('keeps settings and custom XML parts', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('editie', { naam: '2025' });
      context.workbook.customXmlParts.add('<k:editie xmlns:k="urn:kern">1</k:editie>');
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('editie').load('value');
      const part = context.workbook.customXmlParts
        .getByNamespace('urn:kern')
        .getOnlyItemOrNullObject();
      const xml = part.getXml();
      part.load('id');
      await context.sync();
      expect(setting.value).toEqual({ naam: '2025' });
      expect(xml.value).toContain('urn:kern');
    });
    expect(Office.context.document.settings.get('editie')).toEqual({ naam: '2025' });
  });

  it('reads text as a Dutch Excel does', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:A5');
      range.values = [['2,5'], ['2026-07'], ['31-12-2026'], ["'2026"], ['WAAR']];
      range.load('values,text');
      await context.sync();
      expect(range.values).toEqual([[2.5], [46204], [46387], ['2026'], [true]]);
      expect(range.text[2]).toEqual(['31-12-2026']);
    });
  });
});

describe('events', () => {
  it('tells typing by the user from writing by the add-in', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').onChanged.add(async (event) => {
        seen.push(`${event.address} ${event.triggerSource}`);
      });
      await context.sync();
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    });
    excel.typeInCell('B2', '7');
    await excel.settled();
    expect(seen).toEqual(['A1 ThisLocalAddin', 'B2 Unknown']);
  });
});

describe('faults', () => {
  it('refuses writing to a protected sheet', async () => {
    sheet().protection.protect();
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('fails in cell-edit mode, and waits with delayForCellEdit', async () => {
    excel.faults.cellEdit = true;
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    };
    await expect(Excel.run(write)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = Excel.run({ delayForCellEdit: true }, write);
    excel.faults.cellEdit = false;
    await waiting;
    expect(sheet().getRange('A1').values).toEqual([[1]]);
  });

  it('refuses a request over 5 MB', async () => {
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [
        ['x'.repeat(5_000_001)],
      ];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('counts dates from 1904 when told to', async () => {
    excel.workbook.date1904 = true;
    await Excel.run(async (context) => {
      const serial = context.workbook.functions.date(2026, 1, 1).load('value');
      await context.sync();
      expect(serial.value).toBe(46023 - 1462);
    });
  });

  it('lets the n-th sync fail', async () => {
    excel.faults.failAtSync = 2;
    const running = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({ code: 'GeneralException' });
    expect(sheet().getRange('A1').values).toEqual([[1]]);
  });
});
