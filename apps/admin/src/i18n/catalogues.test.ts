import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>(['../**/*.vi.ts', '../**/*.en.ts', './vi.ts', './en.ts'], {
  eager: true,
});

function listKeys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} (${typeof value})`];
  return Object.entries(value).flatMap(([key, inner]) => listKeys(inner, path ? `${path}.${key}` : key));
}

function listTexts(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, path ? `${path}.${key}` : key));
}

const toEnglish = (file: string) => file.replace(/\.vi\.ts$/, '.en.ts').replace(/\/vi\.ts$/, '/en.ts');
const vietnamese = Object.keys(modules).filter((file) => toEnglish(file) !== file);

describe('catalogues', () => {
  it('finds the texts of the shell and of every feature', () => {
    expect(vietnamese.length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(modules)).toHaveLength(vietnamese.length * 2);
  });

  it.each(vietnamese)('%s has the same keys in both languages', (file) => {
    const [vi] = Object.values(modules[file] ?? {});
    const [en] = Object.values(modules[toEnglish(file)] ?? {});
    expect(listKeys(en)).toEqual(listKeys(vi));
  });

  it.each(Object.keys(modules))('%s leaves nothing empty', (file) => {
    const [texts] = Object.values(modules[file] ?? {});
    for (const [path, text] of listTexts(texts)) expect(text.trim(), path).not.toBe('');
  });
});
