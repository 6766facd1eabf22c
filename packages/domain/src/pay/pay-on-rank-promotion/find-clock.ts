import {
  asCoefficient,
  asDate,
  type Coefficient,
  coefficient,
  type PlainDate,
  type RuleContext,
} from '../../kernel/index.ts';
import { CLAUSE } from './circular-02.ts';
import type { OldPay } from './compute-total.ts';
import type { RankPayFacts } from './facts.ts';

/** Tên của lựa chọn: the clock of who has a reserve but no allowance beyond the frame. */
export const RESERVE_CLOCK = 'reserved-without-beyond-frame';

function concludeSigning(context: RuleContext, clause: '1a' | '1b' | '1c'): PlainDate {
  context.step(() => ({
    kind: 'concluded',
    code: 'counted-from-signing',
    by: CLAUSE[clause],
    provenance: 'text',
    values: { date: asDate(context.on) },
  }));
  return context.on;
}

function isOpenReading(pay: OldPay, context: RuleContext): boolean {
  if (pay.reserved === 0) return false;
  const chosen = context.policy(RESERVE_CLOCK);
  context.mark('unverified');
  context.step(() => ({
    kind: 'concluded',
    code: chosen === 'signing-date' ? 'reserve-clock-signing' : 'reserve-clock-difference',
    by: CLAUSE['1c'],
    provenance: 'unverified',
    values: {},
  }));
  return chosen === 'signing-date';
}

/**
 * Mốc tính nâng bậc lương lần sau in the new rank (Mục II khoản 1): the day of signing with an allowance beyond the frame,
 * at the last step with a reserve, or when the gain is at least one step of the old rank; else the day the old coefficient began.
 */
export function findClock(
  facts: RankPayFacts,
  pay: OldPay,
  gain: { readonly total: Coefficient; readonly placed: Coefficient; readonly increment: Coefficient },
  context: RuleContext,
): PlainDate | undefined {
  if (gain.placed < gain.total) return concludeSigning(context, '1c');
  if (pay.beyondFramePercent > 0) return concludeSigning(context, '1b');
  if (isOpenReading(pay, context)) return concludeSigning(context, '1c');

  const difference = coefficient(gain.placed - gain.total);
  const met = difference >= gain.increment;
  context.step(() => ({
    kind: 'compared',
    code: 'gain',
    by: CLAUSE['1a'],
    provenance: 'text',
    operator: '>=',
    required: asCoefficient(gain.increment),
    actual: asCoefficient(difference),
    met,
  }));
  if (met) return concludeSigning(context, '1a');
  const since = facts.from.coefficientSince;
  if (since === undefined) {
    context.lack('from.coefficientSince', 'missing-coefficient-since', CLAUSE['1a'], 'text');
    return undefined;
  }
  context.step(() => ({
    kind: 'concluded',
    code: 'counted-from-old-coefficient',
    by: CLAUSE['1a'],
    provenance: 'text',
    values: { date: asDate(since) },
  }));
  return since;
}
