export { LawTableError } from './check-row.ts';
export { type AssessOptions, type PolicyDefinition, RuleContext } from './context.ts';
export {
  type ExplanationNode,
  explain,
  explainMissing,
  explainReason,
  type Language,
  printCitation,
} from './explain.ts';
export { defineFigure } from './figure.ts';
export { formatDate, formatInteger, formatScaled, formatValue } from './format-value.ts';
export type {
  AppliedPolicy,
  Granted,
  MissingFact,
  MissingFacts,
  NotInForce,
  Outcome,
  OutOfScope,
  Reason,
  Refused,
} from './outcome.ts';
export {
  type Condition,
  type ConditionResult,
  type EndedRegime,
  type RegimeRow,
  type Regimes,
  regime,
  regimes,
} from './regimes.ts';
export { defineRule, type Rule, type RuleDefinition } from './rule.ts';
export type { Locale, Sentences } from './sentences.ts';
export type {
  ComparedStep,
  Comparison,
  ComputedStep,
  ConcludedStep,
  CountedItem,
  CountedStep,
  LookedUpStep,
  RoundedStep,
  Step,
} from './step.ts';
export {
  type EndedRow,
  type Timeline,
  type TimelineAnswer,
  type TimelineRow,
  timeline,
  type ValueRow,
} from './timeline.ts';
export {
  asAge,
  asCoefficient,
  asCount,
  asDate,
  asDays,
  asFlag,
  asMonths,
  asRatio,
  asTerm,
  asTerms,
  asVnd,
  type Value,
} from './value.ts';
