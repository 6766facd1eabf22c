/** English sentences of `pay.early-step-increase-places`. */
export const earlyStepIncreasePlacesEn = {
  places: 'At most {share} of {payroll} persons on the payroll, one for each full ten: {value}',
  remainder:
    '{places} may be raised; remainder below ten: {remainder}, reported to the superior body in the fourth quarter',
};
