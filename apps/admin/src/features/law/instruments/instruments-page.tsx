import { ActionIcon, Button } from '@mantine/core';
import { describeKind } from '@noivu/domain/kernel';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAsOf } from '../../../lib/as-of.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { compact } from '../../../lib/search-params.ts';
import { matchesWords } from '../../../lib/unaccent.ts';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { instruments } from '../law-rows.ts';
import type { LawSearch } from '../law-search.ts';
import { LawTabs } from '../law-tabs.tsx';
import { InstrumentDetail } from './instrument-detail.tsx';
import { InstrumentList } from './instrument-list.tsx';
import { findSpan } from './instrument-span.ts';
import chartClasses from './instruments.module.css';
import { InstrumentsChart } from './instruments-chart.tsx';
import { panWindow, readWindow, type YearWindow, zoomWindow } from './year-window.ts';

const KINDS = [...new Set(instruments.map(({ kind }) => kind))];

/** Văn bản trên dòng thời gian, the list of them, and one in detail. */
export function InstrumentsPage() {
  const { title, instruments: messages } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const asOf = useAsOf();
  const search = useSearch({ from: '/signed-in/phap-luat' });
  const navigate = useNavigate({ from: '/phap-luat' });
  const change = (next: Partial<{ [K in keyof LawSearch]: LawSearch[K] | undefined }>) =>
    void navigate({ search: (previous) => compact({ ...previous, ...next }), replace: true, resetScroll: false });

  const { q = '', kinds } = search;
  const shown = useMemo(
    () =>
      instruments.filter(
        ({ number, kind, title: name, issuer }) =>
          (!kinds || kinds.includes(kind)) && matchesWords(`${number} ${name.vi} ${name.en} ${issuer}`, q),
      ),
    [q, kinds],
  );
  const spans = useMemo(
    () =>
      shown
        .flatMap((instrument) => findSpan(instrument) ?? [])
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    [shown],
  );
  const years = readWindow(search);
  const setYears = (next: YearWindow) => change(next);
  const chosen = instruments.find(({ number }) => number === search.so);
  return (
    <>
      <PageHeader
        title={title}
        summary={
          <span aria-live="polite">
            {messages.summary(format.integer(instruments.length), format.integer(shown.length))}
          </span>
        }
      />
      <LawTabs />
      <FilterBar label={messages.filters}>
        <SearchField
          label={messages.search}
          placeholder={messages.searchHint}
          value={q}
          onChange={(text) => change({ q: text || undefined })}
        />
        <ChoiceFilter
          label={messages.kinds}
          choices={KINDS.map((kind) => ({
            id: kind,
            label: describeKind(kind, locale),
            count: instruments.filter((instrument) => instrument.kind === kind).length,
          }))}
          chosen={kinds ?? []}
          onChange={(next) => change({ kinds: next.length > 0 ? next : undefined })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the row of filters */}
        <div className={classes.years} role="group" aria-label={messages.years}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={messages.earlier}
            onClick={() => setYears(panWindow(years, -1))}
          >
            <IconChevronLeft size={16} aria-hidden="true" />
          </ActionIcon>
          <span className="numeric" aria-live="polite">
            {years.fromYear} – {years.toYear}
          </span>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={messages.later}
            onClick={() => setYears(panWindow(years, 1))}
          >
            <IconChevronRight size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={messages.zoomIn}
            onClick={() => setYears(zoomWindow(years, 0.5))}
          >
            <IconZoomIn size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={messages.zoomOut}
            onClick={() => setYears(zoomWindow(years, 2))}
          >
            <IconZoomOut size={16} aria-hidden="true" />
          </ActionIcon>
          <Button variant="default" onClick={() => change({ fromYear: undefined, toYear: undefined })}>
            {messages.allYears}
          </Button>
        </div>
      </FilterBar>
      {shown.length === 0 ? (
        <EmptyState
          title={messages.emptyTitle}
          hint={messages.emptyHint}
          action={
            <Button variant="default" onClick={() => change({ q: undefined, kinds: undefined })}>
              {messages.clearFilters}
            </Button>
          }
        />
      ) : (
        <>
          <Panel
            title={messages.chart}
            flush
            aside={
              <span className={chartClasses.legend}>
                {(['replaces', 'amends', 'guides'] as const).map((kind) => (
                  <span key={kind} data-kind={kind}>
                    {messages.legend[kind]}
                  </span>
                ))}
              </span>
            }
          >
            <p className={chartClasses.hint}>{messages.chartHint}</p>
            <InstrumentsChart
              spans={spans}
              window={years}
              asOf={asOf}
              chosen={search.so}
              onChoose={(number) => change({ so: number === search.so ? undefined : number })}
            />
          </Panel>
          <div className={classes.masterDetail}>
            <InstrumentList instruments={shown} asOf={asOf} chosen={search.so} onChoose={(so) => change({ so })} />
            {chosen ? (
              <InstrumentDetail
                instrument={chosen}
                asOf={asOf}
                onChoose={(so) => change({ so })}
                onClose={() => change({ so: undefined })}
              />
            ) : (
              <EmptyState title={messages.choose} hint={messages.chooseHint} />
            )}
          </div>
        </>
      )}
    </>
  );
}
