import { Link } from '@tanstack/react-router';
import { useCan } from '../../lib/session.ts';
import { EmptyState } from '../../ui/states.tsx';
import { usePersonsMessages } from './persons-catalogue.ts';
import type { PersonsSearch } from './persons-search.ts';

/** Không có ai: because of the filters, or because nothing is stored yet. */
export function PersonsEmpty({ search }: { readonly search: PersonsSearch }) {
  const messages = usePersonsMessages();
  const canImport = useCan('records.import');
  const { sort: _sort, direction: _direction, cols: _cols, ...filters } = search;
  const filtered = Object.entries(filters).some(([key, value]) => key !== 'asOf' && value !== undefined);
  if (filtered) {
    return (
      <EmptyState
        title={messages.emptyTitle}
        hint={messages.emptyHint}
        action={<Link to="/nguoi">{messages.clearFilters}</Link>}
      />
    );
  }
  return (
    <EmptyState
      title={messages.noneTitle}
      hint={messages.noneHint}
      action={canImport && <Link to="/nhap-danh-sach">{messages.noneAction}</Link>}
    />
  );
}
