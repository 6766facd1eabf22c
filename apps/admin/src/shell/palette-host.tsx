import { lazy, Suspense, useEffect } from 'react';
import { closePalette, openPalette, usePaletteOpen } from './palette-state.ts';

const Palette = lazy(() => import('./palette/palette.tsx').then((module) => ({ default: module.Palette })));

/** Listens for Ctrl+K (or ⌘K) and loads the palette when it is first wanted. */
export function PaletteHost() {
  const open = usePaletteOpen();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      openPalette();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Palette onClose={closePalette} />
    </Suspense>
  );
}
