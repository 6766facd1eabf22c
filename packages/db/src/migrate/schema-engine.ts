import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { requireFromPackage } from '../package-root.ts';
import { openEngineConnection } from './engine-connection.ts';
import { readSchema } from './migration-files.ts';
import { createShadowDatabase } from './shadow-database.ts';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

/** Node's types of this release do not name it. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
};

/** Mọi bảng đều do noivu quản lý: nothing is left out of the engine's view. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

const panicRegistry = globalThis as { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } };

let loading: Promise<EngineModule> | undefined;

/** The package's own entry imports its .wasm as a module, which Node does not do; so it is instantiated by hand, once. */
async function loadEngine(): Promise<EngineModule> {
  // Where the engine reports that it cannot go on; Prisma's client sets its own when it is loaded.
  panicRegistry.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message: (message) => {
      throw new Error(message);
    },
  };
  const file = requireFromPackage.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = (await import(pathToFileURL(file).href)) as EngineModule;
  const bytes = readFileSync(file.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return engine;
}

/**
 * Chạy một việc với schema engine của Prisma (WebAssembly, không tải tệp chạy nào): opens it on the database of `url`
 * and closes every connection it opened, also that of its shadow database.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loading ??= loadEngine();
  const module = await loading;
  const { factory, disposeAll } = trackConnections(url);
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  try {
    const engine = await module.SchemaEngine.new(
      { datamodels },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } catch (error) {
    throw toError(error);
  } finally {
    await disposeAll();
  }
}

/** Gives the engine its connections, remembers them, and makes shadow databases that are dropped afterwards. */
function trackConnections(url: string) {
  const opened = new Set<SqlDriverAdapter>();
  const open = async (target: string, afterwards: () => Promise<void>): Promise<SqlDriverAdapter> => {
    const adapter = await openEngineConnection(target);
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (!opened.delete(adapter)) return;
      await dispose();
      await afterwards();
    };
    opened.add(adapter);
    return adapter;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(url, async () => undefined),
    connectToShadowDb: async () => {
      const shadow = await createShadowDatabase(url);
      return open(shadow.url, shadow.drop);
    },
  };
  return { factory, disposeAll: () => Promise.all([...opened].map((adapter) => adapter.dispose())) };
}

/** The engine throws plain objects and strings as well as errors. */
function toError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const message = (thrown as { message?: unknown } | null)?.message;
  return new Error(typeof message === 'string' ? message : JSON.stringify(thrown), { cause: thrown });
}
