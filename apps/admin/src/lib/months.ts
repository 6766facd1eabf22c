/** Ngày đầu tháng, `offset` months after the month of `date`; the law's own month arithmetic is in the domain. */
export function startOfMonth(date: string, offset = 0): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + offset;
  return `${Math.floor(index / 12)}-${`${(index % 12) + 1}`.padStart(2, '0')}-01`;
}

/** Ngày hôm sau. */
export function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Month index since year 0, for distances in months. */
export function toMonthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

export function fromMonthIndex(index: number): string {
  return startOfMonth('0000-01-01', index);
}
