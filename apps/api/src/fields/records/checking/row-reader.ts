import type { PlainDate } from '@noivu/domain/kernel';
import { cleanText, looksLikeLegacyFont } from '../cells/clean-text.ts';
import { parseDateNumber, parseDateText } from '../cells/parse-date.ts';
import type { Field } from '../columns/fields.ts';
import type { RawCell, RawRow } from '../reading/raw-table.ts';
import type { Issue } from './issue.ts';
import type { IssueCode } from './issue-sentences.ts';
import type { ReadRow, RowFacts } from './row-facts.ts';

/** 31/12/2022 of 2022-12-31. */
export const formatDate = (date: string): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** Chữ như người dùng thấy trong ô. */
export const displayText = (cell: RawCell): string =>
  cell.kind === 'date' ? formatDate(cell.text) : cleanText(cell.text);

const LONGEST = 300;

/** Đọc các ô của một dòng theo trường, gathering facts and issues. */
export class RowReader implements ReadRow {
  readonly facts: RowFacts = { ratings: new Map() };
  readonly values: Partial<Record<Field, string>> = {};
  readonly issues: Issue[] = [];

  constructor(
    private readonly source: RawRow,
    private readonly columns: ReadonlyMap<Field, number>,
    readonly asOf: PlainDate,
  ) {}

  get row(): number {
    return this.source.row;
  }

  get raw(): string[] {
    return Array.from(this.source.cells, (cell) => (cell ? displayText(cell) : ''));
  }

  readonly columnOf = (field: Field): number | null => this.columns.get(field) ?? null;

  report(code: IssueCode, field: Field, found: string, params?: Issue['params'], note = false): void {
    this.issues.push({
      code,
      field,
      column: this.columnOf(field),
      found: found.slice(0, LONGEST),
      ...(params ? { params } : {}),
      ...(note ? { note: true as const } : {}),
    });
  }

  private findCell(field: Field): RawCell | undefined {
    const column = this.columns.get(field);
    const cell = column === undefined ? undefined : this.source.cells[column];
    if (!cell) return undefined;
    if (cell.kind === 'formula-without-value') {
      this.report('formula-without-value', field, '=…');
      return undefined;
    }
    if (cell.kind === 'error') {
      this.values[field] = cell.text;
      this.report('error-value', field, cell.text);
      return undefined;
    }
    if (cell.computed) this.report('formula-value-used', field, displayText(cell), undefined, true);
    return cell;
  }

  /** Chữ của ô, cleaned; undefined when empty or unusable (then an issue says so). */
  text(field: Field, limit = LONGEST): string | undefined {
    const cell = this.findCell(field);
    if (!cell) return undefined;
    const text = displayText(cell);
    if (text === '') return undefined;
    this.values[field] = text;
    if (looksLikeLegacyFont(text)) {
      this.report('legacy-font', field, text);
      return undefined;
    }
    if (text.length > limit) {
      this.report('too-long', field, text, { limit });
      return undefined;
    }
    return text;
  }

  number(field: Field): { readonly text: string; readonly value: number | undefined } | undefined {
    const cell = this.findCell(field);
    if (!cell) return undefined;
    const text = displayText(cell);
    this.values[field] = text;
    return { text, value: cell.value };
  }

  /** Ngày của ô; `birth` may be a year alone. Dates after the day of the list are refused. */
  date(field: Field, birth = false): { readonly date: PlainDate; readonly precision: 'day' | 'year' } | undefined {
    const cell = this.findCell(field);
    if (!cell) return undefined;
    const shown = displayText(cell);
    if (shown === '') return undefined;
    this.values[field] = shown;
    const reading =
      cell.kind === 'number' ? parseDateNumber(cell.value!, birth) : parseDateText(cell.text.trim(), birth);
    if ('fault' in reading) {
      this.report(reading.fault, field, shown);
      return undefined;
    }
    const { date, precision } = reading.ok;
    this.values[field] = precision === 'year' ? date.slice(0, 4) : formatDate(date);
    if (cell.kind === 'number' && precision === 'day') {
      this.report('serial-number-used', field, shown, { date: formatDate(date) }, true);
    }
    if (date > this.asOf) {
      this.report('date-after-list', field, shown, { asOf: formatDate(this.asOf) });
      return undefined;
    }
    return reading.ok;
  }
}
