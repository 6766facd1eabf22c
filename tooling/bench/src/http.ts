import { execFileSync } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Client, signIn } from './client.ts';
import { type Measurement, median, megabytes, seconds, time } from './measure.ts';
import { ROOT } from './root.ts';
import { type RunningServer, startServer } from './server.ts';

const AS_OF = '2022-12-31';
const PERIOD = { asOf: AS_OF, from: '2023-01-01', to: '2024-01-01' };
const LIST = { sort: 'name', direction: 'asc', offset: 0, limit: 50 };

interface Page {
  readonly total: number;
}
interface Batch {
  readonly status: string;
  readonly totalRows: number;
  readonly newRows: number;
  readonly unchangedRows: number;
  readonly errorRows: number;
}

async function repeat(times: number, work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let index = 0; index < times; index += 1) durations.push((await time(work)).milliseconds);
  return median(durations);
}

async function measureReads(client: Client): Promise<Measurement[]> {
  const due = { ...PERIOD, sort: 'due', direction: 'asc', offset: 0, limit: 50 };
  const cold = await time(() => client.query<Page>('pay.stepIncreasesDue', due));
  const otherPeriod = await time(() =>
    client.query<Page>('pay.stepIncreasesDue', { ...due, from: '2023-02-01', to: '2024-02-01' }),
  );
  const warm = await repeat(9, () => client.query('pay.stepIncreasesDue', due));
  const persons = await time(() => client.query<Page>('persons.list', { asOf: AS_OF, ...LIST }));
  const list = await repeat(15, () => client.query('persons.list', { asOf: AS_OF, ...LIST }));
  const search = await repeat(15, () => client.query('search.everything', { asOf: AS_OF, q: 'nguyen van an' }));
  const overview = await repeat(9, () => client.query('overview.get', { asOf: AS_OF }));
  return [
    {
      name: 'step increases due in 2023, whole province, first request',
      value: seconds(cold.milliseconds),
      note: `${persons.result.total} persons assessed, ${cold.result.total} on the list; HTTP, JSON, 50 rows`,
    },
    { name: 'the same, another period', value: seconds(otherPeriod.milliseconds) },
    { name: 'the same request again (median of 9)', value: seconds(warm) },
    { name: 'persons list, 50 of all, sorted by name (median of 15)', value: seconds(list) },
    { name: 'search without accents (median of 15)', value: seconds(search) },
    { name: 'overview (median of 9)', value: seconds(overview) },
  ];
}

async function waitFor(client: Client, id: string, done: readonly string[]): Promise<Batch> {
  for (;;) {
    const batch = await client.query<Batch>('records.imports.get', { id });
    if (done.includes(batch.status)) return batch;
    if (batch.status === 'failed') throw new Error(`import failed: ${JSON.stringify(batch)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function measureImport(server: RunningServer, client: Client): Promise<Measurement[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'noivu-bench-file-'));
  try {
    const file = path.join(folder, 'danh-sach.xlsx');
    execFileSync(
      process.execPath,
      ['--import', 'tsx', path.join(ROOT, 'apps/api/scripts/make-staff-list.ts'), file, '100000'],
      {
        cwd: path.join(ROOT, 'apps/api'),
        stdio: 'inherit',
      },
    );
    server.resetPeak();
    const content = await openAsBlob(file);
    const upload = async () => {
      const { batchId } = await client.upload('/api/imports', 'danh-sach.xlsx', content);
      return { batchId, batch: await waitFor(client, batchId, ['previewed']) };
    };
    const preview = await time(upload);
    const { batchId, batch } = preview.result;
    const commit = await time(async () => {
      await client.mutate('records.imports.commit', { id: batchId, reason: 'benchmark' });
      return waitFor(client, batchId, ['committed']);
    });
    const again = await time(upload);
    const undo = await time(async () => {
      await client.mutate('records.imports.undo', { id: batchId, reason: 'benchmark' });
      return waitFor(client, batchId, ['undone']);
    });
    return [
      {
        name: 'import of 100,000 rows × 20 columns: read, validate, compare',
        value: seconds(preview.milliseconds),
        note: `${(content.size / 1e6).toFixed(1)} MB .xlsx; ${batch.newRows} new, ${batch.errorRows} with errors`,
      },
      { name: 'the same: commit, all or nothing', value: seconds(commit.milliseconds) },
      {
        name: 'the same file again',
        value: seconds(again.milliseconds),
        note: `${again.result.batch.unchangedRows} unchanged`,
      },
      { name: 'the same: undo', value: seconds(undo.milliseconds) },
      {
        name: 'peak memory of the server process during the import',
        value: megabytes(server.peakMemory()),
        note: 'limit 500 MB',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the real server on a fresh data folder and measures it as a client sees it. */
export async function measureHttp(): Promise<Measurement[]> {
  const server = await startServer();
  try {
    const lines: Measurement[] = [
      {
        name: 'first start: database, migrations, demonstration province',
        value: seconds(server.startedIn),
        note: server.seededIn === undefined ? '' : `of which seeding ${seconds(server.seededIn)} (limit 60 s)`,
      },
    ];
    const client = await signIn(server.address, 'chuyenvien', 'Noivu@2022');
    lines.push(...(await measureReads(client)));
    lines.push(...(await measureImport(server, client)));
    await server.stop();
    const second = await startServer(server.folder);
    lines.push({ name: 'second start, to a usable page', value: seconds(second.startedIn), note: 'limit 10 s' });
    await second.stop();
    return lines;
  } finally {
    await rm(server.folder, { recursive: true, force: true });
  }
}
