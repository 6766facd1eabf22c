import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allRules } from '@noivu/domain/rules';
import { describe, expect, it } from 'vitest';
import { buildBundle } from '../build.mjs';
import { runNoivu } from './run-noivu.ts';

describe('noivu rules', () => {
  it('lists every rule with its title and the dates covered', async () => {
    const run = await runNoivu(['rules']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const lines = run.stdout.trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(allRules));
    expect(run.stdout).toMatch(/retirement\.age +01\/01\/2021 – nay +Tuổi nghỉ hưu/);
  });

  it('--json gives the same as data, --lang en the titles in English', async () => {
    const run = await runNoivu(['rules', '--json']);
    expect(JSON.parse(run.stdout)).toContainEqual({
      id: 'retirement.age',
      title: { vi: 'Tuổi nghỉ hưu', en: 'Retirement age' },
      from: '2021-01-01',
    });
    expect((await runNoivu(['rules', '--lang', 'en'])).stdout).toMatch(/– now +Retirement age\n/);
  });
});

describe('noivu rule', () => {
  it('shows versions, citations, marks, tables, readings and the schema of the facts', async () => {
    const run = await runNoivu(['rule', 'pay.pay-on-rank-promotion']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(
      'pay.pay-on-rank-promotion@2007-07-06: Mục II Thông tư 02/2007/TT-BNV [đã đọc văn bản]',
    );
    expect(run.stdout).toContain('@2026-08-01: Nghị định 300/2026/NĐ-CP [CHƯA KIỂM CHỨNG]');
    expect(run.stdout).toContain(
      'signing-date: Từ ngày ký quyết định, như khi có phụ cấp thâm niên vượt khung (mặc định)',
    );
    expect(run.stdout).toContain('pay.salary-tables.civil-servant.A1');
    const age = await runNoivu(['rule', 'retirement.age']);
    expect(age.stdout).toContain('01/01/2028: 62 tuổi, Điều 4 Nghị định 135/2020/NĐ-CP');
    expect(age.stdout).toContain('early-ground: Điều 5 Nghị định 135/2020/NĐ-CP');
  });

  it('--json gives data, with a JSON Schema that names the facts', async () => {
    for (const id of Object.keys(allRules)) {
      const run = await runNoivu(['rule', id, '--json']);
      const shown = JSON.parse(run.stdout);
      expect(shown.id).toBe(id);
      expect(shown.versions[0]).toMatchObject({ version: expect.stringContaining(`${id}@`), by: expect.anything() });
      expect(shown.facts).toMatchObject({ type: 'object', additionalProperties: false });
    }
    const shown = JSON.parse((await runNoivu(['rule', 'retirement.age', '--json'])).stdout);
    expect(shown.facts.properties.birthDate).toMatchObject({ type: 'string', format: 'date' });
    expect(shown.facts.required).toEqual(['sex', 'birthDate', 'birthPrecision', 'annex']);
  });

  it('64 for a rule that does not exist', async () => {
    const run = await runNoivu(['rule', 'x']);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain('noivu rules');
  });
});

describe('noivu law', () => {
  it('shows an instrument, what acted on it and what cites it, written with or without accents', async () => {
    const run = await runNoivu(['law', '135/2020/ND-CP']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Nghị định 135/2020/NĐ-CP\nQuy định về tuổi nghỉ hưu');
    expect(run.stdout).toContain('Ngày ban hành: 18/11/2020');
    expect(run.stdout).toContain('retirement.normal-age.male@2028-01-01: Điều 4 Nghị định 135/2020/NĐ-CP');
    expect(run.stdout).toContain('retirement.age@2021-01-01#early-ground: Điều 5 Nghị định 135/2020/NĐ-CP');
    const exact = await runNoivu(['law', '135/2020/NĐ-CP']);
    expect(exact.stdout).toBe(run.stdout);
  });

  it('shows what it changes, what replaced it, and whether it is in force on a day', async () => {
    const later = await runNoivu(['law', '161/2026/NĐ-CP', '--json', '--on', '2026-07-01']);
    const shown = JSON.parse(later.stdout);
    expect(shown).toMatchObject({ number: '161/2026/NĐ-CP', inForce: 'in-force' });
    expect(shown.repeals).toContainEqual(expect.objectContaining({ instrument: '73/2024/NĐ-CP' }));
    expect(shown.citedIn).toContainEqual(expect.objectContaining({ place: 'pay.base-salary@2026-07-01' }));
    const old = await runNoivu(['law', '73/2024/NĐ-CP', '--on', '2026-07-01']);
    expect(old.stdout).toContain('bãi bỏ 161/2026/NĐ-CP');
    expect(old.stdout).toContain('01/07/2026: hết hiệu lực');
    const before = await runNoivu(['--lang', 'en', 'law', '73/2024/NĐ-CP', '--on', '2026-06-30']);
    expect(before.stdout).toContain('30/06/2026: in force');
  });

  it('64 for one that is not in the registry, with those that are near', async () => {
    const run = await runNoivu(['law', '135/2021/NĐ-CP']);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain('135/2020/NĐ-CP');
  });
});

describe('noivu law check', () => {
  it('0 when there are no errors, with warnings and unverified figures listed', async () => {
    const run = await runNoivu(['law', 'check']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^Lỗi: 0\nCảnh báo: \d+\n/);
    expect(run.stdout).toContain('pay.pay-on-rank-promotion@2026-08-01 (300/2026/NĐ-CP)');
    expect(run.stdout).toContain(`Đã kiểm tra ${Object.keys(allRules).length} quy tắc`);
    const json = JSON.parse((await runNoivu(['law', 'check', '--json'])).stdout);
    expect(json).toMatchObject({
      errors: [],
      unverified: expect.arrayContaining([expect.objectContaining({ kind: 'unverified' })]),
    });
  });

  it('1 when a table of law is at fault, in words that name it; 70 for the other commands', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'noivu-fault-'));
    try {
      const bundle = await buildBundle(join(folder, 'noivu.mjs'), [
        {
          name: 'unsorted-table',
          setup(build) {
            build.onLoad({ filter: /normal-age\.ts$/ }, async ({ path }) => {
              const source = await readFile(path, 'utf8');
              return { contents: source.replace('[2022, 60, 6],', '[2020, 60, 6],'), loader: 'ts' };
            });
          },
        },
      ]);
      const check = await runNoivu(['law', 'check'], { bundle });
      expect(check).toMatchObject({ code: 1, stdout: '' });
      expect(check.stderr).toContain('Bảng luật có lỗi, không dùng được: retirement.normal-age.male');
      expect((await runNoivu(['rules'], { bundle })).code).toBe(70);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('noivu', () => {
  it.each([
    [['nothing'], 'Không có lệnh nothing.'],
    [['rules', '--yaml'], 'Không có tùy chọn --yaml.'],
    [['rule'], 'Thiếu tham số id.'],
    [['assess', 'retirement.age'], 'Thiếu tùy chọn bắt buộc --on <date>.'],
    [['assess', 'retirement.age', '--on'], 'Tùy chọn --on <date> cần một giá trị.'],
    [['rules', 'more'], 'Thừa tham số.'],
    [['rules', '--lang', 'fr'], '--lang: "fr" không phải ngôn ngữ đã có'],
  ])('64 for %j', async (args, message) => {
    const run = await runNoivu(args);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  it('shows help: asked for, with 0; for want of a command, with 64', async () => {
    const asked = await runNoivu(['--help']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toContain('Cách dùng: noivu');
    const english = await runNoivu(['--lang', 'en', 'assess', '--help']);
    expect(english.stdout).toContain('assess a case on a day');
    expect(await runNoivu([])).toMatchObject({ code: 64, stdout: '' });
    expect((await runNoivu(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
