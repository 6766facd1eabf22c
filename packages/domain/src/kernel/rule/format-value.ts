import { getDay, getMonth, getYear, type PlainDate } from '../time/index.ts';
import type { Locale } from './sentences.ts';
import type { Value } from './value.ts';

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** dd/mm/yyyy, in both languages: what the offices print. */
export function formatDate(date: PlainDate): string {
  return `${two(getDay(date))}/${two(getMonth(date))}/${getYear(date)}`;
}

/** 1.234.567 (vi), 1,234,567 (en). */
export function formatInteger(value: number, locale: Locale): string {
  const digits = `${Math.abs(value)}`.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return value < 0 ? `-${digits}` : digits;
}

/** Fixed decimals from an integer scaled by 10^decimals: (234, 2) is 2,34. */
export function formatScaled(scaled: number, decimals: number, locale: Locale): string {
  const unit = 10 ** decimals;
  const whole = Math.trunc(Math.abs(scaled) / unit);
  const rest = `${Math.abs(scaled) % unit}`.padStart(decimals, '0');
  const text = `${formatInteger(whole, locale)}${locale === 'vi' ? ',' : '.'}${rest}`;
  return scaled < 0 ? `-${text}` : text;
}

function formatPercent(numerator: number, denominator: number, locale: Locale): string {
  const hundredths = Math.round((numerator * 10_000) / denominator);
  const text = hundredths % 100 === 0 ? formatInteger(hundredths / 100, locale) : formatScaled(hundredths, 2, locale);
  return `${text}%`;
}

function formatAge(months: number, locale: Locale): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (locale === 'vi') return rest === 0 ? `${years} tuổi` : `${years} tuổi ${rest} tháng`;
  return rest === 0 ? `${years} years` : `${years} years ${rest} months`;
}

/**
 * Prints a typed value for a reader. `terms` is the glossary of codes; a code it does not know is printed as it is
 * (salary groups and ranks are their own names).
 */
export function formatValue(value: Value, locale: Locale, terms: Readonly<Record<string, string>> = {}): string {
  const vi = locale === 'vi';
  switch (value.type) {
    case 'date':
      return formatDate(value.value);
    case 'months':
      return vi ? `${value.value} tháng` : `${value.value} month${value.value === 1 ? '' : 's'}`;
    case 'days':
      return vi ? `${value.value} ngày` : `${value.value} day${value.value === 1 ? '' : 's'}`;
    case 'age':
      return formatAge(value.value, locale);
    case 'count':
      return formatInteger(value.value, locale);
    case 'coefficient':
      return formatScaled(value.value, 2, locale);
    case 'vnd':
      return vi ? `${formatInteger(value.value, locale)} đồng` : `${formatInteger(value.value, locale)} VND`;
    case 'ratio':
      return formatPercent(value.value.numerator, value.value.denominator, locale);
    case 'flag':
      return value.value ? (vi ? 'có' : 'yes') : vi ? 'không' : 'no';
    case 'term':
      return terms[value.value] ?? value.value;
    case 'terms':
      if (value.value.length === 0) return vi ? 'không có' : 'none';
      return value.value.map((code) => terms[code] ?? code).join('; ');
  }
}
