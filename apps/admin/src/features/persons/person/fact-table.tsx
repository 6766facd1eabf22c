import type { ReactNode } from 'react';
import { Panel } from '../../../ui/panel.tsx';
import classes from './person.module.css';

interface FactTableProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly getId: (row: Row) => string;
  readonly columns: readonly (readonly [header: string, cell: (row: Row) => ReactNode, align?: 'end'])[];
  /** Said in place of the table, when the reader may not see it. */
  readonly hidden?: string | undefined;
  /** Over both columns. */
  readonly wide?: boolean;
}

/** Bảng dữ kiện của một loại, the latest first; nothing when there is none. */
export function FactTable<Row>({ title, rows, getId, columns, hidden, wide }: FactTableProps<Row>) {
  if (rows.length === 0 && !hidden) return null;
  return (
    <div className={wide ? classes.wide : undefined}>
      <Panel title={title} flush={rows.length > 0}>
        {rows.length === 0 ? (
          <p className="dimmed">{hidden}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
          <div className={classes.tableScroller} tabIndex={0} role="group" aria-label={title}>
            <table className={classes.table}>
              <thead>
                <tr>
                  {columns.map(([header, , align]) => (
                    <th key={header} scope="col" data-align={align}>
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.toReversed().map((row) => (
                  <tr key={getId(row)}>
                    {columns.map(([header, cell, align]) => (
                      <td key={header} data-align={align}>
                        {cell(row)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </div>
  );
}
