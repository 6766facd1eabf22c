interface FieldChoice {
  readonly field: string;
  readonly required: boolean;
}

/** Other columns that say the same: two columns of birth dates tell the sex as well. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  fullName: ['givenName'],
  sex: ['sexMale', 'sexFemale', 'birthDateMale', 'birthDateFemale'],
  birthDate: ['birthDateMale', 'birthDateFemale'],
  unitName: ['unitCode'],
};

/** Các trường cần cho người mới mà tệp chưa có cột. */
export function listMissing<F extends FieldChoice>(fields: readonly F[], mapped: readonly (string | null)[]): F[] {
  return fields.filter(
    ({ field, required }) => required && ![field, ...(SAID_BY[field] ?? [])].some((each) => mapped.includes(each)),
  );
}
