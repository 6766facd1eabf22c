import { useQuery } from '@tanstack/react-query';
import { type Outputs, queryClient, trpc } from './trpc.ts';

export type Session = Outputs['session']['current'];
export type SessionUser = NonNullable<Session['user']>;

export const sessionQuery = trpc.session.current.queryOptions(undefined, { staleTime: 5 * 60_000 });

/** Phiên hiện tại; fetched by the router before any page is shown. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

export function useCan(permission: string): boolean {
  return useSession()?.user?.permissions.includes(permission) ?? false;
}

/** Forgets all that was read under a session. */
export function forgetSession(): void {
  queryClient.clear();
}
