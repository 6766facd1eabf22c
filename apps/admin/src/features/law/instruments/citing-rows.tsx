import { formatCitation } from '@noivu/domain/kernel';
import { Link } from '@tanstack/react-router';
import { ProvenanceBadge } from '../../../explanation/provenance-badge.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { findCitingRows, findRuleOfRow } from '../law-rows.ts';

/** Các dòng quy tắc dẫn chiếu đến văn bản, each leading to its rule. */
export function CitingRows({ number }: { readonly number: string }) {
  const { detail: messages, reviews, rules } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const rows = findCitingRows(number);
  return (
    <section>
      <h3>{messages.citedBy}</h3>
      {rows.length === 0 ? (
        <p className="dimmed">{messages.citedByNone}</p>
      ) : (
        <ul className={classes.relations}>
          {rows.map((row) => {
            const rule = findRuleOfRow(row);
            return (
              <li key={`${row.kind} ${row.id}`}>
                <Link to="/phap-luat/quy-tac" search={rule ? { rule: rule.id } : {}}>
                  {rule?.title[locale] ?? row.owner}
                </Link>{' '}
                <span className="dimmed">
                  {reviews.kinds[row.kind]} {rules.from(format.date(row.from))}, {formatCitation(row.by, locale)}
                </span>{' '}
                <ProvenanceBadge provenance={row.provenance} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
