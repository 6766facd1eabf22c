import { spawn } from 'node:child_process';
import process from 'node:process';
import { describe, expect, inject, it } from 'vitest';
import { runNoivu } from './run-noivu.ts';

const ARGS = ['assess', 'retirement.eligibility', '--on', '2026-04-30', '--facts', '-', '--batch'];
const MAN = { sex: 'male', birthDate: '1964-10-15', birthPrecision: 'day', annex: 'normal' };
const YOUNG = { ...MAN, birthDate: '1990-01-01' };

const read = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('noivu assess --batch', () => {
  it('gives one result a line, in order, whatever each outcome is', async () => {
    const input = `${JSON.stringify(MAN)}\r\n\n${JSON.stringify(YOUNG)}`;
    const run = await runNoivu(ARGS, { input });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(read(run.stdout)).toMatchObject([
      { line: 1, outcome: { status: 'granted' } },
      { line: 3, outcome: { status: 'refused', eligibleFrom: '2052-01-31' } },
    ]);
  });

  it('gives the error of a line on its line, goes on, and ends with 64', async () => {
    const lines = ['{"sex":', JSON.stringify({ ...MAN, sex: 'x' }), '[]', JSON.stringify(MAN)];
    const run = await runNoivu(ARGS, { input: lines.join('\n') });
    expect(run.code).toBe(64);
    expect(read(run.stdout)).toMatchObject([
      { line: 1, error: expect.stringContaining('1: không phải JSON hợp lệ') },
      { line: 2, error: expect.stringContaining('sex: "x" không có trong danh sách') },
      { line: 3, error: expect.stringContaining('phải là một đối tượng JSON') },
      { line: 4, outcome: { status: 'granted' } },
    ]);
  });

  it('takes an envelope with its own day and an id that comes back', async () => {
    const lines = [
      { id: 'NV-7', on: '2026-04-29', facts: MAN },
      { id: 8, facts: MAN },
      { id: 'bad', on: '2026-13-01', facts: MAN },
    ];
    const run = await runNoivu(ARGS, { input: lines.map((line) => JSON.stringify(line)).join('\n') });
    expect(run.code).toBe(64);
    expect(read(run.stdout)).toMatchObject([
      { line: 1, id: 'NV-7', outcome: { status: 'refused', on: '2026-04-29' } },
      { line: 2, id: 8, outcome: { status: 'granted', on: '2026-04-30' } },
      { line: 3, id: 'bad', error: expect.stringContaining('on: "2026-13-01"') },
    ]);
  });

  it('adds the explanation when asked', async () => {
    const run = await runNoivu([...ARGS, '--explain', 'en'], { input: JSON.stringify(MAN) });
    expect(read(run.stdout)[0].explanation).toContain('Retirement age reached (retirement.eligibility): GRANTED');
  });

  it('refuses a line that is too long, and only that one', async () => {
    const input = [
      JSON.stringify(MAN),
      '\n',
      ...Array.from({ length: 30 }, () => 'x'.repeat(50_000)),
      '\n',
      JSON.stringify(MAN),
    ];
    const run = await runNoivu(ARGS, { input });
    expect(run.code).toBe(64);
    expect(read(run.stdout)).toMatchObject([
      { line: 1, outcome: { status: 'granted' } },
      { line: 2, error: expect.stringContaining('dòng dài quá') },
      { line: 3, outcome: { status: 'granted' } },
    ]);
  });

  it('has nothing to say of nothing', async () => {
    expect(await runNoivu(ARGS, { input: '\n\n' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('needs no more memory for many lines', async () => {
    const block = `${JSON.stringify(MAN)}\n`.repeat(1_000);
    // 9 MB in and 200 MB out, through a heap of 48 MB.
    const blocks = Array.from({ length: 100 }, () => block);
    const run = await countLines(blocks);
    expect(run).toEqual({ code: 0, lines: 100_000 });
  });

  it('ends quietly when its reader has read enough', async () => {
    const child = spawn(process.execPath, [inject('bundle'), ...ARGS]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(`${JSON.stringify(MAN)}\n`.repeat(20_000));
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(stderr).toBe('');
  });
});

async function countLines(blocks: readonly string[]): Promise<{ code: number | null; lines: number }> {
  const child = spawn(process.execPath, ['--max-old-space-size=48', inject('bundle'), ...ARGS]);
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const block of blocks) child.stdin.write(block);
  child.stdin.end();
  return { code: await ended, lines };
}
