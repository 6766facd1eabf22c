import { describeKind, type Locale, listInstruments } from '@noivu/domain/kernel';
import { listRules } from '@noivu/domain/rules';
import { stringifySearch } from '../../lib/search-params.ts';
import { matchesWords } from '../../lib/unaccent.ts';
import type { Entry } from './entry.ts';

const MOST = 8;

/** Điều kiện có điều khoản: "điều 7 204/2004" finds rule rows by their citation too. */
function citationText({ article, clause }: { article?: string; clause?: string }): string {
  return `${article ? `Điều ${article}` : ''} ${clause ? `khoản ${clause}` : ''}`;
}

/** Văn bản, quy tắc và điều luật khớp với câu tìm; loaded with the library of law on the first search. */
export function findLawEntries(query: string, locale: Locale): Entry[] {
  const rules: Entry[] = listRules()
    .filter((rule) => matchesWords(`${rule.title.vi} ${rule.title.en} ${rule.id}`, query))
    .map((rule) => ({
      id: `rule ${rule.id}`,
      group: 'law',
      title: rule.title[locale],
      note: rule.id,
      target: { href: `/phap-luat/quy-tac${stringifySearch({ rule: rule.id })}` },
    }));
  const articles = new Map<string, Entry>();
  for (const rule of listRules()) {
    for (const row of rule.regimes.rows) {
      const citations = 'ended' in row ? [row.by] : [row.by, ...row.use.map((condition) => condition.by)];
      for (const by of citations) {
        const place = citationText(by).trim();
        if (!place || !matchesWords(`${place} ${by.instrument}`, query)) continue;
        const id = `article ${by.instrument} ${place} ${rule.id}`;
        articles.set(id, {
          id,
          group: 'law',
          title: `${place}, ${by.instrument}`,
          note: rule.title[locale],
          target: { href: `/phap-luat/quy-tac${stringifySearch({ rule: rule.id })}` },
        });
      }
    }
  }
  const instruments: Entry[] = listInstruments()
    .filter(({ number, kind, title }) =>
      matchesWords(`${describeKind(kind, locale)} ${number} ${title.vi} ${title.en}`, query),
    )
    .map(({ number, kind, title }) => ({
      id: `instrument ${number}`,
      group: 'law',
      title: `${describeKind(kind, locale)} ${number}`,
      note: title[locale],
      target: { href: `/phap-luat${stringifySearch({ so: number })}` },
    }));
  return [...rules.slice(0, MOST), ...[...articles.values()].slice(0, MOST), ...instruments.slice(0, MOST)];
}
