import { count, type DoctorCheck, type Patient } from './check.ts';

/** Đợt nhập bỏ dở: still being worked on after an hour, so that nobody works on it. */
export async function checkImports({ client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<{ name: string; status: string }>(
    `SELECT "fileName" AS name, status::text FROM import_batch
      WHERE status IN ('uploaded', 'reading', 'committing', 'undoing') AND "createdAt" < now() - interval '1 hour'
      ORDER BY "createdAt"`,
  );
  const { rows: staged } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM import_row r JOIN import_batch b ON b.id = r."batchId"
      WHERE b.status IN ('committed', 'undone', 'failed')`,
  );
  const leftovers = staged[0]?.count ?? 0;
  if (rows.length === 0 && leftovers === 0) {
    return {
      id: 'imports',
      status: 'ok',
      found: { vi: 'Không có đợt nhập bỏ dở.', en: 'No import was left unfinished.' },
    };
  }
  const names = rows.map(({ name, status }) => `${name} (${status})`).join(', ') || '–';
  return {
    id: 'imports',
    status: 'warn',
    found: {
      vi: `Đợt nhập bỏ dở: ${names}; dòng tạm còn sót: ${count(leftovers)}.`,
      en: `Unfinished imports: ${names}; staged rows left over: ${count(leftovers)}.`,
    },
    remedy: {
      vi: 'Hãy khởi động lại máy chủ noivu: nó tiếp tục hoặc hủy các đợt nhập bỏ dở. Chưa có gì được ghi nửa chừng.',
      en: 'Restart the noivu server: it resumes or discards unfinished imports. Nothing is written by halves.',
    },
  };
}

/** Số dòng chính. */
export async function checkRows({ client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<Record<'units' | 'persons' | 'users' | 'events', number>>(
    `SELECT (SELECT count(*)::int FROM unit) AS units, (SELECT count(*)::int FROM person) AS persons,
            (SELECT count(*)::int FROM "user") AS users, (SELECT count(*)::int FROM audit_event) AS events`,
  );
  const { units = 0, persons = 0, users = 0, events = 0 } = rows[0] ?? {};
  return {
    id: 'rows',
    status: 'ok',
    found: {
      vi: `${count(units)} đơn vị, ${count(persons)} hồ sơ, ${count(users)} tài khoản, ${count(events)} sự kiện.`,
      en: `${count(units)} units, ${count(persons)} persons, ${count(users)} accounts, ${count(events)} events.`,
    },
  };
}
