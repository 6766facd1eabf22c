import { stepTimeEn } from '../step-time/step-time.en.ts';

/** English sentences of `pay.regular-step-increase`. */
export const regularStepIncreaseEn = {
  ...stepTimeEn,
  raised: 'Raised to step {step}, coefficient {previous} to {coefficient}, paid and counted from {from}',
  'delays-before-2021-08-15':
    'Before 15/08/2021 only persons without discipline, bad year or interruption can be answered',
};
