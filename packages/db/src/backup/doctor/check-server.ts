import { statfs } from 'node:fs/promises';
import { readVersion } from '../backup.ts';
import { type DoctorCheck, type Patient, size } from './check.ts';

/** Phiên bản noivu và máy chủ; the server's fitness itself is checked when it is connected. */
export async function checkVersion({ client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<{ version: string; database: string; owner: boolean }>(
    `SELECT current_setting('server_version') AS version, current_database() AS database,
            pg_has_role(d.datdba, 'USAGE') AS owner FROM pg_database d WHERE d.datname = current_database()`,
  );
  const { version = '?', database = '?', owner = false } = rows[0] ?? {};
  const where = `noivu ${readVersion()}, PostgreSQL ${version}`;
  return {
    id: 'version',
    status: owner ? 'ok' : 'warn',
    found: { vi: `${where}, cơ sở dữ liệu ${database}.`, en: `${where}, database ${database}.` },
    ...(!owner && {
      remedy: {
        vi: 'Người dùng này không sở hữu cơ sở dữ liệu: hãy di trú, sao lưu và phục hồi bằng người sở hữu.',
        en: 'This user does not own the database: migrate, back up and restore as its owner.',
      },
    }),
  };
}

/** Phần mở rộng: searches and constraints work without them, by slower means. */
export async function checkExtensions({ client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM unnest(ARRAY['btree_gist', 'pg_trgm']) AS name WHERE name NOT IN (SELECT extname FROM pg_extension)`,
  );
  const missing = rows.map(({ name }) => name).join(', ');
  if (missing === '') {
    return {
      id: 'extensions',
      status: 'ok',
      found: { vi: 'Có btree_gist và pg_trgm.', en: 'btree_gist and pg_trgm are there.' },
    };
  }
  return {
    id: 'extensions',
    status: 'warn',
    found: { vi: `Thiếu phần mở rộng: ${missing}.`, en: `Missing extensions: ${missing}.` },
    remedy: {
      vi: 'Mọi chức năng vẫn chạy, tìm kiếm và ghi chậm hơn. Hãy cài gói postgresql-contrib trước khi tạo cơ sở dữ liệu mới.',
      en: 'Everything works, searching and writing more slowly. Install postgresql-contrib before making a new database.',
    },
  };
}

const LOW_SPACE = 2e9;
const NO_SPACE = 300e6;

/** Chỗ trống trên đĩa: known only when the data folder of the server is on this machine. */
export async function checkDisk({ url, client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<{ bytes: string; folder: string | null }>(
    `SELECT pg_database_size(current_database()) AS bytes,
            CASE WHEN pg_has_role(current_user, 'pg_read_all_settings', 'USAGE') THEN current_setting('data_directory') END AS folder`,
  );
  const bytes = Number(rows[0]?.bytes ?? 0);
  const isHere = ['127.0.0.1', 'localhost', '[::1]', ''].includes(new URL(url).hostname);
  const folder = isHere ? rows[0]?.folder : undefined;
  const disk = folder ? await statfs(folder).catch(() => undefined) : undefined;
  if (!disk) {
    return {
      id: 'disk',
      status: 'ok',
      found: {
        vi: `Dữ liệu chiếm ${size(bytes)}; không xem được đĩa của máy chủ từ máy này.`,
        en: `The data takes ${size(bytes)}; the disk of the server cannot be seen from this machine.`,
      },
    };
  }
  const free = disk.bavail * disk.bsize;
  const status = free < NO_SPACE ? 'fail' : free < Math.max(LOW_SPACE, bytes / 2) ? 'warn' : 'ok';
  return {
    id: 'disk',
    status,
    found: {
      vi: `Dữ liệu chiếm ${size(bytes)}, đĩa còn trống ${size(free)}.`,
      en: `The data takes ${size(bytes)}, ${size(free)} of the disk are free.`,
    },
    ...(status !== 'ok' && {
      remedy: {
        vi: 'Hãy giải phóng hoặc thêm dung lượng; khi đĩa đầy, máy chủ ngừng ghi.',
        en: 'Free or add space; when the disk is full, the server stops writing.',
      },
    }),
  };
}
