import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './storage.ts';

export type Locale = 'vi' | 'en';

/** The shape of a Vietnamese text: the English one must have the same keys, and functions of the same arguments. */
export type Messages<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Messages<M[K]>;
};

/** Bộ câu chữ hai ngôn ngữ of one feature; a missing key is a type error. */
export interface Catalogue<M> {
  readonly vi: M;
  readonly en: Messages<M>;
}

const KEY = 'noivu.locale';
const listeners = new Set<() => void>();
let current: Locale = readStored(KEY) === 'en' ? 'en' : 'vi';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getLocale(): Locale {
  return current;
}

/** Đổi ngôn ngữ: kept in this browser, applied at once. */
export function setLocale(locale: Locale): void {
  current = locale;
  writeStored(KEY, locale);
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale);
}

export function useMessages<M>(catalogue: Catalogue<M>): Messages<M> {
  return catalogue[useLocale()] as Messages<M>;
}
