import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNoivu } from './run-noivu.ts';

const MAN = { sex: 'male', birthDate: '1964-10-15', birthPrecision: 'day', annex: 'normal' };
const PROMOTED = {
  change: 'promotion',
  from: { salaryTable: 'civil-servant', salaryGroup: 'A2.2', step: 4, reservedCoefficient: 40 },
  to: { salaryTable: 'civil-servant', salaryGroup: 'A3.1' },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noivu-facts-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const assess = (id: string, on: string, facts: unknown, ...more: string[]) =>
  runNoivu(['assess', id, '--on', on, '--facts', '-', ...more], {
    input: typeof facts === 'string' ? facts : JSON.stringify(facts),
  });

describe('noivu assess: exit codes', () => {
  it('0 granted, with the outcome as JSON', async () => {
    const run = await assess('retirement.eligibility', '2026-04-30', MAN);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      status: 'granted',
      value: { age: 738, retiresOn: '2026-04-30', pensionFrom: '2026-05-01' },
      version: 'retirement.eligibility@2021-01-01',
      provenance: 'text',
    });
  });

  it('1 refused, with the day on which it turns', async () => {
    const run = await assess('retirement.eligibility', '2026-04-29', MAN);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      status: 'refused',
      eligibleFrom: '2026-04-30',
      reasons: [{ code: 'age-reached' }],
    });
  });

  it('2 missing facts', async () => {
    const run = await assess('retirement.age', '2026-07-01', { ...MAN, birthDate: '1975-01-01', annex: 'early-5' });
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout).missing.map((lack: { fact: string }) => lack.fact)).toEqual([
      'heavyWorkMonths',
      'hardAreaMonths',
      'capacityLossPercent',
    ]);
  });

  it('3 out of scope', async () => {
    const early = await assess('retirement.age', '2020-12-31', MAN);
    expect(early.code).toBe(3);
    expect(JSON.parse(early.stdout)).toMatchObject({ status: 'out-of-scope', firstFrom: '2021-01-01' });
    const old = await assess('retirement.age', '2026-07-01', { ...MAN, birthDate: '1960-12-31' });
    expect(old.code).toBe(3);
    expect(JSON.parse(old.stdout)).toMatchObject({ status: 'out-of-scope', code: 'born-before-roadmap' });
  });

  it('0 for a figure, which needs no facts', async () => {
    const run = await runNoivu(['assess', 'pay.base-salary', '--on', '2026-07-01']);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ status: 'granted', value: 2_530_000 });
  });

  it('64 for a rule that does not exist, with one that is near', async () => {
    const run = await assess('retirement.agee', '2026-07-01', MAN);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain('Không có quy tắc "retirement.agee". Có phải: retirement.age');
  });

  it.each([
    ['2026-02-29', 'không phải ngày có thật'],
    ['31/12/2026', 'Hãy viết: 2026-12-31'],
    ['hôm nay', 'không phải ngày có thật'],
  ])('64 for the day %s', async (on, message) => {
    const run = await assess('retirement.age', on, MAN);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain(`--on: "${on}"`);
    expect(run.stderr).toContain(message);
  });

  it('64 for facts that do not fit, naming each field, value and remedy', async () => {
    const run = await assess('retirement.age', '2026-07-01', {
      sex: 'nam',
      birthDate: '1964-02-31',
      birthPrecison: 'day',
      annex: 'normal',
      heavyWorkMonths: -1,
      hardAreaMonths: '12',
      capacityLossPercent: 101,
    });
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr.trim().split('\n')).toEqual([
      'Dữ kiện không đúng với quy tắc retirement.age:',
      '  - sex: "nam" không có trong danh sách; dùng một trong: male, female',
      '  - birthDate: "1964-02-31" không phải ngày có thật; viết dạng YYYY-MM-DD, từ năm 1900 đến 2199',
      '  - birthPrecision: chưa có; hãy thêm day | month | year',
      '  - heavyWorkMonths: -1 quá nhỏ; ít nhất là 0',
      '  - hardAreaMonths: "12" không đúng kiểu; phải là số nguyên',
      '  - capacityLossPercent: 101 quá lớn; nhiều nhất là 100',
      '  - birthPrecison: quy tắc không có dữ kiện này; hãy bỏ đi hoặc sửa tên',
    ]);
  });

  it('64 with the path of a fact inside another', async () => {
    const run = await assess('pay.pay-on-rank-promotion', '2026-07-01', {
      ...PROMOTED,
      from: { ...PROMOTED.from, step: 0 },
    });
    expect(run.code).toBe(64);
    expect(run.stderr).toContain('from.step: 0 quá nhỏ; ít nhất là 1');
  });

  it.each([
    ['{"sex":', 'không phải JSON hợp lệ'],
    ['', 'không phải JSON hợp lệ'],
    ['[]', 'phải là một đối tượng JSON'],
    ['null', 'phải là một đối tượng JSON'],
  ])('64 for the input %j', async (input, message) => {
    const run = await assess('retirement.age', '2026-07-01', input);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain(`đầu vào chuẩn`);
    expect(run.stderr).toContain(message);
  });

  it('64 for a file that is not there, or is a folder, or is not named at all', async () => {
    const missing = await runNoivu([
      'assess',
      'retirement.age',
      '--on',
      '2026-07-01',
      '--facts',
      join(folder, 'none.json'),
    ]);
    expect(missing.code).toBe(64);
    expect(missing.stderr).toContain('không tìm thấy tệp');
    const directory = await runNoivu(['assess', 'retirement.age', '--on', '2026-07-01', '--facts', folder]);
    expect(directory.code).toBe(64);
    expect(directory.stderr).toContain('EISDIR');
    const unnamed = await runNoivu(['assess', 'retirement.age', '--on', '2026-07-01']);
    expect(unnamed.code).toBe(64);
    expect(unnamed.stderr).toContain('Thiếu --facts');
  });
});

