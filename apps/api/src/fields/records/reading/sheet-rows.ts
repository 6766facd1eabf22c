import type { Readable } from 'node:stream';
import { fromSerial } from '../cells/parse-date.ts';
import { ImportFailure } from '../files/import-failure.ts';
import { IMPORT_LIMITS } from '../files/limits.ts';
import type { CellStyle } from './cell-styles.ts';
import type { RawCell, RawRow } from './raw-table.ts';
import { scanStream } from './scan-stream.ts';
import { decodeExcelText, readAttribute, type XmlHandler } from './xml-scanner.ts';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styleOf: (index: number) => CellStyle;
  readonly epoch1904: boolean;
}

function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function numberCell(raw: string, style: CellStyle, epoch1904: boolean, computed: boolean): RawCell {
  const value = Number(raw);
  if (!Number.isFinite(value)) return { kind: 'error', text: raw };
  const extra = computed ? { computed } : {};
  if (style.date) {
    const date = fromSerial(value, epoch1904);
    if (date) return { kind: 'date', text: date, ...extra };
  }
  const text = Number.isInteger(value) ? value.toFixed(0) : String(value);
  return { kind: 'number', text: text.padStart(style.padTo, '0'), value, ...extra };
}

/** Gathers the cells of a sheet's XML into rows. */
class RowHandler implements XmlHandler {
  rows: RawRow[] = [];
  private row = 0;
  private cells: (RawCell | undefined)[] = [];
  private filled = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private hasFormula = false;
  private inFormula = false;
  private capturing = false;

  constructor(
    private readonly parts: WorkbookParts,
    private readonly onDimension: (rows: number) => void,
  ) {}

  open(name: string, attributes: string, empty: boolean): void {
    if (name === 'c') {
      const reference = readAttribute(attributes, 'r');
      this.column = reference === undefined ? this.column + 1 : columnOf(reference);
      this.type = readAttribute(attributes, 't') ?? 'n';
      this.style = Number(readAttribute(attributes, 's') ?? 0);
      this.value = '';
      this.hasFormula = false;
    } else if (name === 'v' || name === 't') this.capturing = !empty;
    else if (name === 'f') {
      this.hasFormula = true;
      this.inFormula = !empty;
    } else if (name === 'row') {
      const number = readAttribute(attributes, 'r');
      this.row = number === undefined ? this.row + 1 : Number(number);
      this.cells = [];
      this.filled = 0;
      this.column = -1;
    } else if (name === 'dimension') {
      const rows = /:[A-Z]+(\d+)$/.exec(readAttribute(attributes, 'ref') ?? '')?.[1];
      if (rows !== undefined) this.onDimension(Number(rows));
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.capturing = false;
    else if (name === 'f') this.inFormula = false;
    else if (name === 'c') this.finishCell();
    else if (name === 'row' && this.filled > 0) this.rows.push({ row: this.row, cells: this.cells });
  }

  text(text: string): void {
    if (this.capturing && !this.inFormula) this.value += text;
  }

  private finishCell(): void {
    const cell = this.makeCell();
    if (!cell) return;
    if (this.column >= IMPORT_LIMITS.columns)
      throw new ImportFailure('too-many-columns', { limit: IMPORT_LIMITS.columns });
    this.cells[this.column] = cell;
    this.filled += 1;
  }

  private makeCell(): RawCell | undefined {
    const { value, hasFormula, type } = this;
    if (value === '') return hasFormula && type !== 'str' ? { kind: 'formula-without-value', text: '' } : undefined;
    const extra = hasFormula ? { computed: true } : {};
    if (type === 's') {
      const text = this.parts.strings[Number(value)];
      if (text === undefined) throw new ImportFailure('damaged-file', { detail: `sharedStrings ${value}` });
      return text.trim() === '' ? undefined : { kind: 'text', text };
    }
    if (type === 'n') return numberCell(value, this.parts.styleOf(this.style), this.parts.epoch1904, hasFormula);
    if (type === 'b') return { kind: 'boolean', text: value === '1' ? 'x' : '0', ...extra };
    if (type === 'e') return { kind: 'error', text: value, ...extra };
    if (type === 'd') return { kind: 'date', text: value.slice(0, 10), ...extra };
    const text = decodeExcelText(value).slice(0, IMPORT_LIMITS.cell);
    return text.trim() === '' ? undefined : { kind: 'text', text, ...extra };
  }
}

/** Đọc dòng của một trang tính, streaming: groups of non-empty rows; `onDimension` hears how many it says it has. */
export async function* readSheetRows(
  stream: Readable,
  parts: WorkbookParts,
  onDimension: (rows: number) => void,
): AsyncGenerator<readonly RawRow[]> {
  const handler = new RowHandler(parts, onDimension);
  for await (const _ of scanStream(stream, handler)) {
    if (handler.rows.length === 0) continue;
    const { rows } = handler;
    handler.rows = [];
    yield rows;
  }
}
