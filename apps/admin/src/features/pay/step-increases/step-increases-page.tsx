import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAsOf } from '../../../lib/as-of.ts';
import { useFormat } from '../../../lib/format.ts';
import { compact } from '../../../lib/search-params.ts';
import { useCan } from '../../../lib/session.ts';
import { useTerms } from '../../../lib/terms.ts';
import { api, type Outputs } from '../../../lib/trpc.ts';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { ExportLink } from '../../../ui/export-link.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { usePagedRows } from '../../../ui/paged-rows.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states.tsx';
import { UnitPicker } from '../../../ui/unit-picker.tsx';
import { MonthlyCost } from './monthly-cost.tsx';
import { movePeriod } from './period.ts';
import { PeriodPicker, usePeriodName } from './period-picker.tsx';
import { StatusCounts } from './status-counts.tsx';
import { StepIncreaseExplanation } from './step-increase-explanation.tsx';
import classes from './step-increases.module.css';
import { useStepIncreasesMessages } from './step-increases-catalogue.ts';
import { type StepIncreaseRow, useStepIncreaseColumns } from './step-increases-columns.tsx';
import { KINDS, SORTS, type StepIncreasesSearch, toFilters } from './step-increases-search.ts';

type Change = Partial<{ [K in keyof StepIncreasesSearch]: StepIncreasesSearch[K] | undefined }>;

/** Đến hạn nâng bậc lương: a period and a unit subtree; who is due, who is delayed and why, what it costs. */
export function StepIncreasesPage() {
  const messages = useStepIncreasesMessages();
  const format = useFormat();
  const term = useTerms();
  const asOf = useAsOf();
  const periodName = usePeriodName();
  const search = useSearch({ from: '/signed-in/den-han-nang-bac' });
  const navigate = useNavigate({ from: '/den-han-nang-bac' });
  const canExport = useCan('pay.export');
  const columns = useStepIncreaseColumns();
  const filters = toFilters(search, asOf);
  const rows = usePagedRows<StepIncreaseRow, Outputs['pay']['stepIncreasesDue']>({
    key: ['pay.stepIncreasesDue', filters],
    fetchPage: (offset, limit, signal) => api.pay.stepIncreasesDue.query({ ...filters, offset, limit }, { signal }),
  });
  const change = (next: Change) =>
    void navigate({ search: (previous) => compact({ ...previous, ...next }), replace: true });
  const summary = rows.first?.summary;
  return (
    <>
      <PageHeader
        title={messages.title}
        summary={
          <span aria-live="polite">
            {rows.total !== undefined && messages.summary(format.integer(rows.total), periodName(filters))}
          </span>
        }
        actions={
          canExport && <ExportLink path="/api/exports/step-increases.xlsx" query={filters} label={messages.export} />
        }
      />
      <FilterBar label={messages.filters}>
        <PeriodPicker period={filters} onChange={change} />
        <UnitPicker value={search.unit} onChange={(unit) => change({ unit })} />
        <SearchField
          label={messages.search}
          placeholder={messages.searchHint}
          value={search.q ?? ''}
          onChange={(q) => change({ q: q || undefined })}
        />
        <ChoiceFilter
          label={messages.kinds}
          choices={KINDS.map((kind) => ({ id: kind, label: term(kind) }))}
          chosen={search.kinds ?? []}
          onChange={(kinds) =>
            change({ kinds: kinds.length > 0 ? (kinds as StepIncreasesSearch['kinds']) : undefined })
          }
        />
      </FilterBar>
      {rows.error ? (
        <ErrorState error={rows.error} onRetry={rows.retry} />
      ) : rows.total === undefined ? (
        <LoadingState />
      ) : (
        <>
          {summary && (
            <StatusCounts
              counts={summary.counts}
              chosen={search.statuses}
              onChange={(statuses) => change({ statuses })}
            />
          )}
          {rows.total === 0 ? (
            <EmptyState
              title={messages.emptyTitle}
              hint={messages.emptyHint}
              action={
                <>
                  <Button variant="default" onClick={() => change(movePeriod(filters, 1))}>
                    {messages.nextPeriod}
                  </Button>
                  {(search.q || search.kinds || search.statuses || search.unit) && (
                    <Button
                      variant="default"
                      onClick={() => change({ q: undefined, kinds: undefined, statuses: undefined, unit: undefined })}
                    >
                      {messages.clearFilters}
                    </Button>
                  )}
                </>
              }
            />
          ) : (
            <div className={classes.table}>
              <DataTable
                label={messages.list}
                columns={columns}
                total={rows.total}
                getRow={rows.getRow}
                onVisibleRange={rows.onVisibleRange}
                listKey={JSON.stringify(filters)}
                sort={{ by: filters.sort, direction: filters.direction }}
                onSort={({ by, direction }) => {
                  const sort = SORTS.find((name) => name === by);
                  change({
                    sort: sort === 'due' ? undefined : sort,
                    direction: direction === 'asc' ? undefined : direction,
                  });
                }}
                expansion={(row) => <StepIncreaseExplanation row={row} lastDay={filters.to} />}
              />
            </div>
          )}
          {summary && <MonthlyCost summary={summary} />}
        </>
      )}
    </>
  );
}
