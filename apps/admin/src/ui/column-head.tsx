// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, rows are named by aria-activedescendant
// biome-ignore-all lint/a11y/useSemanticElements: virtual rows laid out by a grid cannot be table elements
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './data-table.module.css';

export interface Sort {
  readonly by: string;
  readonly direction: 'asc' | 'desc';
}

interface ColumnHeadProps {
  readonly header: string;
  readonly align: 'end' | undefined;
  readonly name: string | undefined;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

/** Tiêu đề cột; sorts when the server can. */
export function ColumnHead({ header, align, name, sort, onSort }: ColumnHeadProps) {
  const sorted = name !== undefined && sort?.by === name ? sort.direction : undefined;
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      className={classes.headCell}
      data-align={align}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
    >
      {name !== undefined && onSort ? (
        <button
          type="button"
          className={classes.sortButton}
          data-sorted={sorted !== undefined || undefined}
          onClick={() => onSort({ by: name, direction: sorted === 'asc' ? 'desc' : 'asc' })}
        >
          <span>{header}</span>
          {sorted && <Arrow size={13} stroke={2} aria-hidden="true" />}
        </button>
      ) : (
        <span>{header}</span>
      )}
    </div>
  );
}
