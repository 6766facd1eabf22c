import { stepTimeEn } from '../step-time/step-time.en.ts';

/** English sentences of the rules on early step increases. */
export const earlyStepIncreaseEn = {
  ...stepTimeEn,
  'standard-rating': 'Lowest rating during the time at the step: {actual}; {required} or better is required',
  'standard-discipline': 'Disciplined during the time at the step: {actual}; required: {required}',
  'still-lacking': 'Regular increase due on {actual}; it must be after {required} for time to be lacking',
  'lacks-at-most-a-year': '{actual} short of the regular increase; at most {required}',
  'not-twice-in-a-row': 'The latest increase was already an early one for achievement: {actual}; required: {required}',
  'recognised-achievement': 'Achievements recognised within the period looked at: {actual}; at least {required} needed',
  'achievements-unknown': 'Achievements not known (give an empty list if there are none)',
  'last-early-rise-unknown': 'Not known whether there was an early increase for achievement before',
  'regulation-unknown': "The months per level of the unit's regulation on early increases are not known",
  'level-not-in-regulation': "The level of an achievement is not in the unit's regulation on early increases",
  'early-from': "Effective day: due day {due} less {months} by the unit's regulation, is {value}",
  'raised-early': 'Raised to step {step} {months} early, coefficient {previous} to {coefficient}, from {from}',
  'notice-unknown': 'Not known whether the notice of retirement was given',
  'notice-given': 'Notice of retirement given: {actual}; required: {required}',
  'notice-reached': 'Asked on {actual}; notice of retirement on {required}',
  'not-due-before-retirement': 'Regular increase due on {actual}; it must be after the retirement day {required}',
  'raised-on-retirement':
    'Raised to step {step} early on retirement, coefficient {previous} to {coefficient} (regular due day {due})',
};
