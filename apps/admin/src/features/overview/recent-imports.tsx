import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useCan } from '../../lib/session.ts';
import type { Outputs } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { overviewEn } from './overview.en.ts';
import { overviewVi } from './overview.vi.ts';
import classes from './recent-imports.module.css';

/** Các đợt nhập danh sách gần đây. */
export function RecentImports({ imports }: { readonly imports: Outputs['overview']['get']['recentImports'] }) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const format = useFormat();
  const canImport = useCan('records.import');
  const statuses: Readonly<Record<string, string>> = messages.importStatus;
  return (
    <Panel title={messages.imports}>
      {imports.length === 0 ? (
        <p className="dimmed">{messages.importsNone}</p>
      ) : (
        <ul className={classes.list}>
          {imports.map((batch) => (
            <li key={batch.id}>
              <Link to="/nhap-danh-sach" search={{ batch: batch.id }}>
                {batch.fileName}
              </Link>
              <span className="dimmed">
                {statuses[batch.status] ?? batch.status} · {messages.importRows(format.integer(batch.totalRows))} ·{' '}
                {format.moment(batch.createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {canImport && (
        <p className={classes.action}>
          <Link to="/nhap-danh-sach">{messages.importsAction}</Link>
        </p>
      )}
    </Panel>
  );
}
