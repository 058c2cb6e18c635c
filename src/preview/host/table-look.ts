import { InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Table } from '../workbook-model/tables';
import type { Workbook } from '../workbook-model/workbook';
import type { Grid } from './univer-grid';

const BEFORE_OTHERS = 90;
const HEADER: IStyleData = { bg: { rgb: '#156082' }, cl: { rgb: '#FFFFFF' }, bl: 1 };
const BAND: IStyleData = { bg: { rgb: '#DCEBF1' } };

/** Shows tables with a header and banded rows; a format of the cell's own goes first. */
export function installTableLook(grid: Grid, workbook: Workbook): void {
  grid.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: BEFORE_OTHERS,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const sheet = workbook.worksheets.getItemOrNullObject(location.worksheet.getName());
        const table = sheet?.tables.items.find((each) =>
          contains(each, location.row, location.col),
        );
        const look = table && lookOf(table, location.row);
        if (!look) return next(cell);
        const own =
          typeof cell?.s === 'string' ? location.workbook.getStyles().get(cell.s) : cell?.s;
        return next({ ...cell, s: { ...look, ...own } });
      },
    });
}

function lookOf(table: Table, row: number): IStyleData | null {
  if (row === table.area.row) return HEADER;
  return table.showBandedRows && (row - table.area.row) % 2 === 1 ? BAND : null;
}

const contains = ({ area }: Table, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
