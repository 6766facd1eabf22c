import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useTerms } from '../../lib/terms.ts';
import { trpc } from '../../lib/trpc.ts';
import { ChoiceFilter } from '../../ui/choice-filter.tsx';
import { FilterBar, FilterChips } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { UnitPicker } from '../../ui/unit-picker.tsx';
import { usePersonsMessages } from './persons-catalogue.ts';
import { listChips } from './persons-chips.ts';
import type { PersonsSearch } from './persons-search.ts';

interface PersonsFiltersProps {
  readonly search: PersonsSearch;
  readonly asOf: string;
  readonly onChange: (change: Partial<{ [K in keyof PersonsSearch]: PersonsSearch[K] | undefined }>) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

const LEADERSHIP = [
  { id: 'true', flag: true },
  { id: 'false', flag: false },
] as const;

/** Bộ lọc danh sách người; counts in the menus are those of the chosen unit. */
export function PersonsFilters({ search, asOf, onChange, fieldRef }: PersonsFiltersProps) {
  const messages = usePersonsMessages();
  const term = useTerms();
  const facets = useQuery(
    trpc.persons.facets.queryOptions({ asOf, ...(search.unit ? { unitId: search.unit } : {}) }, { staleTime: 300_000 }),
  ).data;
  const list = (chosen: string[]) => (chosen.length > 0 ? chosen : undefined);
  const labels = { true: messages.leadershipOnly, false: messages.leadershipNone };
  const rankName = (code: string) => facets?.ranks.find((rank) => rank.code === code)?.name ?? code;
  return (
    <>
      <FilterBar label={messages.filters}>
        <SearchField
          ref={fieldRef}
          label={messages.search}
          placeholder={messages.searchHint}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <UnitPicker value={search.unit} onChange={(unit) => onChange({ unit })} />
        <ChoiceFilter
          label={messages.kinds}
          choices={(facets?.kinds ?? []).map(({ code, count }) => ({ id: code, label: term(code), count }))}
          chosen={search.kinds ?? []}
          onChange={(kinds) => onChange({ kinds: list(kinds) as PersonsSearch['kinds'] })}
        />
        <ChoiceFilter
          label={messages.groups}
          choices={(facets?.salaryGroups ?? []).map(({ code, count }) => ({ id: code, label: code, count }))}
          chosen={search.groups ?? []}
          onChange={(groups) => onChange({ groups: list(groups) })}
        />
        <ChoiceFilter
          label={messages.ranks}
          searchLabel={messages.ranksSearch}
          choices={(facets?.ranks ?? []).map(({ code, name, count }) => ({
            id: code,
            label: `${code} ${name}`,
            count,
          }))}
          chosen={search.ranks ?? []}
          onChange={(ranks) => onChange({ ranks: list(ranks) })}
        />
        <ChoiceFilter
          label={messages.ratings}
          choices={(facets?.ratings ?? []).map(({ code, count }) => ({ id: code, label: term(code), count }))}
          chosen={search.ratings ?? []}
          onChange={(ratings) => onChange({ ratings: list(ratings) as PersonsSearch['ratings'] })}
        />
        <ChoiceFilter
          label={messages.sex}
          choices={(['female', 'male'] as const).map((sex) => ({ id: sex, label: term(sex) }))}
          chosen={search.sex ? [search.sex] : []}
          onChange={(chosen) => onChange({ sex: chosen.at(-1) as PersonsSearch['sex'] })}
        />
        <ChoiceFilter
          label={messages.leadership}
          choices={LEADERSHIP.map(({ id }) => ({ id, label: labels[id] }))}
          chosen={search.leadership === undefined ? [] : [`${search.leadership}`]}
          onChange={(chosen) => onChange({ leadership: LEADERSHIP.find(({ id }) => id === chosen.at(-1))?.flag })}
        />
      </FilterBar>
      <FilterChips
        chips={listChips(search, { messages, term, rankName, onChange })}
        removeLabel={messages.removeFilter}
        clearLabel={messages.clearFilters}
        onClear={() =>
          onChange({
            q: undefined,
            unit: undefined,
            kinds: undefined,
            groups: undefined,
            ranks: undefined,
            ratings: undefined,
            sex: undefined,
            leadership: undefined,
          })
        }
      />
    </>
  );
}
