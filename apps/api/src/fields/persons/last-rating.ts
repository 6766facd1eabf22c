/**
 * Xếp loại gần nhất đã có vào ngày của tham số `day`: LATERAL join named `g` on the person `p`. A rating with no date
 * of decision is known from the last day of its year.
 */
export function joinLastRating(day: number): string {
  return `LEFT JOIN LATERAL (
    SELECT e.year, e.rating FROM performance_rating e
    WHERE e."personId" = p.id AND ${isRatingKnown('e', day)}
    ORDER BY e.year DESC LIMIT 1) g ON true`;
}

/** Condition that the rating `alias` is known on the day of parameter `day`. */
export function isRatingKnown(alias: string, day: number): string {
  return `COALESCE(${alias}."decidedOn", (${alias}.year || '-12-31')::char(10)) <= $${day}`;
}
