import { asTerm, type RuleContext } from '../../kernel/index.ts';
import type { SalaryGroup } from '../facts.ts';
import type { SalaryScale } from '../salary-tables/salary-scale.ts';
import { salaryScales } from '../salary-tables/salary-scales.ts';
import { CLAUSE } from './circular-02.ts';
import type { RankPayFacts } from './facts.ts';

/** Cách xếp lương: to the nearest coefficient (khoản 1), at the same step, or at the same step with a reserve. */
export type Route = 'nearest' | 'same-step' | 'same-step-reserved';

/** Thang lương cũ, mới và cách xếp. */
export interface RankPayState {
  readonly route: Route;
  readonly old: SalaryScale;
  readonly next: SalaryScale;
}

const CLASSES = ['C', 'B', 'A0', 'A1', 'A2', 'A3'] as const;
type ClassName = (typeof CLASSES)[number];

/** Loại công chức, viên chức of a group; undefined for chuyên gia cao cấp, whom the circular does not cover. */
function findClass(group: SalaryGroup): ClassName | undefined {
  const name = group.startsWith('C') ? 'C' : group.split('.')[0];
  return CLASSES.find((candidate) => candidate === name);
}

const CLASS_CHANGES: Readonly<Record<ClassName, readonly ClassName[]>> = {
  C: ['B', 'A0', 'A1'],
  B: ['A0', 'A1'],
  A0: ['A1'],
  A1: [],
  A2: [],
  A3: [],
};

type Verdict =
  | { readonly route: Route; readonly code: string; readonly by: keyof typeof CLAUSE }
  | { readonly fault: string };

function decide(facts: RankPayFacts, old: SalaryScale, next: SalaryScale): Verdict {
  const oldClass = findClass(old.group);
  const newClass = findClass(next.group);
  if (!oldClass || !newClass) return { fault: 'expert-not-covered' };
  const rise = CLASSES.indexOf(newClass) - CLASSES.indexOf(oldClass);
  if (facts.change === 'promotion') {
    const isHigher = rise > 0 || (rise === 0 && next.start > old.start);
    return isHigher ? { route: 'nearest', code: 'route-promotion', by: '1a' } : { fault: 'not-a-promotion' };
  }
  if (facts.change === 'class-change') {
    if (!CLASS_CHANGES[oldClass].includes(newClass)) return { fault: 'not-a-class-change' };
    return { route: 'nearest', code: 'route-class-change', by: '3' };
  }
  if (rise !== 0) return { fault: 'transfer-across-classes' };
  const before = old.coefficients[facts.from.step - 1]!;
  const after = next.coefficients[facts.from.step - 1];
  if (after === undefined) return { fault: 'no-such-step' };
  if (after > before) return { route: 'nearest', code: 'route-transfer-higher', by: '2b' };
  if (after < before) return { route: 'same-step-reserved', code: 'route-transfer-lower', by: '2c' };
  return { route: 'same-step', code: 'route-transfer-same', by: '2a' };
}

/** Tra hai thang lương và chọn cách xếp; halts the rule when the case is none of the circular's. */
export function findRoute(facts: RankPayFacts, context: RuleContext): RankPayState | undefined {
  const oldTable = salaryScales[facts.from.salaryTable][facts.from.salaryGroup];
  const newTable = salaryScales[facts.to.salaryTable][facts.to.salaryGroup];
  if (!oldTable || !newTable) return context.outOfScope('no-such-group');
  const old = context.look(oldTable, 'old-scale');
  if (!old) return undefined;
  const next = context.look(newTable, 'new-scale');
  if (!next) return undefined;
  if (facts.from.step > old.steps) return context.outOfScope('no-such-step');
  if (facts.from.step < old.steps && (facts.from.beyondFramePercent ?? 0) > 0) {
    return context.outOfScope('beyond-frame-not-at-last-step');
  }
  const verdict = decide(facts, old, next);
  if ('fault' in verdict) return context.outOfScope(verdict.fault);
  context.step(() => ({
    kind: 'concluded',
    code: verdict.code,
    by: CLAUSE[verdict.by],
    provenance: 'text',
    values: { old: asTerm(old.group), next: asTerm(next.group) },
  }));
  return { route: verdict.route, old, next };
}
