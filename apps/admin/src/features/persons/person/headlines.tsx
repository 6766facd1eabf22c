import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { type Assessment, usePersonMessages } from './person-catalogue.ts';

type Outcomes = Assessment['outcomes'];
type Given<K extends keyof Outcomes> = NonNullable<Outcomes[K]>;

/** Giá trị chính của từng quy tắc, in large figures; nothing when there is no value. */
export function useHeadlines() {
  const { law: messages } = usePersonMessages();
  const format = useFormat();
  const line = (value: ReactNode, note: string) => (
    <>
      {value} <small>{note}</small>
    </>
  );
  const share = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    format.percent(numerator / denominator);
  return {
    regularStepIncrease(outcome: Given<'regularStepIncrease'>): ReactNode {
      if (outcome.status !== 'granted') return undefined;
      const { step, coefficient, from } = outcome.value;
      return line(messages.step(step, format.coefficient(coefficient)), messages.fromDate(format.date(from)));
    },
    seniorityBeyondFrame(outcome: Given<'seniorityBeyondFrame'>): ReactNode {
      if (outcome.status !== 'granted') return undefined;
      const { percent, since, next } = outcome.value;
      const note = `${messages.fromDate(format.date(since))}, ${messages.nextLevel(share(next.percent), format.date(next.on))}`;
      return line(share(percent), note);
    },
    earlyStepIncrease(outcome: Given<'earlyStepIncrease'>): ReactNode {
      if (outcome.status !== 'granted') return undefined;
      const { step, coefficient, monthsEarly, from } = outcome.value;
      const note = `${messages.early(monthsEarly)}, ${messages.fromDate(format.date(from))}`;
      return line(messages.step(step, format.coefficient(coefficient)), note);
    },
    salaryCoefficient(outcome: Given<'salaryCoefficient'>): ReactNode {
      if (outcome.status !== 'granted') return undefined;
      return line(format.money(outcome.value.amount), messages.perMonth);
    },
    monthlyPay(outcome: Given<'monthlyPay'>): ReactNode {
      if (outcome.status !== 'granted') return undefined;
      return line(format.money(outcome.value.total), messages.perMonth);
    },
    retirement(outcome: Given<'retirementAge'>): ReactNode {
      if (outcome.status !== 'granted') return undefined;
      const { age, retiresOn, pensionFrom } = outcome.value;
      const note = `${messages.retiresOn(format.date(retiresOn))}, ${messages.pensionFrom(format.date(pensionFrom))}`;
      return line(messages.age(Math.floor(age / 12), age % 12), note);
    },
  };
}
