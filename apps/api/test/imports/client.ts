import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { getImportRunner } from '../../src/fields/records/staging/import-runner.ts';
import type { AppRouter } from '../../src/router.ts';
import { AS_OF, type Office } from './office.ts';

type Imports = inferRouterOutputs<AppRouter>['records']['imports'];
type ImportInputs = inferRouterInputs<AppRouter>['records']['imports'];
export type Batch = Imports['get'];
export type Rows = Imports['rows'];

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly error:
    | { readonly code: string; readonly vi: string; readonly en: string; readonly details?: unknown }
    | undefined;
}

/** What the page does, over HTTP. */
export function createClient({ server, app, dataFolder }: Office, cookie: string) {
  async function call<T>(method: 'GET' | 'POST', name: string, input: unknown): Promise<Answer<T>> {
    const url = `/api/trpc/records.imports.${name}`;
    const answer = await server.inject(
      method === 'GET'
        ? { method, url: `${url}?input=${encodeURIComponent(JSON.stringify(input))}`, headers: { cookie } }
        : { method, url, headers: { cookie }, payload: input as object },
    );
    const body = answer.json();
    return { status: answer.statusCode, data: body.result?.data, error: body.error?.data?.sentence };
  }

  async function post(
    content: Buffer | string,
    name: string,
    asOf = AS_OF,
  ): Promise<{ status: number; body: Record<string, string> }> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
    const request = new Response(form);
    const answer = await server.inject({
      method: 'POST',
      url: `/api/imports?asOf=${asOf}`,
      headers: { cookie, 'content-type': request.headers.get('content-type')! },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: answer.statusCode, body: answer.json() };
  }

  const get = async (id: string): Promise<Batch> => (await call<Batch>('GET', 'get', { id })).data;
  const settle = () => getImportRunner({ database: app, dataFolder }).idle();
  return {
    post,
    get,
    /** Uploads and waits until the file was read. */
    async upload(content: Buffer | string, name: string, asOf = AS_OF): Promise<Batch> {
      const { status, body } = await post(content, name, asOf);
      if (status !== 201) throw new Error(`Upload refused: ${status} ${JSON.stringify(body)}`);
      await settle();
      return get(body.batchId!);
    },
    async rows(id: string, outcome?: 'new' | 'changed' | 'unchanged' | 'error'): Promise<Rows['rows']> {
      return (await call<Rows>('GET', 'rows', { id, outcome, limit: 500 })).data.rows;
    },
    getAnswer: (id: string) => call<Batch>('GET', 'get', { id }),
    list: () => call<Imports['list']>('GET', 'list', {}),
    errorGroups: async (id: string) => (await call<Imports['errorGroups']>('GET', 'errorGroups', { id })).data,
    commit: (input: ImportInputs['commit']) => call<Imports['commit']>('POST', 'commit', input),
    undo: (input: ImportInputs['undo']) => call<Imports['undo']>('POST', 'undo', input),
    discard: (id: string) => call<Imports['discard']>('POST', 'discard', { id }),
    async setMapping(id: string, mapping: Record<string, string | null>) {
      const answer = await call<Imports['setMapping']>('POST', 'setMapping', { id, mapping });
      await settle();
      return answer;
    },
    async download(url: string): Promise<Buffer> {
      const answer = await server.inject({ url, headers: { cookie } });
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
      return answer.rawPayload;
    },
  };
}

export type Client = ReturnType<typeof createClient>;
