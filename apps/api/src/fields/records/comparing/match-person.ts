import { nameKey } from '@noivu/db';
import { formatDate, type RowReader } from '../checking/row-reader.ts';
import { findAsOf, type StoredPerson } from './stored-persons.ts';

/** Tra những người đã nạp cho một nhóm dòng. */
export class PersonIndex {
  private readonly byCode = new Map<string, StoredPerson>();
  private readonly byCitizenId = new Map<string, StoredPerson>();
  private readonly byName = new Map<string, StoredPerson[]>();

  constructor(persons: readonly StoredPerson[]) {
    for (const person of persons) {
      this.byCode.set(person.code, person);
      if (person.citizenId) this.byCitizenId.set(person.citizenId, person);
      const key = `${person.nameKey}|${person.birthDate}`;
      const same = this.byName.get(key);
      if (same) same.push(person);
      else this.byName.set(key, [person]);
    }
  }

  /**
   * Người mà dòng nói đến: by code, else by personal number, else by name, birth date and unit together. Undefined is a
   * new person, or a contradiction that was reported.
   */
  match(row: RowReader): StoredPerson | undefined {
    const { code, citizenId } = row.facts;
    const byCode = code === undefined ? undefined : this.byCode.get(code);
    const byCitizenId = citizenId === undefined ? undefined : this.byCitizenId.get(citizenId);
    if (byCitizenId && byCode !== byCitizenId && code !== undefined) {
      row.report('citizen-id-of-another', 'citizenId', citizenId!, { code: byCitizenId.code });
    }
    if (byCode) {
      this.checkSamePerson(row, byCode);
      return byCode;
    }
    if (code !== undefined) return undefined;
    return byCitizenId ?? this.findByName(row);
  }

  /** A code whose stored name and birth both differ is a shifted row, not two corrections at once. */
  private checkSamePerson(row: RowReader, person: StoredPerson): void {
    const { fullName, birthDate, code } = row.facts;
    if (fullName === undefined || birthDate === undefined) return;
    if (nameKey(fullName) === person.nameKey || birthDate.slice(0, 4) === person.birthDate.slice(0, 4)) return;
    row.report('code-of-another', 'code', code!, { name: person.fullName, birth: formatDate(person.birthDate) });
  }

  private findByName(row: RowReader): StoredPerson | undefined {
    const { fullName, birthDate, unitId, citizenId } = row.facts;
    if (fullName === undefined || birthDate === undefined || unitId === undefined) return undefined;
    const same = (this.byName.get(`${nameKey(fullName)}|${birthDate}`) ?? []).filter(
      (person) =>
        findAsOf(person.employments, row.asOf)?.unitId === unitId &&
        (citizenId === undefined || person.citizenId === null),
    );
    if (same.length > 1) row.report('several-stored', 'fullName', fullName);
    return same.length === 1 ? same[0] : undefined;
  }
}
