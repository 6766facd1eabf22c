import { termKey } from '../cells/search-key.ts';
import type { Field } from '../columns/fields.ts';
import type { RawRow } from '../reading/raw-table.ts';

const IDENTITY: readonly Field[] = ['fullName', 'givenName', 'familyName', 'code', 'citizenId'];
const FURNITURE =
  /^(tong|tong cong|tong so|cong|nguoi lap|nguoi lap bieu|lap bieu|thu truong|thu truong don vi|giam doc|chu tich|ky ten|ky ghi ro ho ten|ghi chu|noi nhan|xac nhan|ngay thang nam|ngay \d)/;

/** Dòng không phải của một người: headings of groups, totals and signatures that lists carry. */
export function isFurniture(row: RawRow, columns: ReadonlyMap<Field, number>): boolean {
  const filled = row.cells.filter((cell) => cell !== undefined);
  const named = IDENTITY.some((field) => {
    const column = columns.get(field);
    return column !== undefined && row.cells[column] !== undefined;
  });
  if (!named) {
    let mapped = 0;
    for (const column of columns.values()) if (row.cells[column] !== undefined) mapped += 1;
    return mapped < 3;
  }
  return filled.length <= 2 && filled.some((cell) => FURNITURE.test(termKey(cell.text)));
}
