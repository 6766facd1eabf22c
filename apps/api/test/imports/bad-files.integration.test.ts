import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainDate } from '@noivu/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '../../src/fields/records/files/limits.ts';
import { stageBatch } from '../../src/fields/records/staging/stage-batch.ts';
import { BAD_FILES } from './bad-files.ts';
import { type Client, createClient } from './client.ts';
import { AS_OF, type Office, openOffice } from './office.ts';
import { readRecords } from './records.ts';

let office: Office;
let client: Client;

beforeAll(async () => {
  office = await openOffice();
  client = createClient(office, await office.signIn('tinh'));
});
afterAll(() => office?.close());

describe('tệp không nhập được', () => {
  it.each(BAD_FILES)('%s: %s', async (name, code, content) => {
    const before = await readRecords(office.database);
    const batch = await client.upload(content(), name);
    expect(batch.failure?.code).toBe(code);
    expect(batch).toMatchObject({ status: 'failed', fileName: name });
    for (const text of [batch.failure!.vi, batch.failure!.en, batch.failure!.remedy.vi, batch.failure!.remedy.en]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
    expect(await client.rows(batch.id)).toEqual([]);
    expect(await readRecords(office.database)).toEqual(before);
    expect(readdirSync(path.join(office.dataFolder, 'uploads'))).toEqual([]);
  });

  it('gives every kind of failure a message of its own', () => {
    const codes = new Set(BAD_FILES.map(([, code]) => code));
    expect(codes.size).toBe(19);
  });

  it('refuses a file over the limit while it arrives, and keeps nothing of it', async () => {
    const { status, body } = await client.post(Buffer.alloc(IMPORT_LIMITS.upload + 1, 65), 'lớn.csv');
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'file-too-large', vi: expect.stringContaining('60 MB') });
    expect(readdirSync(path.join(office.dataFolder, 'uploads'))).toEqual([]);
  });

  it('refuses more rows than the limit', async () => {
    const batchId = randomUUID();
    const file = path.join(office.dataFolder, 'dai.csv');
    writeFileSync(file, 'Số hiệu hồ sơ,Xếp loại 2022\nA1,HTT\nA2,HTT\nA3,HTT\n');
    const root = office.units.get('33')!;
    await office.database.prisma.importBatch.create({
      data: {
        id: batchId,
        fileName: 'dai.csv',
        fileHash: '',
        fileKind: 'csv',
        status: 'reading',
        asOf: AS_OF,
        roots: [root],
        createdById: 'tinh',
      },
    });
    const task = { batchId, file, asOf: plainDate(AS_OF), roots: [root], mapping: null };
    await expect(stageBatch(office.database.pool, { ...task, rowLimit: 2 })).rejects.toMatchObject({
      failure: { code: 'too-many-rows', params: { limit: '2' } },
    });
    await expect(stageBatch(office.database.pool, { ...task, rowLimit: 3 })).resolves.toBeUndefined();
    expect(IMPORT_LIMITS.rows).toBe(200_000);
  });

  it('needs a file, and the permission', async () => {
    const empty = await office.server.inject({
      method: 'POST',
      url: '/api/imports',
      headers: { cookie: await office.signIn('tinh') },
    });
    expect([empty.statusCode, empty.json().code]).toEqual([400, 'no-file']);
    const reader = createClient(office, await office.signIn('chidoc'));
    expect(await reader.post('Họ và tên,Số hiệu\nA,1', 'a.csv')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    const nobody = createClient(office, '');
    expect((await nobody.post('Họ và tên,Số hiệu\nA,1', 'a.csv')).status).toBe(401);
  });
});
