export * from './kernel/index.ts';
export * from './pay/index.ts';
export * from './retirement/index.ts';
export { type AnyRule, allRules, allTimelines, findRule, listRules, type RuleId, type RuleOf } from './rules.ts';
export { languageFor, terms } from './sentences.ts';
