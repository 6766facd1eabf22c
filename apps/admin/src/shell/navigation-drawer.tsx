import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import classes from './navigation-drawer.module.css';
import { SideNavigation } from './side-navigation.tsx';

/** Danh mục trên điện thoại; a native dialog keeps the focus and closes on Escape. */
export function NavigationDrawer({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const messages = useShellMessages().navigation;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; the click closes it from the backdrop
    <dialog
      ref={dialog}
      className={classes.drawer}
      aria-label={messages.label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className={classes.inside}>
          <button type="button" className={classes.close} onClick={onClose} aria-label={messages.close}>
            <IconX size={18} aria-hidden="true" />
          </button>
          <SideNavigation onChoose={onClose} />
        </div>
      )}
    </dialog>
  );
}
