import { allTimelines, findRule, listRules } from '@noivu/domain/rules';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ProvenanceLegend } from '../../../explanation/provenance-badge.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { compact } from '../../../lib/search-params.ts';
import { matchesWords } from '../../../lib/unaccent.ts';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { LawTabs } from '../law-tabs.tsx';
import { RuleDetail } from './rule-detail.tsx';

/** Quy tắc và con số: each rule with its versions, conditions and figures over time. */
export function RulesPage() {
  const { title, rules: messages } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const { q = '', rule: chosenId } = useSearch({ from: '/signed-in/phap-luat/quy-tac' });
  const navigate = useNavigate({ from: '/phap-luat/quy-tac' });
  const rules = listRules();
  const shown = rules.filter((rule) => matchesWords(`${rule.title.vi} ${rule.title.en} ${rule.id}`, q));
  const chosen = chosenId ? findRule(chosenId) : undefined;
  const change = (next: { q?: string | undefined; rule?: string | undefined }) =>
    void navigate({ search: (previous) => compact({ ...previous, ...next }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        title={title}
        summary={messages.summary(format.integer(rules.length), format.integer(allTimelines.length))}
        actions={<ProvenanceLegend />}
      />
      <LawTabs />
      <FilterBar label={messages.search}>
        <SearchField
          label={messages.search}
          placeholder={messages.searchHint}
          value={q}
          onChange={(text) => change({ q: text || undefined })}
        />
      </FilterBar>
      <div className={classes.masterDetail}>
        {shown.length === 0 ? (
          <p className="dimmed">{messages.none}</p>
        ) : (
          <ul className={classes.list} aria-label={messages.list}>
            {shown.map((rule) => (
              <li key={rule.id}>
                <button type="button" aria-current={rule.id === chosenId} onClick={() => change({ rule: rule.id })}>
                  <strong>{rule.title[locale]}</strong>
                  <span className="dimmed">
                    {rule.id} · {messages.from(format.date(rule.regimes.rows[0]?.from ?? ''))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {chosen ? <RuleDetail rule={chosen} /> : <EmptyState title={messages.choose} hint={messages.chooseHint} />}
      </div>
    </>
  );
}
