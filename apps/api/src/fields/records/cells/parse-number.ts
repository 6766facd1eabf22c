/** Số viết theo kiểu Việt Nam hoặc Anh: "2,34", "2.34", " 2,34 ". Undefined when it is not one plain number. */
export function parseDecimal(text: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,20}))?$/.exec(text.replaceAll(' ', ''));
  return match ? Number(`${match[1]}.${match[2] ?? '0'}`) : undefined;
}

/** Hệ số -> phần trăm nguyên (2,34 -> 234); undefined when it has more than two decimals (2.3399999999 of Excel counts as 2,34). */
export function toHundredths(value: number): number | undefined {
  const hundredths = Math.round(value * 100);
  return Math.abs(value * 100 - hundredths) < 1e-6 ? hundredths : undefined;
}

/** 234 -> "2,34". */
export function formatHundredths(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

export interface ParsedStep {
  readonly step: number;
  /** Số bậc của ngạch, when written "3/9". */
  readonly of?: number;
}

/** Bậc lương: "3", "Bậc 3", "3/9". */
export function parseStep(key: string): ParsedStep | undefined {
  const match = /^(?:bac )?(\d{1,2})(?:[.,]0+)?(?:\s*\/\s*(\d{1,2}))?$/.exec(key);
  if (!match) return undefined;
  const step = Number(match[1]);
  if (step < 1) return undefined;
  return match[2] === undefined ? { step } : { step, of: Number(match[2]) };
}
