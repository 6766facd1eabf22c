/** A signed-in client that speaks plain HTTP, as an internal service would. */
export interface Client {
  query<T>(procedure: string, input: unknown): Promise<T>;
  mutate<T>(procedure: string, input: unknown): Promise<T>;
  upload(path: string, name: string, content: Blob): Promise<{ batchId: string }>;
}

async function read<T>(response: Response): Promise<T> {
  const body = (await response.json()) as { result?: { data: T }; error?: { message: string } };
  if (!response.ok || body.error) throw new Error(`${response.status} ${body.error?.message ?? JSON.stringify(body)}`);
  return (body.result ? body.result.data : body) as T;
}

export async function signIn(address: string, username: string, password: string): Promise<Client> {
  const headers = { origin: address, 'content-type': 'application/json' };
  const response = await fetch(`${address}/api/auth/sign-in/username`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`sign-in failed: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    query: async (procedure, input) =>
      read(
        await fetch(`${address}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, {
          headers: { cookie },
        }),
      ),
    mutate: async (procedure, input) =>
      read(
        await fetch(`${address}/api/trpc/${procedure}`, {
          method: 'POST',
          headers: { ...headers, cookie },
          body: JSON.stringify(input),
        }),
      ),
    async upload(path, name, content) {
      const form = new FormData();
      form.set('file', content, name);
      return read(
        await fetch(`${address}${path}`, { method: 'POST', headers: { origin: address, cookie }, body: form }),
      );
    },
  };
}
