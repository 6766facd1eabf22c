// biome-ignore-all lint/a11y/useFocusableInteractive: the search field has the focus, units are named by aria-activedescendant
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { useFormat } from '../lib/format.ts';
import classes from './unit-picker.module.css';
import { findUnits, listAncestors, listOpenUnits, type UnitTree } from './unit-tree.ts';

const MOST = 80;

interface UnitTreeListProps {
  readonly tree: UnitTree;
  readonly value: string | undefined;
  readonly onChoose: (unitId: string | undefined) => void;
}

/** Cây đơn vị with a search above it: arrows move and open branches, Enter chooses. */
export function UnitTreeList({ tree, value, onChoose }: UnitTreeListProps) {
  const messages = useShellMessages().unitPicker;
  const format = useFormat();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(() => {
    const roots = (tree.children.get(null) ?? []).map((unit) => unit.id);
    return new Set([...roots, ...(value ? listAncestors(tree, value).map((unit) => unit.id) : [])]);
  });
  const all = useMemo(() => (query.trim() ? findUnits(tree, query) : listOpenUnits(tree, open)), [tree, query, open]);
  const rows = query.trim() ? all.slice(0, MOST) : all;
  const chosenAt = rows.findIndex((row) => row.unit.id === value);
  const [active, setActive] = useState(Math.max(0, chosenAt));
  const at = Math.min(active, rows.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const toggle = (unitId: string, on: boolean) =>
    setOpen((previous) => {
      const next = new Set(previous);
      if (on) next.add(unitId);
      else next.delete(unitId);
      return next;
    });

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && row) onChoose(row.unit.id);
    else if (event.key === 'ArrowRight' && row?.hasChildren && !query) toggle(row.unit.id, true);
    else if (event.key === 'ArrowLeft' && row && !query) {
      if (open.has(row.unit.id)) toggle(row.unit.id, false);
      else
        setActive(
          Math.max(
            0,
            rows.findIndex((each) => each.unit.id === row.unit.parentId),
          ),
        );
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        role="combobox"
        aria-label={messages.search}
        aria-expanded
        aria-haspopup="tree"
        aria-controls={id}
        aria-activedescendant={rows.length > 0 ? `${id}-${at}` : undefined}
        placeholder={messages.search}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <div ref={list} id={id} role="tree" aria-label={messages.label} className={classes.tree}>
        {rows.map(({ unit, depth, hasChildren, place }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the search field above
          <div
            key={unit.id}
            id={`${id}-${index}`}
            data-index={index}
            role="treeitem"
            aria-level={depth + 1}
            aria-selected={unit.id === value}
            aria-expanded={hasChildren ? open.has(unit.id) : undefined}
            data-active={index === at || undefined}
            className={classes.unit}
            style={{ paddingInlineStart: depth * 16 }}
            onClick={() => onChoose(unit.id)}
          >
            {hasChildren ? (
              <button
                type="button"
                tabIndex={-1}
                className={classes.branch}
                aria-label={open.has(unit.id) ? messages.collapse(unit.name) : messages.expand(unit.name)}
                onClick={(event) => {
                  event.stopPropagation();
                  toggle(unit.id, !open.has(unit.id));
                }}
              >
                <span aria-hidden="true">{open.has(unit.id) ? '▾' : '▸'}</span>
              </button>
            ) : (
              <span className={classes.leaf} />
            )}
            <span className={classes.name}>
              {unit.name}
              {place && <span className={classes.place}>{place}</span>}
            </span>
            {unit.present > 0 && (
              <span className={classes.staff} title={messages.staff}>
                {format.integer(unit.present)}
              </span>
            )}
          </div>
        ))}
      </div>
      {rows.length === 0 && <p className={classes.none}>{messages.none}</p>}
      {all.length > rows.length && (
        <p className={classes.none}>{messages.more(format.integer(all.length - rows.length))}</p>
      )}
      {value && (
        <button type="button" className={classes.clear} onClick={() => onChoose(undefined)}>
          {messages.clear}
        </button>
      )}
    </>
  );
}
