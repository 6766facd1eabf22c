import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer } from '../operations/serve.ts';

const run = promisify(execFile);
const API = path.resolve(import.meta.dirname, '..', '..');

function readBlocks(name: string, language: string): string[] {
  const text = readFileSync(path.join(API, '..', '..', 'docs', 'how-to', name), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

describeServer('docs/how-to', {}, (opened) => {
  let folder = '';
  let env: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    // Below the package, so that what the example imports is found.
    const cache = path.join(API, 'node_modules', '.cache');
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, 'how-to-'));
    const { served, province } = opened();
    const { api } = await served.as('administrator');
    const { token } = await api.services.create.mutate({
      name: 'Ví dụ trong tài liệu',
      unitId: province.units.VG,
      permissions: ['persons.read', 'pay.read', 'records.import'],
    });
    env = { PATH: process.env.PATH, NOIVU_API: served.url, NOIVU_KEY: token };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const countDiscards = async () =>
    (await opened().province.database.pool.query(`SELECT 1 FROM audit_event WHERE action = 'records.discard-import'`))
      .rowCount;

  it('call-the-api-typescript.md compiles and does what it says', async () => {
    const [source, ...others] = readBlocks('call-the-api-typescript.md', 'ts');
    expect(others).toEqual([]);
    writeFileSync(path.join(folder, 'example.ts'), source ?? '');
    const configuration = { extends: path.join(API, 'tsconfig.json'), include: [], files: ['example.ts'] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(configuration));
    const tsc = path.join(API, 'node_modules', '.bin', 'tsc');
    await run(tsc, ['-p', folder, '--noEmit']).catch((error: { stdout: string }) => expect.fail(error.stdout));

    const { code } = await transform(source ?? '', { loader: 'ts', format: 'esm' });
    writeFileSync(path.join(folder, 'example.mjs'), code);
    const before = (await countDiscards()) ?? 0;
    const { stdout } = await run(process.execPath, [path.join(folder, 'example.mjs')], { env });
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(/^9 viên chức; .+, Trường THCS Xuân Quan$/);
    expect(lines[1]).toMatch(/^bad-input: .*kinds/);
    expect(lines[2]).toBe('discarded twice, done once: true');
    expect(await countDiscards()).toBe(before + 1);
  });

  it('call-the-api-curl.md does what it says', async () => {
    const before = (await countDiscards()) ?? 0;
    const outputs: string[] = [];
    for (const block of readBlocks('call-the-api-curl.md', 'sh')) {
      const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', block], { env, cwd: folder }).catch(
        (error: { stdout: string; stderr: string }) => expect.fail(`${block}\n${error.stdout}\n${error.stderr}`),
      );
      outputs.push(stdout);
    }
    const [list, assessed, discarded, refused, ...others] = outputs;
    expect(others).toEqual([]);
    const { total, rows } = JSON.parse(list ?? '');
    expect([total, rows.length]).toEqual([9, 5]);
    expect(JSON.parse(assessed ?? '').outcomes).toHaveProperty('regularStepIncrease');
    expect(discarded).toBe('{"discarded":true}'.repeat(2));
    expect(await countDiscards()).toBe(before + 1);
    expect(refused).toMatch(/^HTTP\/1\.1 400 /);
    expect(refused).toMatch(/content-type: application\/problem\+json/i);
    expect(refused).toContain('"detailEn"');
  });
});
