import { nameKey } from '@noivu/db';
import type { Issue } from '../checking/issue.ts';
import type { RowReader } from '../checking/row-reader.ts';
import type { Field } from '../columns/fields.ts';
import type { StoredPerson } from '../comparing/stored-persons.ts';

/** Lỗi trùng của dòng gặp trước, to be added to it when the whole file was read. */
export interface EarlierDuplicate {
  readonly row: number;
  readonly issue: Issue;
}

/** Tìm các dòng của tệp nói về cùng một người; both rows are named. */
export class DuplicateFinder {
  readonly earlier: EarlierDuplicate[] = [];
  private readonly seen = new Map<string, number>();
  private readonly told = new Set<number>();

  check(row: RowReader, stored: StoredPerson | undefined): void {
    const { code, citizenId, fullName, birthDate, unitId } = row.facts;
    if (code !== undefined) this.note(row, 'code', `code ${code}`, code);
    if (citizenId !== undefined) this.note(row, 'citizenId', `id ${citizenId}`, citizenId);
    if (stored) this.note(row, 'fullName', `person ${stored.id}`, fullName ?? code ?? stored.code);
    else if (code === undefined && citizenId === undefined && fullName && birthDate && unitId) {
      this.note(row, 'fullName', `name ${nameKey(fullName)}|${birthDate}|${unitId}`, fullName);
    }
  }

  private note(row: RowReader, field: Field, key: string, found: string): void {
    const first = this.seen.get(key);
    if (first === undefined) {
      this.seen.set(key, row.row);
      return;
    }
    // One message a row is enough: code, number and person of a copied row all repeat.
    if (row.issues.some(({ code }) => code === 'duplicate-in-file')) return;
    row.report('duplicate-in-file', field, found, { other: first });
    if (this.told.has(first)) return;
    this.told.add(first);
    const issue: Issue = {
      code: 'duplicate-in-file',
      field,
      column: row.columnOf(field),
      found,
      params: { other: row.row },
    };
    this.earlier.push({ row: first, issue });
  }
}
