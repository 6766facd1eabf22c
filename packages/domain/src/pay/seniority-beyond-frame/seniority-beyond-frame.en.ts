import { stepTimeEn } from '../step-time/step-time.en.ts';

/** English sentences of `pay.seniority-beyond-frame`. */
export const seniorityBeyondFrameEn = {
  ...stepTimeEn,
  'months-per-step': 'Time to be held at the last step: {value}',
  'first-percent': 'First level: {value} of the last coefficient',
  'yearly-percent': 'Added for each further full year: {value}',
  'at-last-step': 'At step {actual}; the last step of the group is {required}',
  'months-at-last-step': 'Held the last step for {actual}, {required} needed',
  percent: 'Level: {first} at first, plus {yearly} for each of {years} years, is {value}',
  allowance:
    'Allowance of {percent} of coefficient {coefficient} since {since}; {nextPercent} from {next} unless delayed further',
  'expert-not-covered': 'No text read covers the allowance beyond the frame of senior experts',
  'delays-before-2021-08-15':
    'Before 15/08/2021 only persons without discipline, bad year or interruption can be answered',
};
