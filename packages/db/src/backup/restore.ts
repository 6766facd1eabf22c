import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type AuditVerification, describeFault, verifyAudit } from '../audit/index.ts';
import { migrate } from '../migrate/index.ts';
import type { ArchiveHeader, TableContent } from './archive-format.ts';
import { type Archive, inspectArchive, readArchive } from './archive-reader.ts';
import type { BackupProgress } from './backup.ts';
import { BackupError, damaged } from './backup-error.ts';
import { checkTarget } from './check-target.ts';
import { ContentMeter } from './content-meter.ts';
import { copyOut, fixOutput, listMigrations } from './database-contents.ts';

export interface RestoreOptions {
  readonly onProgress?: (progress: BackupProgress) => void;
  /** Phục hồi cả khi nhật ký trong bản sao lưu có sai lệch; the result still lists the faults */
  readonly acceptAuditFaults?: boolean;
  /** Áp dụng các bước di trú trước, khi cơ sở dữ liệu chưa có bảng nào của noivu */
  readonly migrateNew?: boolean;
}

/** Kết quả phục hồi. */
export interface RestoreResult {
  readonly header: ArchiveHeader;
  readonly tables: readonly TableContent[];
  readonly audit: AuditVerification;
}

/**
 * Phục hồi bản sao lưu `file` vào cơ sở dữ liệu của `url`, which must be migrated by the same migrations and empty. The file
 * is checked as a whole before the database is touched; then everything happens in one transaction: load, compare the
 * contents of every table with the backup, verify the audit chain. Restored completely or not at all. Needs the owner of the
 * tables. @throws {BackupError}
 */
export async function restore(url: string, file: string, options: RestoreOptions = {}): Promise<RestoreResult> {
  const { onProgress } = options;
  onProgress?.({ vi: 'Kiểm tra tệp sao lưu', en: 'Checking the backup file', done: 0, total: 1 });
  const archive = await inspectArchive(file);
  const client = new pg.Client({ connectionString: url, application_name: 'noivu-restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (options.migrateNew && !(await listMigrations(client))) {
      onProgress?.({ vi: 'Tạo các bảng', en: 'Making the tables', done: 0, total: 1 });
      await migrate(url);
    }
    await client.query('BEGIN');
    await fixOutput(client);
    await checkTarget(client, archive.header);
    await load(client, file, archive, onProgress);
    await compare(client, archive, onProgress);
    onProgress?.({ vi: 'Kiểm tra nhật ký', en: 'Verifying the audit log', done: 0, total: 1 });
    const audit = await verifyAudit(client, { head: archive.header.auditHead });
    if (!audit.ok && !options.acceptAuditFaults) throw auditFaults(file, audit);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { header: archive.header, tables: archive.closing.tables, audit };
  } finally {
    // Without a COMMIT, ending the connection undoes everything.
    await client.end();
  }
}

async function load(
  client: pg.Client,
  file: string,
  { header, closing }: Archive,
  onProgress: RestoreOptions['onProgress'],
): Promise<void> {
  const quote = (name: string) => `public.${client.escapeIdentifier(name)}`;
  // The rows were checked by these triggers when they were first written; audit events come with their places in the chain.
  for (const { name } of header.tables) await client.query(`ALTER TABLE ${quote(name)} DISABLE TRIGGER USER`);
  let done = 0;
  const total = header.tables.length;
  const again = await readArchive(file, async ({ name, data }) => {
    const columns = header.tables.find((table) => table.name === name)?.columns;
    if (!columns) throw damaged(file, name);
    onProgress?.({ vi: `Phục hồi bảng ${name}`, en: `Restoring table ${name}`, done, total });
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
    await pipeline(Readable.from(data), client.query(copyFrom(`COPY ${quote(name)} (${list}) FROM STDIN`)));
    done += 1;
  });
  // Another file may have taken the place of the one that was checked.
  if (again.closing.sha256 !== closing.sha256) throw damaged(file, 'sha256');
  for (const { name, value, isCalled } of header.sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quote(name), value, isCalled]);
  }
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const { name } of header.tables) await client.query(`ALTER TABLE ${quote(name)} ENABLE TRIGGER USER`);
  // Derived by those triggers, and no part of the backup.
  await client.query('SELECT access.rebuild()');
}

/** Đọc lại mọi bảng vừa nạp: the bytes must be those of the backup. */
async function compare(
  client: pg.Client,
  { header, closing }: Archive,
  onProgress: RestoreOptions['onProgress'],
): Promise<void> {
  const total = header.tables.length;
  for (const [done, table] of header.tables.entries()) {
    onProgress?.({ vi: `Đối chiếu bảng ${table.name}`, en: `Comparing table ${table.name}`, done, total });
    const meter = new ContentMeter();
    for await (const chunk of await copyOut(client, table)) meter.add(chunk);
    const found = meter.finish(table.name);
    const expected = closing.tables[done];
    if (found.rows === expected?.rows && found.sha256 === expected.sha256) continue;
    throw new BackupError('content-differs', {
      vi: `Bảng ${table.name} sau khi nạp khác với bản sao lưu (${found.rows} và ${expected?.rows} dòng). Không có gì được phục hồi.`,
      en: `Table ${table.name} differs from the backup after loading (${found.rows} and ${expected?.rows} rows). Nothing was restored.`,
    });
  }
}

function auditFaults(file: string, { faults, faultCount }: AuditVerification): BackupError {
  const [first] = faults;
  const { vi, en } = first ? describeFault(first) : { vi: '', en: '' };
  return new BackupError('audit-faults', {
    vi: `Nhật ký trong bản sao lưu ${file} có ${faultCount} sai lệch, trước hết: ${vi} Không có gì được phục hồi; nếu không có bản nào khác, có thể chấp nhận sai lệch để lấy lại dữ liệu.`,
    en: `The audit log in the backup ${file} has ${faultCount} faults, the first: ${en} Nothing was restored; when there is no other copy, the faults can be accepted to have the data back.`,
  });
}
