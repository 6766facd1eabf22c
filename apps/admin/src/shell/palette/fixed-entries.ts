import type { MantineColorScheme } from '@mantine/core';
import type { vi } from '../../i18n/vi.ts';
import { type Messages, setLocale } from '../../lib/i18n.ts';
import { matchesWords } from '../../lib/unaccent.ts';
import { listRooms } from '../navigation.ts';
import type { Entry } from './entry.ts';

interface FixedContext {
  readonly messages: Messages<typeof vi>;
  readonly permissions: readonly string[];
  readonly setColorScheme: (scheme: MantineColorScheme) => void;
}

/** Trang và thao tác: known without asking the server. */
export function listFixedEntries(query: string, { messages, permissions, setColorScheme }: FixedContext): Entry[] {
  const { navigation, palette } = messages;
  const pages: Entry[] = listRooms(permissions).flatMap(({ field, rooms }) =>
    rooms.map(({ to, label }) => ({
      id: `page ${to}`,
      group: 'pages' as const,
      title: navigation[label],
      ...(field !== label ? { note: navigation[field] } : {}),
      target: { href: to },
    })),
  );
  if (permissions.includes('law.read')) {
    pages.push(
      {
        id: 'page rules',
        group: 'pages',
        title: navigation.rules,
        note: navigation.law,
        target: { href: '/phap-luat/quy-tac' },
      },
      {
        id: 'page reviews',
        group: 'pages',
        title: navigation.reviews,
        note: navigation.law,
        target: { href: '/phap-luat/chua-kiem-chung' },
      },
    );
  }
  const actions: Entry[] = [
    { id: 'vi', group: 'actions', title: palette.toVietnamese, target: { run: () => setLocale('vi') } },
    { id: 'en', group: 'actions', title: palette.toEnglish, target: { run: () => setLocale('en') } },
    { id: 'light', group: 'actions', title: palette.themeLight, target: { run: () => setColorScheme('light') } },
    { id: 'dark', group: 'actions', title: palette.themeDark, target: { run: () => setColorScheme('dark') } },
    { id: 'auto', group: 'actions', title: palette.themeAuto, target: { run: () => setColorScheme('auto') } },
  ];
  return [...pages, ...actions].filter(({ title, note = '' }) => matchesWords(`${title} ${note}`, query));
}
