import type { TestProject } from 'vitest/node';
import { listTestServerKinds, startTestServer, type TestServerKind } from './test-servers.ts';

/** Điều mỗi tệp kiểm thử được biết về một máy chủ. */
export interface ProvidedTestServer {
  readonly kind: TestServerKind;
  readonly url: string;
  readonly appUrl: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    noivuTestServers: ProvidedTestServer[];
  }
}

/**
 * `globalSetup` của vitest: starts each kind of test server once per run (NOIVU_TEST_SERVERS chooses), and stops them
 * and deletes their data at its end, also when the run is broken off.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kinds = listTestServerKinds(process.env.NOIVU_TEST_SERVERS);
  const started = await Promise.allSettled(kinds.map(startTestServer));
  const servers = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stopAll = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const failure = started.find((result) => result.status === 'rejected');
  if (failure) {
    await stopAll();
    throw failure.reason;
  }

  const killAll = () => {
    for (const { pid } of servers) {
      try {
        process.kill(pid, 'SIGQUIT');
      } catch {
        // Already gone.
      }
    }
  };
  process.once('exit', killAll);
  project.provide(
    'noivuTestServers',
    servers.map(({ kind, url, appUrl }) => ({ kind, url, appUrl })),
  );
  return async () => {
    await stopAll();
    process.off('exit', killAll);
  };
}
