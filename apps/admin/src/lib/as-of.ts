import { useSearch } from '@tanstack/react-router';
import { useSession } from './session.ts';

/** Ngày số liệu: from the address when chosen, else the day the server proposes. 'YYYY-MM-DD'. */
export function useAsOf(): string {
  const session = useSession();
  const search: { asOf?: string } = useSearch({ strict: false });
  return search.asOf ?? session?.asOf ?? '';
}
