import { type PlainDate, toDayNumber } from '@noivu/domain/kernel';
import type { Borders, Cell, Style, Worksheet } from 'exceljs';

export const DATE_FORMAT = 'dd/mm/yyyy';
export const COEFFICIENT_FORMAT = '0.00';
export const MONEY_FORMAT = '#,##0';

const FONT = 'Times New Roman';

/** Chữ an toàn: what a spreadsheet would take for a formula is made plain text. */
export function safeText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** A real date of the spreadsheet; null stays an empty cell. */
export function dateCell(date: PlainDate | null): Date | null {
  return date === null ? null : new Date(Date.UTC(1900, 0, 1 + toDayNumber(date)));
}

/** Ngày sinh: a real date, or only the year when no more is known. */
export function birthCell(date: PlainDate, precision: string): Date | number | null {
  return precision === 'day' ? dateCell(date) : Number(date.slice(0, 4));
}

/** Hundredths as the number that is printed: 234 is 2.34. */
export function coefficientCell(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}

const thin = { style: 'thin' } as const;
const BOX: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly boxed?: boolean;
  readonly format?: string | undefined;
}

/** Kiểu chữ của văn bản hành chính. */
export function cellStyle({ bold, italic, size = 11, align = 'left', boxed, format }: CellLook): Partial<Style> {
  return {
    font: { name: FONT, size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
    alignment: { horizontal: align, vertical: 'middle', wrapText: true },
    ...(boxed ? { border: BOX } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}

export function dress(cell: Cell, look: CellLook): void {
  cell.style = cellStyle(look);
}

/** Writes `text` over the columns `from`..`to` of a row. */
export function writeAcross(
  sheet: Worksheet,
  row: number,
  [from, to]: readonly [number, number],
  text: string,
  look: CellLook,
): void {
  if (to > from) sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = safeText(text);
  dress(cell, look);
}
