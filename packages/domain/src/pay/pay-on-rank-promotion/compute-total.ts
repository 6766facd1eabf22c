import {
  asCoefficient,
  asRatio,
  type Coefficient,
  coefficient,
  divideRounded,
  percent,
  type RuleContext,
} from '../../kernel/index.ts';
import { CLAUSE } from './circular-02.ts';

/** Hệ số đang hưởng ở ngạch cũ, with what is added to it. */
export interface OldPay {
  readonly coefficient: Coefficient;
  readonly beyondFramePercent: number;
  readonly reserved: Coefficient;
}

/**
 * Hệ số × (100 % + vượt khung), rounded half-up to 2 decimals as a named step. The official examples (5,2788 to 5,28;
 * 4,1745 to 4,17) show rounding to the nearer; which way an exact half goes was read nowhere, so that it is unverified.
 */
export function roundWithBeyondFrame(value: number, beyondFramePercent: number, context: RuleContext): Coefficient {
  const numerator = value * (100 + beyondFramePercent);
  const rounded = coefficient(divideRounded(numerator, 100, 'half-up'));
  const provenance = Math.abs(numerator % 100) === 50 ? 'unverified' : 'text';
  context.mark(provenance);
  if (numerator % 100 !== 0) {
    context.step(() => ({
      kind: 'rounded',
      code: 'rounded-coefficient',
      by: CLAUSE['1c'],
      provenance,
      mode: 'half-up',
      before: { numerator, denominator: 10_000 },
      value: asCoefficient(rounded),
    }));
  }
  return rounded;
}

/**
 * Tổng hệ số lương cộng phụ cấp thâm niên vượt khung và hệ số chênh lệch bảo lưu (nếu có) đang hưởng ở ngạch cũ:
 * what the new coefficient must at least equal.
 */
export function computeTotal(pay: OldPay, context: RuleContext): Coefficient {
  const { beyondFramePercent, reserved } = pay;
  if (beyondFramePercent === 0 && reserved === 0) return pay.coefficient;
  const withFrame =
    beyondFramePercent === 0 ? pay.coefficient : roundWithBeyondFrame(pay.coefficient, beyondFramePercent, context);
  const total = coefficient(withFrame + reserved);
  context.step(() => ({
    kind: 'computed',
    code: 'total',
    by: reserved > 0 ? CLAUSE['1c'] : CLAUSE['1b'],
    provenance: 'text',
    formula:
      reserved > 0
        ? '{coefficient} + {coefficient} × {beyondFrame} + {reserved}'
        : '{coefficient} + {coefficient} × {beyondFrame}',
    inputs: {
      coefficient: asCoefficient(pay.coefficient),
      beyondFrame: asRatio(percent(beyondFramePercent)),
      reserved: asCoefficient(reserved),
    },
    value: asCoefficient(total),
  }));
  return total;
}
