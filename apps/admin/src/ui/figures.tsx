import { useFormat } from '../lib/format.ts';

/** Nothing known: a dash that a screen reader passes over. */
function Nothing() {
  return <span aria-hidden="true">–</span>;
}

/** Ngày dd/mm/yyyy. */
export function DateText({ value }: { readonly value: string | null | undefined }) {
  const format = useFormat();
  if (!value) return <Nothing />;
  return (
    <time className="numeric" dateTime={value}>
      {format.date(value)}
    </time>
  );
}

/** Tiền, đồng. */
export function Money({ value }: { readonly value: number | null | undefined }) {
  const format = useFormat();
  return value === null || value === undefined ? <Nothing /> : <span className="numeric">{format.money(value)}</span>;
}

/** Hệ số, from integer hundredths. */
export function Coefficient({ value }: { readonly value: number | null | undefined }) {
  const format = useFormat();
  if (value === null || value === undefined) return <Nothing />;
  return <span className="numeric">{format.coefficient(value)}</span>;
}

/** Số nguyên có dấu ngăn nghìn. */
export function Count({ value }: { readonly value: number | null | undefined }) {
  const format = useFormat();
  return value === null || value === undefined ? <Nothing /> : <span className="numeric">{format.integer(value)}</span>;
}

/** Phần trăm of a share between 0 and 1. */
export function Percent({ value }: { readonly value: number | null | undefined }) {
  const format = useFormat();
  return value === null || value === undefined ? <Nothing /> : <span className="numeric">{format.percent(value)}</span>;
}
