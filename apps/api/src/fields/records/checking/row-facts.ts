import type { PersonKind, Rating, Sex } from '@noivu/db';
import type { PlainDate } from '@noivu/domain/kernel';
import type { Field } from '../columns/fields.ts';
import type { Issue } from './issue.ts';

/** Những gì một dòng nói về một người; absent is "the list says nothing", never "none". Coefficients in hundredths. */
export interface RowFacts {
  code?: string;
  fullName?: string;
  sex?: Sex;
  birthDate?: PlainDate;
  birthPrecision?: 'day' | 'year';
  ethnicity?: string;
  citizenId?: string;
  unitId?: string;
  kind?: PersonKind;
  jobTitle?: string;
  leadership?: boolean;
  employmentFrom?: PlainDate;
  employmentDecision?: string;
  rankCode?: string;
  rankName?: string;
  salaryGroup?: string;
  rankFrom?: PlainDate;
  step?: number;
  stepOf?: number;
  coefficient?: number;
  reservedCoefficient?: number;
  stepFrom?: PlainDate;
  countedFrom?: PlainDate;
  decision?: string;
  readonly ratings: Map<number, Rating>;
}

/** Một dòng đã đọc: its facts, what each cell says, and what is wrong. */
export interface ReadRow {
  readonly row: number;
  readonly facts: RowFacts;
  /** Chữ hiện trên màn hình theo trường. */
  readonly values: Partial<Record<Field, string>>;
  readonly issues: Issue[];
  /** Cột của một trường trong tệp, or null. */
  readonly columnOf: (field: Field) => number | null;
  readonly raw: readonly string[];
}
