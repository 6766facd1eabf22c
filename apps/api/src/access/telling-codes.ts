import { DisciplineForm } from '@noivu/domain/pay';
import type { Sensitivity } from './permissions.ts';

/** Mã của thời gian gián đoạn nói lên điều nhạy cảm; the other kinds of interruption are basic data. */
const INTERRUPTIONS = {
  health: ['sickness-beyond-insurance', 'maternity-leave'],
  discipline: ['suspension', 'suspended-sentence', 'desertion'],
} as const;

const withPrefixes = (kind: string): string[] => [kind, `not-counted-${kind}`, `counted-${kind}`];

const DISCIPLINE: readonly string[] = [
  ...DisciplineForm.options.flatMap((form) => [form, `extension-${form}`, `extension-party-${form}`]),
  'extension-same-act',
  'extension-rating-same-act',
  // Outcomes that only a discipline brings about.
  'dismissed',
  'no-corresponding-form',
  'form-not-for-kind',
  'form-abolished',
];

/** Mã nào trong câu trả lời nói lên điều nhạy cảm: codes of the rules and of the records. */
export const TELLING_CODES: Readonly<Partial<Record<Sensitivity, ReadonlySet<string>>>> = {
  health: new Set(INTERRUPTIONS.health.flatMap(withPrefixes)),
  discipline: new Set([...DISCIPLINE, ...INTERRUPTIONS.discipline.flatMap(withPrefixes)]),
};

/** Whether the value itself says it: a string, or an object by one of its values other than its lists. */
function tells(value: unknown, codes: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return codes.has(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value).some((part) => tells(part, codes));
}

/**
 * Bỏ mọi phần có mã nói lên điều nhạy cảm: items of lists are left out, a value that is not in a list becomes null. Gives the
 * same object when nothing tells.
 */
export function withoutTelling<Value>(value: Value, sensitivity: Sensitivity): Value {
  const codes = TELLING_CODES[sensitivity];
  return codes ? (prune(value, codes) as Value) : value;
}

function prune(value: unknown, codes: ReadonlySet<string>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !tells(item, codes)).map((item) => prune(item, codes));
    return kept.length === value.length && kept.every((item, index) => item === value[index]) ? value : kept;
  }
  let changed: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(value)) {
    const pruned = tells(part, codes) ? null : prune(part, codes);
    if (pruned === part) continue;
    changed ??= { ...value };
    changed[key] = pruned;
  }
  return changed ?? value;
}
