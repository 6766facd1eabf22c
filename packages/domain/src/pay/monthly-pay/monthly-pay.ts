import {
  asCoefficient,
  asRatio,
  asVnd,
  type Citation,
  cite,
  coefficient,
  defineRule,
  multiplyBase,
  type PlainDate,
  type Provenance,
  percent,
  plainDate,
  type RegimeRow,
  type RuleContext,
  regime,
  regimes,
  type Vnd,
  vnd,
} from '../../kernel/index.ts';
import { baseSalary } from '../base-salary/base-salary.ts';
import { fractionOfDong, takePercent } from './fractions.ts';
import { monthlyPayEn } from './monthly-pay.en.ts';
import { monthlyPayVi } from './monthly-pay.vi.ts';
import { MonthlyPayFacts } from './monthly-pay-facts.ts';

/** Tiền lương tháng và các khoản, đồng. */
export interface MonthlyPay {
  readonly base: Vnd;
  readonly salary: Vnd;
  readonly leadership: Vnd;
  readonly beyondFrame: Vnd;
  readonly reserved: Vnd;
  readonly seniority: Vnd;
  readonly total: Vnd;
}

/** The place that the steps cite. */
interface Place {
  readonly by: Citation;
  readonly provenance: Provenance;
}

type CoefficientPart = 'salary' | 'leadership' | 'reserved';

function multiplyPart(code: CoefficientPart, hundredths: number, base: Vnd, context: RuleContext, place: Place): Vnd {
  const amount = multiplyBase(coefficient(hundredths), base);
  if (hundredths > 0) {
    context.step(() => ({
      kind: 'computed',
      code,
      ...place,
      formula: '{coefficient} × {base}',
      inputs: { coefficient: asCoefficient(coefficient(hundredths)), base: asVnd(base) },
      value: asVnd(amount),
    }));
  }
  return amount;
}

function percentPart(
  code: 'beyond-frame' | 'seniority',
  of: Vnd,
  percentage: number,
  context: RuleContext,
  place: Place,
): Vnd {
  if (percentage === 0) return vnd(0);
  const amount = takePercent(of, percentage, context, place.by);
  context.step(() => ({
    kind: 'computed',
    code,
    ...place,
    formula: '{of} × {percent}',
    inputs: { of: asVnd(of), percent: asRatio(percent(percentage)) },
    value: asVnd(amount),
  }));
  return amount;
}

function computePay(facts: MonthlyPayFacts, base: Vnd, context: RuleContext, place: Place): MonthlyPay {
  const salary = multiplyPart('salary', facts.coefficient, base, context, place);
  const leadership = multiplyPart('leadership', facts.leadershipCoefficient, base, context, place);
  const beyondFrame = percentPart('beyond-frame', salary, facts.beyondFramePercent, context, place);
  const reserved = multiplyPart('reserved', facts.reservedCoefficient, base, context, place);
  const counted = vnd(salary + leadership + beyondFrame);
  const seniority = percentPart('seniority', counted, facts.seniorityPercent, context, place);
  const total = vnd(counted + reserved + seniority);
  context.step(() => ({
    kind: 'computed',
    code: 'total',
    ...place,
    formula: '{salary} + {leadership} + {beyondFrame} + {reserved} + {seniority}',
    inputs: {
      salary: asVnd(salary),
      leadership: asVnd(leadership),
      beyondFrame: asVnd(beyondFrame),
      reserved: asVnd(reserved),
      seniority: asVnd(seniority),
    },
    value: asVnd(total),
  }));
  return { base, salary, leadership, beyondFrame, reserved, seniority, total };
}

function row(from: PlainDate, place: Place): RegimeRow<MonthlyPayFacts, { readonly base: Vnd }, MonthlyPay> {
  return {
    from,
    ...place,
    prepare(_facts, context) {
      const base = context.look(baseSalary, 'base-salary');
      return base === undefined ? undefined : { base };
    },
    use: [],
    conclude: (facts, { base }, context) => computePay(facts, base, context, place),
  };
}

/** `pay.monthly-pay`: tiền lương tháng theo hệ số, with the base salary of the day. */
export const monthlyPay = defineRule({
  id: 'pay.monthly-pay',
  title: { vi: 'Tiền lương tháng', en: 'Monthly pay' },
  facts: MonthlyPayFacts,
  tables: [baseSalary],
  policies: { 'fraction-of-dong': fractionOfDong },
  sentences: { vi: monthlyPayVi, en: monthlyPayEn },
  regimes: regimes<MonthlyPayFacts, MonthlyPay>('pay.monthly-pay', [
    regime({
      ...row(plainDate('2004-10-01'), { by: cite('204/2004/NĐ-CP'), provenance: 'secondary' }),
      retroactive: true,
      note: 'Công thức phụ cấp theo phần trăm khớp ba ví dụ của Điều 4 Thông tư 33/2014/TT-BTC.',
    }),
    regime({
      ...row(plainDate('2026-07-01'), {
        by: cite('13/2026/TT-BNV', { article: '3', clause: '1' }),
        provenance: 'text',
      }),
      changes: {
        vi: 'Thông tư 13/2026/TT-BNV thay Thông tư 07/2024/TT-BNV; công thức như trước, mức lương cơ sở mới.',
        en: 'Circular 13/2026/TT-BNV replaces 07/2024/TT-BNV; same formulas, new base salary.',
      },
    }),
  ]),
});
