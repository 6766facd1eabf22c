import type { Entry } from './entry.ts';

const KEY = 'noivu.recent';
const MOST = 6;

interface Kept {
  readonly title: string;
  readonly note?: string;
  readonly href: string;
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  return typeof kept?.title === 'string' && typeof kept.href === 'string';
}

function read(): Kept[] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Mở gần đây, in this tab only: names of persons must not stay behind on a shared machine. */
export function listRecent(): Entry[] {
  return read().map(({ title, note, href }) => ({
    id: `recent ${href}`,
    group: 'recent',
    title,
    ...(note ? { note } : {}),
    target: { href },
  }));
}

export function rememberRecent({ title, note, target }: Entry): void {
  if (!('href' in target)) return;
  const rest = read().filter(({ href }) => href !== target.href);
  const kept: Kept = { title, href: target.href, ...(note ? { note } : {}) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify([kept, ...rest].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing has no recent list.
  }
}

export function forgetRecent(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
