/** The row an arrow key leads to; undefined when the key is none of the grid's. */
export function moveRow(key: string, active: number, total: number, page: number): number | undefined {
  const step = Math.max(1, page);
  const target: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + step,
    PageUp: active - step,
    Home: 0,
    End: total - 1,
  };
  const next = target[key];
  return next === undefined ? undefined : Math.max(0, Math.min(total - 1, next));
}
