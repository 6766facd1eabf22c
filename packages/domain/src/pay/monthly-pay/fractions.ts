import {
  asVnd,
  type Citation,
  divideRounded,
  type PolicyDefinition,
  type RuleContext,
  type Vnd,
  vnd,
} from '../../kernel/index.ts';

/** Phần lẻ của đồng: no rounding rule for fractions was read. */
export const fractionOfDong: PolicyDefinition = {
  title: {
    vi: 'Cách làm tròn khi phụ cấp tính theo tỷ lệ phần trăm có phần lẻ dưới 01 đồng',
    en: 'Rounding of a percentage allowance that is not whole đồng',
  },
  options: {
    'half-up': { vi: 'Từ 0,5 đồng trở lên làm tròn thành 01 đồng', en: 'Half a đồng or more is rounded up' },
    down: { vi: 'Bỏ phần lẻ', en: 'The fraction is dropped' },
  },
  default: 'half-up',
};

/** percent % của một số tiền; rounds by the policy, and says so in a step, only when the result is not whole đồng. */
export function takePercent(amount: Vnd, percent: number, context: RuleContext, by: Citation): Vnd {
  const numerator = amount * percent;
  if (numerator % 100 === 0) return vnd(numerator / 100);
  const mode = context.policy('fraction-of-dong') === 'down' ? 'down' : 'half-up';
  const value = vnd(divideRounded(numerator, 100, mode));
  context.mark('policy');
  context.step(() => ({
    kind: 'rounded',
    code: 'rounded-to-dong',
    by,
    provenance: 'policy',
    mode,
    before: { numerator, denominator: 100 },
    value: asVnd(value),
  }));
  return value;
}
