/** English sentences of the rules on retirement age. */
export const retirementEn = {
  'normal-age': 'Retirement age in normal working conditions of the year that begins on {on}: {value}',
  'early-reduction': 'The age may be lower by up to {value}',
  'birth-year-only': 'Only the year of birth is known: {birth} is used',
  'birth-month-only': 'Only the month of birth is known: the month of {birth} is used',
  'lowest-age': 'Lowest retirement age: {value}',
  'retires-on': 'Born on {birth}, {age} of age: retires at the end of {value}, the last day of the month of that age',
  'pension-from': 'Pension from {pensionFrom}, the first day of the next month',
  'early-time': 'Time in heavy or toxic work and in areas of special difficulty: {value}',
  'heavy-work-months': 'Heavy, toxic or dangerous work: {value}',
  'hard-area-months': 'Work in areas of special socio-economic difficulty: {value}',
  'early-ground': 'One of these grounds is required: {required}. Grounds present: {actual}',
  'missing-heavyWorkMonths': 'Needed: months of heavy, toxic or dangerous work',
  'missing-hardAreaMonths': 'Needed: months of work in areas of special socio-economic difficulty',
  'missing-capacityLossPercent': 'Needed: loss of working capacity as certified',
  'age-reached': 'Retirement age is reached on {required}; the day asked is {actual}',
  'not-yet-born': 'The birth date is after the day asked',
  'born-before-roadmap':
    'Born before the roadmap of Decree 135/2020/NĐ-CP: retired at 60 (men) or 55 (women) under the old rule',
  'beyond-calendar': 'The retirement day is beyond the calendar of this software (year 2199)',
};
