import type { PlainDate } from '@noivu/domain/kernel';

export type Sex = 'male' | 'female';
export type UnitKind =
  | 'province'
  | 'department'
  | 'sub_department'
  | 'section'
  | 'district'
  | 'commune'
  | 'school'
  | 'hospital'
  | 'health_station'
  | 'public_service_unit';
export type PersonKind = 'cadre' | 'civil_servant' | 'public_employee' | 'contract_worker' | 'commune_part_time';
export type Rating = 'excellent' | 'good' | 'completed' | 'not_completed';
export type DisciplineForm = 'reprimand' | 'warning' | 'removal';
export type InterruptionKind =
  | 'unpaid_leave'
  | 'sickness_beyond_insurance'
  | 'overstay_abroad'
  | 'suspension'
  | 'probation'
  | 'military_service'
  | 'maternity_leave'
  | 'approved_study';
export type SalaryTable = 'civil-servant' | 'public-employee';
export type SalaryGroup = 'A3.1' | 'A2.1' | 'A2.2' | 'A1' | 'A0' | 'B';

/** Khoảng nửa mở [validFrom, validTo); null is open. */
export interface Validity {
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

export interface UnitRow {
  id: string;
  code: string;
  kind: UnitKind;
  name: string;
  nameKey: string;
  establishedOn: PlainDate;
  dissolvedOn: PlainDate | null;
}

export interface UnitNameRow extends Validity {
  id: string;
  unitId: string;
  name: string;
}

export interface UnitEdgeRow extends Validity {
  id: string;
  childId: string;
  parentId: string;
  decision: string | null;
}

export interface UnitSuccessionRow {
  id: string;
  predecessorId: string;
  successorId: string;
  kind: 'merge' | 'split' | 'transfer';
  on: PlainDate;
  decision: string | null;
}

export interface PersonRow {
  id: string;
  code: string;
  fullName: string;
  nameKey: string;
  sortKey: string;
  sex: Sex;
  birthDate: PlainDate;
  birthPrecision: 'day' | 'year';
  ethnicity: string;
  citizenId: string | null;
}

export interface EmploymentRow extends Validity {
  id: string;
  personId: string;
  unitId: string;
  kind: PersonKind;
  jobTitle: string;
  leadership: boolean;
  decision: string | null;
}

export interface RankHoldingRow extends Validity {
  id: string;
  personId: string;
  rankCode: string;
  rankName: string;
  salaryGroup: SalaryGroup;
  salaryTable: SalaryTable;
  decision: string | null;
}

export interface SalaryStepRow extends Validity {
  id: string;
  personId: string;
  step: number;
  /** Integer hundredths: 2,34 is 234. */
  coefficient: number;
  reservedCoefficient: number;
  countedFrom: PlainDate;
  decision: string | null;
}

export interface EarlyStepRiseRow {
  id: string;
  personId: string;
  decidedOn: PlainDate;
  months: number;
  reason: string;
  decision: string | null;
}

export interface PerformanceRatingRow {
  id: string;
  personId: string;
  year: number;
  rating: Rating;
  decidedOn: PlainDate;
  decision: string | null;
  actId: string | null;
}

export interface DisciplineDecisionRow {
  id: string;
  personId: string;
  form: DisciplineForm;
  partyOnly: boolean;
  effectiveFrom: PlainDate;
  actId: string | null;
  decision: string | null;
}

export interface ServiceInterruptionRow extends Validity {
  id: string;
  personId: string;
  kind: InterruptionKind;
  decision: string | null;
}

/** Hồ sơ một người: the person and all their dated facts. */
export interface PersonRecord {
  person: PersonRow;
  employments: EmploymentRow[];
  ranks: RankHoldingRow[];
  steps: SalaryStepRow[];
  earlyRises: EarlyStepRiseRow[];
  ratings: PerformanceRatingRow[];
  disciplines: DisciplineDecisionRow[];
  interruptions: ServiceInterruptionRow[];
}

/** Các dòng đơn vị của tỉnh trình diễn. */
export interface UnitRecords {
  units: UnitRow[];
  names: UnitNameRow[];
  edges: UnitEdgeRow[];
  successions: UnitSuccessionRow[];
}
