// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is grid or treegrid, chosen when rendered
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is grid or treegrid, chosen when rendered
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, rows are named by aria-activedescendant
// biome-ignore-all lint/a11y/useSemanticElements: virtual rows laid out by a grid cannot be table elements
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { ColumnHead, type Sort } from './column-head.tsx';
import classes from './data-table.module.css';
import { moveRow } from './move-row.ts';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  /** Takes what is left of the width; without such a column the last one does. */
  readonly grow?: boolean;
  readonly align?: 'end';
  /** Name by which the server sorts. */
  readonly sort?: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface DataTableHandle {
  focus(): void;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly total: number;
  readonly getRow: (index: number) => Row | undefined;
  readonly onVisibleRange: (first: number, last: number) => void;
  /** Changes when the list is another one: the table goes back to the top. */
  readonly listKey: string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly onOpen?: (row: Row) => void;
  /** What an open row shows under itself. */
  readonly expansion?: (row: Row) => ReactNode;
  readonly ref?: Ref<DataTableHandle>;
}

const ROW_HEIGHT = 34;

/**
 * Bảng dài: virtual rows, sticky head and first column, arrow keys (grid pattern with aria-activedescendant).
 * Rows that are not loaded yet are drawn as bars.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, total, getRow, onVisibleRange, listKey, sort, onSort, onOpen, expansion, ref } = props;
  const messages = useShellMessages().table;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [expanded, setExpanded] = useState<number>();
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), []);

  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The sticky head covers the top of the scrolled area.
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onVisibleRange(first, last), [first, last, onVisibleRange]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list starts at its top, whatever else changed
  useEffect(() => {
    setActive(0);
    setExpanded(undefined);
    scroller.current?.scrollTo({ top: 0 });
  }, [listKey]);

  const open = (index: number) => {
    const row = getRow(index);
    if (!row) return;
    if (expansion) setExpanded((previous) => (previous === index ? undefined : index));
    else onOpen?.(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || (event.key === ' ' && expansion)) {
      event.preventDefault();
      open(active);
      return;
    }
    const next = moveRow(event.key, active, total, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    virtualizer.scrollToIndex(next);
  };

  const growing = columns.findIndex(({ grow }) => grow);
  const widths = columns.map(({ width }, index) =>
    index === (growing < 0 ? columns.length - 1 : growing) ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  const template = `${expansion ? '30px ' : ''}${widths.join(' ')}`;
  const fullWidth = columns.reduce((sum, column) => sum + column.width, expansion ? 30 : 0);
  return (
    <div
      ref={scroller}
      role={expansion ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (expansion ? 1 : 0)}
      aria-activedescendant={total > 0 ? `${id}-${active}` : undefined}
      aria-description={messages.keys}
      tabIndex={0}
      className={classes.scroller}
      onKeyDown={onKeyDown}
      data-expandable={expansion ? true : undefined}
    >
      <div role="rowgroup" className={classes.head} style={{ minInlineSize: fullWidth }}>
        <div role="row" aria-rowindex={1} className={classes.row} style={{ gridTemplateColumns: template }}>
          {expansion && (
            <div role="columnheader" className={classes.headCell}>
              <span className="visually-hidden">{messages.expand}</span>
            </div>
          )}
          {columns.map((column) => (
            <ColumnHead
              key={column.id}
              header={column.header}
              align={column.align}
              name={column.sort}
              sort={sort}
              onSort={onSort}
            />
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className={classes.body}
        style={{ blockSize: virtualizer.getTotalSize(), minInlineSize: fullWidth }}
      >
        {items.map(({ index, start }) => {
          const row = getRow(index);
          const isOpen = expanded === index;
          return (
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              role="presentation"
              className={classes.slot}
              style={{ transform: `translateY(${start}px)` }}
            >
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the grid */}
              <div
                role="row"
                id={`${id}-${index}`}
                aria-rowindex={index + 2}
                aria-expanded={expansion ? isOpen : undefined}
                data-active={index === active || undefined}
                className={classes.row}
                style={{ gridTemplateColumns: template }}
                onClick={(event) => {
                  setActive(index);
                  const selecting = (getSelection()?.toString() ?? '') !== '';
                  if (!(event.target as HTMLElement).closest('a, button') && !selecting) open(index);
                }}
              >
                {expansion && (
                  <div role="gridcell" className={classes.cell}>
                    <button
                      type="button"
                      tabIndex={-1}
                      className={classes.toggle}
                      aria-label={isOpen ? messages.collapse : messages.expand}
                      aria-expanded={isOpen}
                      onClick={() => {
                        setActive(index);
                        open(index);
                      }}
                    >
                      <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
                    </button>
                  </div>
                )}
                {columns.map((column, place) => (
                  <div
                    key={column.id}
                    role={place === 0 ? 'rowheader' : 'gridcell'}
                    className={classes.cell}
                    data-align={column.align}
                  >
                    {row ? (
                      column.cell(row)
                    ) : (
                      <span className={classes.waiting} aria-label={messages.rowsLoading} role="img" />
                    )}
                  </div>
                ))}
              </div>
              {isOpen && row && expansion && <ExpandedRow columns={columns.length + 1}>{expansion(row)}</ExpandedRow>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ExpandedRow({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  return (
    <div role="row">
      <div role="gridcell" aria-colspan={columns} className={classes.expansion}>
        {children}
      </div>
    </div>
  );
}
