import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';

/** Hàng bộ lọc above a list. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <search aria-label={label} className={classes.bar}>
      {children}
    </search>
  );
}

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

interface FilterChipsProps {
  readonly chips: readonly Chip[];
  readonly removeLabel: (name: string) => string;
  readonly clearLabel: string;
  readonly onClear: () => void;
}

/** Các bộ lọc đang dùng, each removable. */
export function FilterChips({ chips, removeLabel, clearLabel, onClear }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <div className={classes.chips}>
      {chips.map(({ id, label, onRemove }) => (
        <button key={id} type="button" className={classes.chip} onClick={onRemove} aria-label={removeLabel(label)}>
          {label}
          <IconX size={13} aria-hidden="true" />
        </button>
      ))}
      <button type="button" className={classes.clear} onClick={onClear}>
        {clearLabel}
      </button>
    </div>
  );
}
