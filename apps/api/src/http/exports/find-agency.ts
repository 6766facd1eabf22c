import type { UnitNames } from '../../fields/organisation/unit-names.ts';

/** Cơ quan lập danh sách: the unit whose subtree it covers, and the one above it. */
export function findAgency(
  units: UnitNames,
  roots: readonly string[],
): { readonly agency: string; readonly superior: string | null } {
  const [only, ...others] = roots;
  if (only === undefined) return { agency: '', superior: null };
  const agency = [only, ...others].map((root) => units.getName(root)).join(', ');
  return { agency, superior: others.length === 0 ? units.getParentName(only) : null };
}
