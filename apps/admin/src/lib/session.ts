import { useQuery } from '@tanstack/react-query';
import { type Outputs, queryClient, trpc } from './trpc.ts';

export type Session = Outputs['session']['current'];
export type SessionUser = NonNullable<Session['user']>;

export const sessionQuery = trpc.session.current.queryOptions(undefined, { staleTime: 5 * 60_000 });

/** Phiên hiện tại; fetched by the router before any page is shown. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** Whether the user has the permission (`persons.read`) somewhere: what the page offers; the server checks each call. */
export function useCan(permission: string): boolean {
  return useSession()?.user?.permissions.includes(permission) ?? false;
}

export type Sensitivity = SessionUser['sees'][number];

/** Whether the user sees data of this sensitivity somewhere; of which records, the answers themselves say. */
export function useSees(sensitivity: Sensitivity): boolean {
  return useSession()?.user?.sees.includes(sensitivity) ?? false;
}

/** Forgets all that was read under a session. */
export function forgetSession(): void {
  queryClient.clear();
}
