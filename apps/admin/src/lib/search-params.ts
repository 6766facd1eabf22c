/** Tham số trong địa chỉ: kept flat and readable (`kinds=cadre,civil-servant`), so that a link can be sent on. */
export type RawSearch = Readonly<Record<string, unknown>>;

export function readText(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function readList(search: RawSearch, key: string): string[] | undefined {
  const value = search[key];
  const items = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  const kept = items.filter(Boolean);
  return kept.length > 0 ? kept : undefined;
}

export function readOneOf<T extends string>(search: RawSearch, key: string, allowed: readonly T[]): T | undefined {
  const value = search[key];
  return allowed.find((option) => option === value);
}

export function readListOf<T extends string>(search: RawSearch, key: string, allowed: readonly T[]): T[] | undefined {
  const kept = readList(search, key)?.flatMap((item) => allowed.find((option) => option === item) ?? []);
  return kept && kept.length > 0 ? kept : undefined;
}

/** A real date written YYYY-MM-DD. */
export function readDate(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

export function readFlag(search: RawSearch, key: string): boolean | undefined {
  const value = search[key];
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
}

export function readInteger(search: RawSearch, key: string): number | undefined {
  const value = Number(search[key]);
  return search[key] !== undefined && Number.isInteger(value) ? value : undefined;
}

/** Drops what is undefined: an address says only what was chosen. */
export function compact<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: RawSearch): string {
  const entries = Object.entries(search).flatMap(([key, value]) => {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      return [];
    return [`${encodeURIComponent(key)}=${encode(Array.isArray(value) ? value.join(',') : String(value))}`];
  });
  return entries.length > 0 ? `?${entries.join('&')}` : '';
}

// Commas and slashes are legal in a query and stay readable.
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/');
