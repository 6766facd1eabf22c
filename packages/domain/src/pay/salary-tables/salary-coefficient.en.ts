/** English sentences of `pay.salary-coefficient`. */
export const salaryCoefficientEn = {
  'salary-scale': 'Salary scale of group {value}, in force on {on}',
  coefficient: 'Coefficient of step {step} of group {group}: {value}',
  'base-salary': 'Base salary in force on {on}: {value} a month',
  amount: 'Salary is coefficient {coefficient} times base salary {base}: {value} a month',
  'no-such-group': 'The chosen salary table has no such group',
  'no-such-step': 'This group has no such step',
};
