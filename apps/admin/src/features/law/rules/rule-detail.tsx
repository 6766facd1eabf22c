import type { AnyRule } from '@noivu/domain/rules';
import { CitationChip } from '../../../explanation/citation-chip.tsx';
import { ProvenanceBadge } from '../../../explanation/provenance-badge.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { FigureTable } from './figure-table.tsx';
import { printCondition } from './print-condition.ts';

/** Chi tiết một quy tắc. */
export function RuleDetail({ rule }: { readonly rule: AnyRule }) {
  const { rules: messages } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const { regimes, tables = [], policies = {} } = rule;
  return (
    <article className={classes.detail} aria-label={rule.title[locale]}>
      <header>
        <h2>{rule.title[locale]}</h2>
        <code>{rule.id}</code>
      </header>
      <section className={classes.stack}>
        <h3>{messages.versions}</h3>
        {regimes.rows.toReversed().map((row) => (
          <div key={row.from} className={classes.version}>
            <div className={classes.versionHead}>
              <strong>{messages.from(format.date(row.from))}</strong>
              {'ended' in row && <span>{messages.ended}</span>}
              <CitationChip by={row.by} />
              <ProvenanceBadge provenance={row.provenance} />
            </div>
            {row.changes && <p>{row.changes[locale]}</p>}
            {row.note && <p className="dimmed">{row.note}</p>}
            {!('ended' in row) && row.use.length > 0 && (
              <>
                <h4>{messages.conditions}</h4>
                <ol className={classes.relations}>
                  {row.use.map((condition) => (
                    <li key={condition.code}>
                      {printCondition(rule.sentences[locale], condition.code)} <CitationChip by={condition.by} />{' '}
                      <ProvenanceBadge provenance={condition.provenance} />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </div>
        ))}
      </section>
      {Object.keys(policies).length > 0 && (
        <section>
          <h3>{messages.policies}</h3>
          <ul className={classes.relations}>
            {Object.entries(policies).map(([name, policy]) => (
              <li key={name}>
                {policy.title[locale]}
                <ul>
                  {Object.entries(policy.options).map(([option, text]) => (
                    <li key={option}>
                      {text[locale]}
                      {option === policy.default && <strong> ({messages.policyDefault})</strong>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tables.length > 0 && (
        <section className={classes.stack}>
          <h3>{messages.figures}</h3>
          <FigureTable tables={tables} />
        </section>
      )}
    </article>
  );
}
