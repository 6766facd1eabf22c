import type { Messages } from '../../lib/i18n.ts';
import type { Chip } from '../../ui/filter-bar.tsx';
import type { personsVi } from './persons.vi.ts';
import type { PersonsSearch } from './persons-search.ts';

type Change = Partial<{ [K in keyof PersonsSearch]: PersonsSearch[K] | undefined }>;

interface ChipContext {
  readonly messages: Messages<typeof personsVi>;
  readonly term: (code: string) => string;
  readonly rankName: (code: string) => string;
  readonly onChange: (change: Change) => void;
}

type ListKey = 'kinds' | 'groups' | 'ranks' | 'ratings';

/** The filters in use, one chip for each value. The unit has its own button, which shows it. */
export function listChips(search: PersonsSearch, { messages, term, rankName, onChange }: ChipContext): Chip[] {
  const chips: Chip[] = [];
  if (search.q) {
    chips.push({ id: 'q', label: messages.textFilter(search.q), onRemove: () => onChange({ q: undefined }) });
  }
  const lists: readonly (readonly [ListKey, (code: string) => string])[] = [
    ['kinds', term],
    ['groups', (code) => `${messages.groups} ${code}`],
    ['ranks', rankName],
    ['ratings', term],
  ];
  for (const [key, name] of lists) {
    const values: readonly string[] = search[key] ?? [];
    for (const value of values) {
      const rest = values.filter((each) => each !== value);
      chips.push({
        id: `${key} ${value}`,
        label: name(value),
        onRemove: () => onChange({ [key]: rest.length > 0 ? rest : undefined }),
      });
    }
  }
  if (search.sex) {
    chips.push({ id: 'sex', label: term(search.sex), onRemove: () => onChange({ sex: undefined }) });
  }
  if (search.leadership !== undefined) {
    chips.push({
      id: 'leadership',
      label: search.leadership ? messages.leadershipOnly : messages.leadershipNone,
      onRemove: () => onChange({ leadership: undefined }),
    });
  }
  return chips;
}
