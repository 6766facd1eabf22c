export { arbitraryDate } from './arbitraries.ts';
export type { CaseExpectation, CaseOptions, CaseSource, Expected, RuleCase } from './case.ts';
export { checkEligibleFrom, type EligibleFromOptions } from './check-eligible-from.ts';
export { checkSentences } from './check-sentences.ts';
export { describeCases } from './describe-cases.ts';
export { describeRegimes, describeTimeline } from './describe-law.ts';
export { readCaseOptions, runCase } from './run-case.ts';
