// biome-ignore-all lint/a11y/useFocusableInteractive: the search field has the focus, options are named by aria-activedescendant

import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useShellMessages } from '../../i18n/index.ts';
import { type Entry, GROUPS } from './entry.ts';
import classes from './palette.module.css';
import { rememberRecent } from './recent.ts';
import { useEntries } from './use-entries.ts';

/** Bảng lệnh (Ctrl+K): one field to find persons, units, pages, actions and law; arrows, Enter, Escape. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const messages = useShellMessages().palette;
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { entries, failed, busy } = useEntries(query);
  const at = Math.min(active, Math.max(0, entries.length - 1));

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    if ('run' in entry.target) {
      entry.target.run();
      return;
    }
    rememberRecent(entry);
    const { href } = entry.target;
    const { asOf } = router.state.location.search as { asOf?: string };
    void router.navigate({ href: asOf ? `${href}${href.includes('?') ? '&' : '?'}asOf=${asOf}` : href });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = entries.length - 1;
    if (event.key === 'ArrowDown') setActive(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setActive(at <= 0 ? last : at - 1);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(entries[at]);
    else return;
    event.preventDefault();
  };

  const nothing = query.trim() !== '' && entries.length === 0 && !busy;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; the click closes it from the backdrop
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label={messages.title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.7} aria-hidden="true" />
        <input
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
          aria-label={messages.title}
          placeholder={messages.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="button" className={classes.close} onClick={onClose}>
          {messages.close}
        </button>
      </div>
      <div ref={list} id={id} role="listbox" aria-label={messages.title} className={classes.list}>
        {GROUPS.map((group) => {
          const inGroup = entries.flatMap((entry, index) => (entry.group === group ? [{ entry, index }] : []));
          if (inGroup.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: groups of a listbox have no element of their own
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div id={`${id}-${group}`} className={classes.group}>
                {messages[group]}
              </div>
              {inGroup.map(({ entry, index }) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field above
                <div
                  key={`${entry.group} ${entry.id}`}
                  id={`${id}-${index}`}
                  data-index={index}
                  role="option"
                  aria-selected={index === at}
                  className={classes.entry}
                  onClick={() => choose(entry)}
                  onMouseMove={() => setActive(index)}
                >
                  <span className={classes.title}>{entry.title}</span>
                  {entry.note && <span className={classes.note}>{entry.note}</span>}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {nothing && !failed && (
        <div className={classes.none}>
          <p>{messages.none(query.trim())}</p>
          <p className="dimmed">{messages.noneHint}</p>
        </div>
      )}
      {failed && (
        <p className={classes.none} role="alert">
          {messages.failed}
        </p>
      )}
      <div className={classes.foot}>
        <span aria-hidden="true">{messages.keys}</span>
        <span role="status" className="visually-hidden">
          {busy ? '' : messages.results(entries.length)}
        </span>
      </div>
    </dialog>
  );
}
