import type { CellValue, Row } from 'exceljs';
import { cellStyle, DATE_FORMAT } from './cells.ts';

/** Một cột của bảng: its heading (with the heading above several), width, format and value of a row. */
export interface ExportColumn<Item> {
  readonly group?: string;
  readonly heading: string;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
  value(item: Item, index: number): CellValue;
}

/**
 * Writes lines of the table, one after another, and hands each to the stream. The styles are made once: the library
 * recognises a style by its object, and working it out again for each of half a million cells takes most of the time.
 */
export function lineWriter<Item>(columns: readonly ExportColumn<Item>[]) {
  const looks = columns.map(({ align = 'left', format }) => {
    const plain = cellStyle({ align, boxed: true });
    return { plain, formatted: format ? cellStyle({ align, boxed: true, format }) : plain };
  });
  return (row: Row, item: Item, index: number): void => {
    for (const [position, column] of columns.entries()) {
      const cell = row.getCell(position + 1);
      const value = column.value(item, index);
      const look = looks[position]!;
      // A year alone, in a column of dates, would be shown as a day of the year 1905.
      const isYear = column.format === DATE_FORMAT && !(value instanceof Date);
      cell.value = value;
      cell.style = isYear ? look.plain : look.formatted;
    }
    row.commit();
  };
}
