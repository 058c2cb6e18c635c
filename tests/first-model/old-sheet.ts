import type { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import {
  LOAD_KEY_PREFIX,
  parseRecord,
  type LoadRecord,
} from '../../src/workbook/loads/load-record';
import { loadRows } from '../../src/workbook/loads/load-request';
import { writeLoadSheet } from '../../src/workbook/loads/write-load-sheet';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { readParts, writeParts } from '../../src/workbook/stored-parts';
import type { TestExcel } from '../preview/excel-in-jest';
import oldRecord from './load-record.json';

/** What the code of before the model changed wrote for a sheet, read by that of now. */
export function oldLoad(): LoadRecord {
  const record = parseRecord(JSON.stringify(oldRecord));
  if (!record) throw new Error('The old record cannot be read');
  return record;
}

/** Makes the sheet "Prognose" with the cells and the record that the old code wrote. */
export async function writeOldSheet(excel: TestExcel, service: ForecastService): Promise<void> {
  const { request } = oldLoad();
  const rows = loadRows(service, request);
  await writeLoadSheet({ request, rows, chartMeasure: 'occupancy', sheetName: 'Prognose' });
  const [table] = excel.workbook.worksheets.getItem('Prognose').tables.items;
  const put = (column: string, of: (i: number) => string | number): void => {
    table.columns.getItem(column).getDataBodyRange().values = rows.map((_, i) => [of(i)]);
  };
  put('Waarde', (i) => oldRecord.rijen[i][1]);
  put('Bron', () => oldRecord.teksten[1]);
  put('Toelichting', () => oldRecord.teksten[2]);
  put('Maat', (i) => (i < 4 ? 'COA-bezetting' : 'wachtend op vertrek'));
  await runInExcel(async (context) => {
    const { texts } = await readParts(context, LOAD_KEY_PREFIX);
    const [[key, text]] = texts;
    const now = parseRecord(text);
    if (!now) throw new Error('The record of now cannot be read');
    const written = {
      ...oldRecord,
      id: now.id,
      tabel: now.tableName,
      anker: now.anchorName,
      grafiek: { naam: now.chartName, maat: now.chartMeasure },
      dagen: now.dateOffset,
      kop: now.heading,
    };
    await writeParts(context, new Map([[key, JSON.stringify(written)]]));
  });
}
