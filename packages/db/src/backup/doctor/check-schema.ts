import { migrationStatus } from '../../migrate/index.ts';
import type { DoctorCheck, Patient } from './check.ts';
import { findDatabaseDrift } from './database-drift.ts';

/** Các bước di trú. */
export async function checkMigrations({ url }: Patient): Promise<DoctorCheck> {
  const { upToDate, pending, failed, edited, unknown } = await migrationStatus(url);
  if (upToDate) {
    return {
      id: 'migrations',
      status: 'ok',
      found: { vi: 'Mọi bước di trú đã áp dụng.', en: 'All migrations are applied.' },
    };
  }
  const lists = [
    { names: pending, vi: 'chưa áp dụng', en: 'not applied' },
    { names: failed, vi: 'áp dụng dở dang', en: 'failed' },
    { names: edited, vi: 'bị sửa sau khi áp dụng', en: 'changed after they were applied' },
    { names: unknown, vi: 'của bản noivu mới hơn', en: 'of a later noivu' },
  ].filter(({ names }) => names.length > 0);
  const onlyPending = failed.length + edited.length + unknown.length === 0;
  return {
    id: 'migrations',
    status: onlyPending ? 'warn' : 'fail',
    found: {
      vi: `Bước di trú ${lists.map(({ vi, names }) => `${vi}: ${names.join(', ')}`).join('; ')}.`,
      en: `Migrations ${lists.map(({ en, names }) => `${en}: ${names.join(', ')}`).join('; ')}.`,
    },
    remedy: onlyPending
      ? { vi: 'Hãy khởi động noivu: nó áp dụng các bước còn thiếu.', en: 'Start noivu: it applies what is missing.' }
      : {
          vi: 'Hãy dùng đúng bản noivu của cơ sở dữ liệu này, hoặc phục hồi bản sao lưu vào cơ sở dữ liệu mới.',
          en: 'Use the noivu that belongs to this database, or restore a backup into a new one.',
        },
  };
}

/** Cấu trúc thật của cơ sở dữ liệu so với lược đồ. */
export async function checkDrift({ url }: Patient): Promise<DoctorCheck> {
  const [statement] = await findDatabaseDrift(url);
  if (statement === undefined) {
    return {
      id: 'drift',
      status: 'ok',
      found: { vi: 'Cấu trúc bảng đúng lược đồ.', en: 'The tables are as the schema says.' },
    };
  }
  return {
    id: 'drift',
    status: 'fail',
    found: {
      vi: `Cấu trúc bảng khác lược đồ; để khớp cần: ${statement}`,
      en: `The tables differ from the schema; to agree it would take: ${statement}`,
    },
    remedy: {
      vi: 'Có người đã sửa cấu trúc bằng tay. Hãy trả lại như cũ, hoặc phục hồi bản sao lưu vào cơ sở dữ liệu mới.',
      en: 'Someone changed the structure by hand. Put it back, or restore a backup into a new database.',
    },
  };
}

/** Ràng buộc, chỉ mục, trigger: all there, checked and switched on. */
export async function checkConstraints({ client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT conname::text AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND NOT convalidated
     UNION ALL
     SELECT c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE c.relnamespace = 'public'::regnamespace AND NOT (i.indisvalid AND i.indisready)
     UNION ALL
     SELECT t.tgname::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE c.relnamespace = 'public'::regnamespace AND t.tgenabled NOT IN ('O', 'A')
     UNION ALL
     SELECT name || '_no_overlap' FROM unnest(ARRAY['employment', 'rank_holding', 'salary_step', 'service_interruption', 'unit_edge', 'unit_name']) AS name
      WHERE NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = name || '_no_overlap')
     UNION ALL
     SELECT name FROM unnest(ARRAY['audit_event_1_arrives', 'audit_event_2_link', 'audit_event_3_join_chain', 'audit_event_4_no_delete',
        'audit_event_5_no_truncate', 'audit_root_1_no_update', 'audit_root_2_no_delete', 'audit_root_3_no_truncate']) AS name
      WHERE NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = name)
     ORDER BY 1`,
  );
  if (rows.length === 0) {
    return {
      id: 'constraints',
      status: 'ok',
      found: {
        vi: 'Ràng buộc, chỉ mục và trigger đều có hiệu lực.',
        en: 'Constraints, indexes and triggers are in force.',
      },
    };
  }
  const names = rows.map(({ name }) => name).join(', ');
  return {
    id: 'constraints',
    status: 'fail',
    found: { vi: `Thiếu, tắt hoặc không hợp lệ: ${names}.`, en: `Missing, switched off or invalid: ${names}.` },
    remedy: {
      vi: 'Hãy bật lại (ALTER TABLE … ENABLE TRIGGER, VALIDATE CONSTRAINT, REINDEX) và kiểm tra nhật ký.',
      en: 'Switch them on again (ALTER TABLE … ENABLE TRIGGER, VALIDATE CONSTRAINT, REINDEX) and verify the audit log.',
    },
  };
}
