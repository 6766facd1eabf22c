/** Why a log-in failed; `until` is the end of a lock, as an ISO instant. */
export type SignInFailure =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: string | undefined }
  | { readonly kind: 'disabled' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'server' };

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Đăng nhập; undefined when it succeeded (the server set the session cookie). */
export async function signIn(username: string, password: string): Promise<SignInFailure | undefined> {
  let response: Response;
  try {
    response = await post('sign-in/username', { username, password });
  } catch {
    return { kind: 'offline' };
  }
  if (response.ok) return undefined;
  const answer = (await response.json().catch(() => ({}))) as { code?: string; lockedUntil?: string };
  if (answer.code === 'ACCOUNT_LOCKED') return { kind: 'locked', until: answer.lockedUntil };
  if (answer.code === 'ACCOUNT_DISABLED') return { kind: 'disabled' };
  return response.status < 500 ? { kind: 'wrong' } : { kind: 'server' };
}

/** Đăng xuất. @throws when the server was not reached: the session would still be open. */
export async function signOut(): Promise<void> {
  const response = await post('sign-out', {});
  if (!response.ok) throw new Error(`sign-out: ${response.status}`);
}
