/** English sentences of `pay.base-salary`. */
export const baseSalaryEn = { figure: 'Base salary in force on {on}: {value} a month' };
