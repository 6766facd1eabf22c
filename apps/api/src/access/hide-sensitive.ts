import type { Database } from '@noivu/db';
import type { PlainDate } from '@noivu/domain/kernel';
import { findPersonPlace } from '../fields/persons/locate-person.ts';
import { findSensitiveRoots, type Grant, type Permission } from './permissions.ts';
import { scopeCte } from './scope.ts';
import { SENSITIVE_OUTPUTS, type SensitiveField, type SensitiveOutput } from './sensitive-outputs.ts';

interface Viewer {
  readonly user: { readonly grants: readonly Grant[] };
  readonly permission: Permission;
  readonly roots: readonly string[];
  readonly database: Database;
}

interface Row {
  readonly unitId: string;
}

/** Những đơn vị trong cây con của `roots` vào một ngày. */
async function listScope({ pool }: Database, roots: readonly string[], on: PlainDate): Promise<ReadonlySet<string>> {
  if (roots.length === 0) return new Set();
  const { rows } = await pool.query<{ id: string }>(`WITH RECURSIVE ${scopeCte(1, 2)} SELECT id FROM scope`, [
    roots,
    on,
  ]);
  return new Set(rows.map(({ id }) => id));
}

async function hideRows(viewer: Viewer, roots: string[], on: PlainDate, field: SensitiveField, rows: readonly Row[]) {
  const seen = await listScope(viewer.database, roots, on);
  return rows.map((row) => (seen.has(row.unitId) ? row : field.hide(row)));
}

async function hideField(
  viewer: Viewer,
  { subject }: SensitiveOutput,
  field: SensitiveField,
  input: unknown,
  answer: unknown,
): Promise<unknown> {
  const roots = findSensitiveRoots(viewer.user.grants, viewer.permission, field.sensitivity);
  // Granted wherever the permission is: nothing to look up.
  if (viewer.roots.every((root) => roots.includes(root))) return answer;
  if (subject.kind === 'scope') return field.hide(answer);
  if (subject.kind === 'person') {
    const { id, asOf } = subject.find(input);
    const place = roots.length > 0 ? await findPersonPlace(viewer.database.pool, id, asOf, roots) : undefined;
    return place ? answer : field.hide(answer);
  }
  const on = subject.asOf(input);
  if (Array.isArray(answer)) return hideRows(viewer, roots, on, field, answer);
  const list = answer as { readonly rows: readonly Row[] };
  return { ...list, rows: await hideRows(viewer, roots, on, field, list.rows) };
}

/**
 * Che trường nhạy cảm: leaves out of the answer of `path` what the viewer may not see, as declared in SENSITIVE_OUTPUTS. For
 * lists `answer` is the rows or an object with `rows`.
 */
export async function hideSensitive<Answer>(
  viewer: Viewer,
  path: string,
  input: unknown,
  answer: Answer,
): Promise<Answer> {
  const output = SENSITIVE_OUTPUTS[path];
  let hidden: unknown = answer;
  for (const field of output?.fields ?? []) {
    hidden = await hideField(viewer, output!, field, input, hidden);
  }
  return hidden as Answer;
}
