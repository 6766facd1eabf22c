import type pg from 'pg';

/** Các đơn vị gốc của một yêu cầu; 'all' is the server's own work, which belongs to no user. */
export type Scope = readonly string[] | 'all';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Text of the setting `noivu.roots`. @throws {TypeError} for anything but uuids. */
export function scopeText(scope: Scope): string {
  if (scope === 'all') return 'all';
  const wrong = scope.find((root) => !UUID.test(root));
  if (wrong !== undefined) throw new TypeError(`Not the id of a unit: ${wrong}`);
  return scope.length === 0 ? '' : `{${scope.join(',')}}`;
}

/** SET LOCAL as one statement, so that it goes in the same message as BEGIN. The text has no quote in it. */
export const setScope = (scope: Scope): string => `SELECT set_config('noivu.roots', '${scopeText(scope)}', true)`;

type Query = (...parameters: unknown[]) => Promise<pg.QueryResult>;

/** A connection whose transactions carry the scope; outside of one it sees nothing. */
function scopeClient(client: pg.PoolClient, scope: Scope): pg.PoolClient {
  const query: Query = async (...parameters) => {
    const result = await (client.query as Query)(...parameters);
    if (typeof parameters[0] === 'string' && /^\s*BEGIN\b/i.test(parameters[0])) await client.query(setScope(scope));
    return result;
  };
  return new Proxy(client, {
    get(target, key) {
      if (key === 'query') return query;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/**
 * Bể kết nối trong một phạm vi: each query runs in a transaction of its own that carries the scope; a connection taken by
 * `connect` carries it in the transactions that it begins. Only promises, no callbacks.
 */
export function scopePool(pool: pg.Pool, scope: Scope): pg.Pool {
  const begin = `BEGIN; ${setScope(scope)}`;
  const query: Query = async (...parameters) => {
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      await client.query(begin);
      const result = await (client.query as Query)(...parameters);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      failure = await client.query('ROLLBACK').then(
        () => undefined,
        (lost: Error) => lost,
      );
      throw error;
    } finally {
      client.release(failure);
    }
  };
  return new Proxy(pool, {
    get(target, key) {
      if (key === 'query') return query;
      if (key === 'connect') return async () => scopeClient(await target.connect(), scope);
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
