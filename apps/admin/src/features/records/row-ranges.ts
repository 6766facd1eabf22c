/** "2–5, 9, 12–13". */
export function formatRanges(
  ranges: readonly { readonly from: number; readonly to: number }[],
  integer: (value: number) => string,
): string {
  return ranges.map(({ from, to }) => (from === to ? integer(from) : `${integer(from)}–${integer(to)}`)).join(', ');
}
