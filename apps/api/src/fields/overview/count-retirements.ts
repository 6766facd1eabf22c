import { addMonths, firstDayOfMonth, type PlainDate } from '@noivu/domain/kernel';
import { RetirementFacts, retirementAge } from '@noivu/domain/retirement';
import { scopeCte } from '../../access/scope.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { validOn } from '../../sql/valid-on.ts';

interface BirthGroup {
  readonly sex: string;
  readonly month: string;
  readonly birthPrecision: string;
  readonly count: number;
}

/**
 * Số người đến tuổi nghỉ hưu theo tháng, in normal working conditions, in the `months` calendar months from the one of
 * `first` on; `past`: still employed after their month. Sex and birth month decide, so each pair is assessed once.
 */
export async function countRetirements(
  database: Queryable,
  roots: readonly string[],
  { asOf, first, months }: { readonly asOf: PlainDate; readonly first: PlainDate; readonly months: number },
) {
  const { rows } = await database.query<BirthGroup>(
    `WITH RECURSIVE ${scopeCte(1, 2)}
     SELECT p.sex::text, left(p."birthDate", 7) AS month, p."birthPrecision", count(*)::int AS count
     FROM scope s JOIN employment m ON m."unitId" = s.id AND ${validOn('m', 2)}
     JOIN person p ON p.id = m."personId" GROUP BY p.sex, month, p."birthPrecision"`,
    [roots, asOf],
  );
  const byMonth = new Map<string, number>();
  for (let index = 0; index < months; index += 1) {
    byMonth.set(addMonths(firstDayOfMonth(first), index).slice(0, 7), 0);
  }
  let past = 0;
  for (const { sex, month, birthPrecision, count } of rows) {
    const facts = RetirementFacts.parse({ sex, birthDate: `${month}-01`, birthPrecision, annex: 'normal' });
    const outcome = retirementAge.assess(facts, { on: asOf, trace: false });
    if (outcome.status !== 'granted') {
      // Born before the roadmap of 2021: the age was reached under the law before it.
      if (outcome.status === 'out-of-scope' && outcome.code === 'born-before-roadmap') past += count;
      continue;
    }
    const retires = outcome.value.retiresOn;
    if (retires < first) past += count;
    const known = byMonth.get(retires.slice(0, 7));
    if (known !== undefined && retires >= first) byMonth.set(retires.slice(0, 7), known + count);
  }
  return { next12Months: [...byMonth].map(([month, count]) => ({ month, count })), past };
}