describe('noivu assess: options', () => {
  it('reads facts from a file, a byte-order mark included', async () => {
    const path = await file('man.json', `\uFEFF${JSON.stringify(MAN)}`);
    const run = await runNoivu(['assess', 'retirement.age', '--on', '2026-07-01', '--facts', path]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).value.pensionFrom).toBe('2026-05-01');
  });

  it('--law-as-of takes the law of another day', async () => {
    const run = await runNoivu(['assess', 'pay.base-salary', '--on', '2026-07-01', '--law-as-of', '2026-06-30']);
    expect(JSON.parse(run.stdout)).toMatchObject({ on: '2026-07-01', lawAsOf: '2026-06-30', value: 2_340_000 });
    const bad = await runNoivu(['assess', 'pay.base-salary', '--on', '2026-07-01', '--law-as-of', '2026-06-31']);
    expect(bad.code).toBe(64);
    expect(bad.stderr).toContain('--law-as-of: "2026-06-31"');
  });

  it('--policy chooses a reading, and refuses one that does not exist', async () => {
    const chosen = await assess(
      'pay.pay-on-rank-promotion',
      '2024-05-01',
      PROMOTED,
      '--policy',
      'reserved-without-beyond-frame=difference',
    );
    expect(chosen.code).toBe(0);
    expect(JSON.parse(chosen.stdout).policies).toEqual([
      { name: 'reserved-without-beyond-frame', option: 'difference', isDefault: false },
    ]);
    const wrong: readonly (readonly [string, string])[] = [
      ['reserved-without-beyond-frame', 'không đúng dạng tên=lựa-chọn'],
      ['reserved-without-beyond-frame=never', 'Dùng một trong: signing-date, difference'],
      ['other=x', 'Các tên dùng được: reserved-without-beyond-frame'],
    ];
    for (const [pair, message] of wrong) {
      const run = await assess('pay.pay-on-rank-promotion', '2024-05-01', PROMOTED, '--policy', pair);
      expect(run.code).toBe(64);
      expect(run.stderr).toContain(message);
    }
    const none = await assess('retirement.age', '2026-07-01', MAN, '--policy', 'a=b');
    expect(none.stderr).toContain('hãy bỏ --policy');
  });

  it('--strict refuses what nobody has checked', async () => {
    expect((await assess('pay.pay-on-rank-promotion', '2024-05-01', PROMOTED)).code).toBe(0);
    const run = await assess('pay.pay-on-rank-promotion', '2024-05-01', PROMOTED, '--strict');
    expect(run.code).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({ status: 'out-of-scope', cause: 'unverified' });
  });

  it('--explain prints the tree of steps in Vietnamese or English', async () => {
    const vi = await assess('retirement.eligibility', '2026-04-29', MAN, '--explain', 'vi');
    expect(vi.code).toBe(1);
    expect(vi.stdout).toBe(`Đủ tuổi nghỉ hưu (retirement.eligibility): KHÔNG ĐƯỢC
Ngày xét: 29/04/2026
Phiên bản: retirement.eligibility@2021-01-01 (đã đọc văn bản)
Được từ ngày: 30/04/2026
Lý do:
  - Đủ tuổi nghỉ hưu vào ngày 30/04/2026; ngày xét là 29/04/2026
Các bước:
├─ Tuổi nghỉ hưu trong điều kiện lao động bình thường của năm bắt đầu ngày 01/01/2026: 61 tuổi 6 tháng (Điều 4 Nghị định 135/2020/NĐ-CP; đã đọc văn bản)
├─ Sinh ngày 15/10/1964, đủ 61 tuổi 6 tháng: nghỉ hưu khi kết thúc ngày 30/04/2026, ngày cuối của tháng đủ tuổi (Điều 3 Nghị định 135/2020/NĐ-CP; đã đọc văn bản)
│  15/10/1964 + 61 tuổi 6 tháng = 30/04/2026
├─ Hưởng chế độ hưu trí từ ngày 01/05/2026, ngày đầu của tháng liền kề (Phụ lục I Nghị định 135/2020/NĐ-CP; đã đọc văn bản)
└─ Đủ tuổi nghỉ hưu vào ngày 30/04/2026; ngày xét là 29/04/2026 [chưa đạt, đạt từ ngày 30/04/2026] (Điều 3 Nghị định 135/2020/NĐ-CP; đã đọc văn bản)
`);
    const en = await assess(
      'retirement.age',
      '2026-07-01',
      { ...MAN, birthDate: '1975-01-01', annex: 'early-5' },
      '--explain',
      'en',
    );
    expect(en.code).toBe(2);
    expect(en.stdout).toContain('Retirement age (retirement.age): MISSING FACTS');
    expect(en.stdout).toContain('  - heavyWorkMonths: Needed: months of heavy, toxic or dangerous work');
    const gone = await assess('retirement.age', '2020-12-31', MAN, '--explain', 'vi');
    expect(gone.stdout).toContain('retirement.age: thư viện chỉ có luật từ ngày 01/01/2021');
    const bad = await assess('retirement.age', '2026-07-01', MAN, '--explain', 'fr');
    expect(bad.code).toBe(64);
    expect(bad.stderr).toContain('--explain: "fr"');
  });

  it('--explain names the reading used and that it is the default', async () => {
    const run = await assess('pay.pay-on-rank-promotion', '2024-05-01', PROMOTED, '--explain', 'vi');
    expect(run.stdout).toContain('Từ ngày ký quyết định, như khi có phụ cấp thâm niên vượt khung (mặc định)');
    expect(run.stdout).toContain('CHƯA KIỂM CHỨNG');
  });

  it('--lang en gives messages in English', async () => {
    const run = await runNoivu(['--lang', 'en', 'assess', 'retirement.age', '--on', '2026-02-30', '--facts', '-']);
    expect(run.code).toBe(64);
    expect(run.stderr).toContain('is not a real date');
    const after = await runNoivu(['assess', 'retirement.age', '--on', '2026-07-01', '--lang=en']);
    expect(after.stderr).toContain('--facts is missing');
  });
});
