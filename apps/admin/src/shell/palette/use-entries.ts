import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useShellMessages } from '../../i18n/index.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { stringifySearch } from '../../lib/search-params.ts';
import { useSession } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';
import { type Entry, GROUPS } from './entry.ts';
import { listFixedEntries } from './fixed-entries.ts';
import { listRecent } from './recent.ts';

const PAUSE = 140;

/** Các dòng khớp với câu tìm: the server's persons and units, the law, pages and actions, in that order. */
export function useEntries(text: string): {
  readonly entries: Entry[];
  readonly failed: boolean;
  readonly busy: boolean;
} {
  const messages = useShellMessages();
  const locale = useLocale();
  const format = useFormat();
  const asOf = useAsOf();
  const permissions = useSession()?.user?.permissions ?? [];
  const { setColorScheme } = useMantineColorScheme();
  const query = text.trim();
  const [settled] = useDebouncedValue(query, PAUSE);
  const records = useQuery({
    ...trpc.search.everything.queryOptions({ q: settled, asOf, limit: 8 }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const law = useQuery({
    queryKey: ['palette.law'],
    queryFn: () => import('./law-entries.ts'),
    enabled: query !== '' && permissions.includes('law.read'),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;

  const entries: Entry[] = query === '' ? listRecent() : [];
  if (query !== '' && records.data) {
    for (const { id, code, fullName, birthDate, jobTitle, unitName } of records.data.persons) {
      const note = `${format.date(birthDate)} · ${jobTitle}, ${unitName} · ${code}`;
      entries.push({ id, group: 'persons', title: fullName, note, target: { href: `/nguoi/${id}` } });
    }
    for (const { id, code, name, parentName } of records.data.units) {
      const note = parentName ? `${parentName} · ${code}` : code;
      entries.push({
        id,
        group: 'units',
        title: name,
        note,
        target: { href: `/nguoi${stringifySearch({ unit: id })}` },
      });
    }
  }
  entries.push(...listFixedEntries(query, { messages, permissions, setColorScheme }));
  if (query !== '' && law) entries.push(...law.findLawEntries(query, locale));
  return {
    entries: entries.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)),
    failed: records.isError,
    busy: settled !== query || records.isFetching,
  };
}
