/** Bỏ dấu và chữ hoa: so that `204/2004/ND-CP` finds `204/2004/NĐ-CP`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** Những tên gần giống, best first, at most three; none when all are far. */
export function findNear(text: string, known: readonly string[]): string[] {
  const wanted = fold(text);
  if (wanted.length < 2) return [];
  return known
    .map((name) => {
      const folded = fold(name);
      return { name, score: folded.includes(wanted) ? 0 : distance(wanted, folded) };
    })
    .filter(({ score }) => score <= Math.max(2, Math.floor(wanted.length / 4)))
    .sort((left, right) => left.score - right.score)
    .slice(0, 3)
    .map(({ name }) => name);
}
