import type pg from 'pg';
import type { BilingualText } from '../../embedded/database-start-error.ts';

/** Kết quả một phép kiểm tra: `found` says what is, `remedy` what to do; `warn` can wait, `fail` cannot. */
export interface DoctorCheck {
  readonly id: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly found: BilingualText;
  readonly remedy?: BilingualText;
}

/** What the checks work on. */
export interface Patient {
  readonly url: string;
  readonly client: pg.Client;
}

export const count = (number: number): string => String(number).replaceAll(/\B(?=(\d{3})+$)/g, '.');

/** Cỡ dữ liệu, in the way Vietnamese documents write numbers. */
export function size(bytes: number): string {
  const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${amount.toFixed(1).replace('.', ',')} ${unit}`;
}
