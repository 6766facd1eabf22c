export { BirthPrecision, RetirementAnnex, RetirementFacts, Sex } from './facts.ts';
export type { Retirement } from './retirement-age/find-retirement.ts';
export { allRetirementTimelines, earlyReduction, normalAge } from './retirement-age/normal-age.ts';
export { retirementAge } from './retirement-age/retirement-age.ts';
export { retirementEligibility } from './retirement-eligibility/retirement-eligibility.ts';
