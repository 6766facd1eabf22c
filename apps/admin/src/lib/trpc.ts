import type { AppRouter } from '@noivu/api/router';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';

export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
export type ApiError = TRPCClientError<AppRouter>;

let onExpired: () => void = () => {};

/** What to do when the server no longer knows the session; set once by the router. */
export function onSessionExpired(action: () => void): void {
  onExpired = action;
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof TRPCClientError;
}

export const isUnauthorised = (error: unknown): boolean => isApiError(error) && error.data?.code === 'UNAUTHORIZED';

const EXPECTED = new Set(['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_REQUEST']);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => isUnauthorised(error) && onExpired() }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays a refusal; only a broken connection is tried again.
      retry: (count, error) => count < 1 && !(isApiError(error) && EXPECTED.has(error.data?.code ?? '')),
    },
    mutations: { onError: (error) => isUnauthorised(error) && onExpired() },
  },
});

/** Calls the API directly (paged lists); components use {@link trpc} with React Query. */
export const api = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/api/trpc', maxURLLength: 4000, maxItems: 10 })],
});

export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient });
