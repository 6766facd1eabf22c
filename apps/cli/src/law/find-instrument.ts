import { findInstrument, type Instrument, listInstruments } from '@noivu/domain/kernel';
import { findNear, fold } from '../find-near.ts';
import type { Messages } from '../messages/index.ts';
import { UsageError } from '../usage-error.ts';

/** Tìm văn bản theo số, ký hiệu, written with or without accents. @throws {UsageError} when none or several fit. */
export function readInstrument(number: string, messages: Messages): Instrument {
  const exact = findInstrument(number.normalize('NFC').trim());
  if (exact) return exact;
  const wanted = fold(number);
  const same = listInstruments().filter((instrument) => fold(instrument.number) === wanted);
  if (same.length === 1) return same[0]!;
  const names = same.map((instrument) => instrument.number);
  if (same.length > 1) throw new UsageError(messages.usage.ambiguousInstrument(number, names));
  const near = findNear(
    number,
    listInstruments().map((instrument) => instrument.number),
  );
  throw new UsageError(messages.usage.unknownInstrument(number, near));
}
