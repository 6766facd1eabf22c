/** English sentences of `pay.monthly-pay`. */
export const monthlyPayEn = {
  'base-salary': 'Base salary in force on {on}: {value} a month',
  salary: 'Salary: coefficient {coefficient} times base salary {base}, is {value}',
  leadership: 'Leadership allowance: coefficient {coefficient} times base salary {base}, is {value}',
  'beyond-frame': 'Seniority allowance beyond the frame: {percent} of the salary {of}, is {value}',
  reserved: 'Reserved difference: coefficient {coefficient} times base salary {base}, is {value}',
  seniority:
    'Occupational seniority allowance: {percent} of salary, leadership allowance and allowance beyond the frame {of}, is {value}',
  'rounded-to-dong': '{before} VND rounded to {value}',
  total:
    'Total: salary {salary}, leadership {leadership}, beyond the frame {beyondFrame}, reserved {reserved}, seniority {seniority}, is {value}',
};
