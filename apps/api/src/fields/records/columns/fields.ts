/** Các trường của danh sách. `rating:2022` and so on are the ratings of single years. */
export const BASE_FIELDS = {
  code: { vi: 'Số hiệu hồ sơ', en: 'Record code', required: false },
  fullName: { vi: 'Họ và tên', en: 'Full name', required: true },
  familyName: { vi: 'Họ và đệm', en: 'Family and middle names', required: false },
  givenName: { vi: 'Tên', en: 'Given name', required: false },
  sex: { vi: 'Giới tính', en: 'Sex', required: true },
  sexMale: { vi: 'Giới tính: đánh dấu Nam', en: 'Sex: mark for men', required: false },
  sexFemale: { vi: 'Giới tính: đánh dấu Nữ', en: 'Sex: mark for women', required: false },
  birthDate: { vi: 'Ngày sinh', en: 'Date of birth', required: true },
  birthDateMale: { vi: 'Ngày sinh: cột Nam', en: 'Date of birth: column of men', required: false },
  birthDateFemale: { vi: 'Ngày sinh: cột Nữ', en: 'Date of birth: column of women', required: false },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity', required: true },
  citizenId: { vi: 'Số định danh cá nhân (CCCD)', en: 'Personal identification number', required: false },
  unitCode: { vi: 'Mã đơn vị', en: 'Unit code', required: false },
  unitName: { vi: 'Đơn vị công tác', en: 'Unit', required: true },
  kind: { vi: 'Đối tượng (cán bộ, công chức, viên chức)', en: 'Kind of staff', required: true },
  jobTitle: { vi: 'Chức vụ, chức danh', en: 'Job title', required: true },
  leadership: { vi: 'Là lãnh đạo, quản lý', en: 'Holds a leading post', required: false },
  employmentFrom: { vi: 'Ngày giữ chức vụ, về đơn vị', en: 'In this post since', required: false },
  employmentDecision: { vi: 'Số quyết định bổ nhiệm, điều động', en: 'Decision on the post', required: false },
  rankCode: { vi: 'Mã ngạch, mã số CDNN', en: 'Rank code', required: false },
  rankName: { vi: 'Tên ngạch, chức danh nghề nghiệp', en: 'Rank name', required: false },
  salaryGroup: { vi: 'Nhóm lương', en: 'Salary group', required: false },
  rankFrom: { vi: 'Ngày bổ nhiệm ngạch, CDNN', en: 'In this rank since', required: false },
  step: { vi: 'Bậc lương', en: 'Salary step', required: false },
  coefficient: { vi: 'Hệ số lương', en: 'Salary coefficient', required: false },
  reservedCoefficient: { vi: 'Hệ số chênh lệch bảo lưu', en: 'Reserved coefficient', required: false },
  stepFrom: { vi: 'Ngày hưởng bậc lương', en: 'At this step since', required: false },
  countedFrom: { vi: 'Mốc tính nâng bậc lần sau', en: 'Next step counted from', required: false },
  decision: { vi: 'Số quyết định lương', en: 'Decision on the step', required: false },
} as const satisfies Record<string, { vi: string; en: string; required: boolean }>;

export type BaseField = keyof typeof BASE_FIELDS;
export type Field = BaseField | `rating:${number}`;

/** Năm của trường xếp loại; undefined for other fields. */
export function findRatingYear(field: string): number | undefined {
  const match = /^rating:(\d{4})$/.exec(field);
  return match ? Number(match[1]) : undefined;
}

export function isField(text: string): text is Field {
  const year = findRatingYear(text);
  return Object.hasOwn(BASE_FIELDS, text) || (year !== undefined && year >= 1990 && year <= 2199);
}

export interface FieldLabel {
  readonly vi: string;
  readonly en: string;
}

export function labelOf(field: Field): FieldLabel {
  const year = findRatingYear(field);
  return year === undefined ? BASE_FIELDS[field as BaseField] : { vi: `Xếp loại ${year}`, en: `Rating of ${year}` };
}

export interface FieldDescription {
  readonly field: Field;
  readonly label: FieldLabel;
  /** A new person cannot be recorded without it. */
  readonly required: boolean;
}

/** Các trường có thể chọn cho một cột, with the ratings of the five years up to that of the list. */
export function listFields(year: number): FieldDescription[] {
  const base = (Object.keys(BASE_FIELDS) as BaseField[]).map((field): FieldDescription => {
    const { vi, en, required } = BASE_FIELDS[field];
    return { field, label: { vi, en }, required };
  });
  const ratings = Array.from({ length: 5 }, (_, index): FieldDescription => {
    const field: Field = `rating:${year - 4 + index}`;
    return { field, label: labelOf(field), required: false };
  });
  return [...base, ...ratings];
}
