/**
 * Đang có hiệu lực vào một ngày: SQL condition that the dated row `alias` holds on the day of parameter `day`; the
 * period is half-open, [validFrom, validTo).
 */
export function validOn(alias: string, day: number): string {
  return `${alias}."validFrom" <= $${day} AND (${alias}."validTo" IS NULL OR ${alias}."validTo" > $${day})`;
}
