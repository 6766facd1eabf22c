import { Link } from '@tanstack/react-router';
import { useMessages } from '../../lib/i18n.ts';
import { useTerms } from '../../lib/terms.ts';
import type { Outputs } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { ShareList } from '../../ui/share-list.tsx';
import { overviewEn } from './overview.en.ts';
import { overviewVi } from './overview.vi.ts';

type Overview = Outputs['overview']['get'];

/** Người theo đối tượng; never merged: cán bộ, công chức, viên chức stay apart. */
export function KindShares({ persons }: { readonly persons: Overview['persons'] }) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const term = useTerms();
  return (
    <Panel title={messages.kinds}>
      <ShareList
        shares={persons.byKind.map(({ code, count }) => ({
          id: code,
          value: count,
          label: (
            <Link to="/nguoi" search={{ kinds: [code] }}>
              {term(code)}
            </Link>
          ),
        }))}
      />
    </Panel>
  );
}

/** Xếp loại chất lượng của năm đã xếp gần nhất. */
export function RatingShares({ ratings }: { readonly ratings: Overview['ratings'] }) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const term = useTerms();
  if (ratings.year === null) return null;
  return (
    <Panel title={messages.ratings(ratings.year)}>
      <ShareList
        shares={[
          ...ratings.byRating.map(({ code, count }) => ({
            id: code,
            value: count,
            label: (
              <Link to="/nguoi" search={{ ratings: [code] }}>
                {term(code)}
              </Link>
            ),
          })),
          { id: 'not-rated', value: ratings.notRated, label: messages.notRated, tone: 'soft' as const },
        ]}
      />
    </Panel>
  );
}

/** Đơn vị theo loại. */
export function UnitShares({ units }: { readonly units: Overview['units'] }) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const names: Readonly<Record<string, string>> = messages.unitKinds;
  if (units.byKind.length === 0) return null;
  return (
    <Panel title={messages.unitsByKind}>
      <ShareList
        shares={units.byKind.map(({ code, count }) => ({ id: code, value: count, label: names[code] ?? code }))}
      />
    </Panel>
  );
}
