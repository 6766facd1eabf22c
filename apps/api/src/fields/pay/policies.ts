import { earlyStepIncrease, monthlyPay, regularStepIncrease, seniorityBeyondFrame } from '@noivu/domain/pay';
import { z } from 'zod';

const RULES = [regularStepIncrease, seniorityBeyondFrame, earlyStepIncrease, monthlyPay];

const options = new Map<string, readonly string[]>();
for (const rule of RULES) {
  for (const [name, policy] of Object.entries(rule.policies ?? {})) options.set(name, Object.keys(policy.options));
}

/** Lựa chọn where the law is open: option by name of policy, only what the rules know. */
export const ChosenPolicies = z.record(z.string(), z.string()).superRefine((chosen, context) => {
  for (const [name, option] of Object.entries(chosen)) {
    const known = options.get(name);
    if (known?.includes(option)) continue;
    const message = known
      ? `Không có lựa chọn này; chọn một trong: ${known.join(', ')}`
      : `Không có chính sách này; chọn trong: ${[...options.keys()].join(', ')}`;
    context.addIssue({ code: 'custom', path: [name], message });
  }
});
