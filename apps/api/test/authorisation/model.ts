import { ACCESS, type Permission, type RoleRights, type Sensitivity } from '../../src/access/permissions.ts';
import type { World, WorldPerson, WorldUser } from './world.ts';

/** Cây con của `roots` vào một ngày (undefined: any day ever), by walking the edges: the model has no SQL. */
export function subtree({ edges }: World, roots: readonly string[], on?: string): ReadonlySet<string> {
  const found = new Set(roots);
  for (const id of found) {
    for (const { parentId, childId, validFrom, validTo } of edges) {
      if (parentId !== id) continue;
      if (on === undefined || (validFrom <= on && (validTo === null || validTo > on))) found.add(childId);
    }
  }
  return found;
}

/** Gốc mà tài khoản được làm việc này; with `sees`, only where it also shows what is so sensitive. */
export function rootsOf({ grants }: WorldUser, permission: Permission, sees?: Sensitivity): string[] {
  const [field, action] = permission.split('.');
  return grants
    .filter((grant) => {
      const rights: RoleRights = ACCESS[grant.role];
      const actions = Object.entries(rights.can).find(([name]) => name === field)?.[1] as readonly string[] | undefined;
      const isField = grant.field === null || grant.field === field;
      return isField && actions?.includes(action!) && (sees === undefined || rights.sees.includes(sees));
    })
    .map(({ unitId }) => unitId);
}

/** Whether the person belongs to the subtree on the day: all persons here are employed on it, by the last employment. */
export function isInside(world: World, { employments }: WorldPerson, roots: readonly string[], on: string): boolean {
  return subtree(world, roots, on).has(employments.at(-1)!.unitId);
}

/** Whether the person was ever employed in the subtree of any day: what row-level security lets through. */
export function isEverInside(world: World, { employments }: WorldPerson, roots: readonly string[]): boolean {
  const units = subtree(world, roots);
  return employments.some(({ unitId }) => units.has(unitId));
}
