import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildBundle } from '../build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the command as it is shipped, built for this run. */
    bundle: string;
  }
}

/** Beside the shipped one: from there the command finds the migrations and the server, as it does when it is used. */
const dist = fileURLToPath(new URL('../dist', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(join(dist, 'test-'));
  project.provide('bundle', await buildBundle(join(folder, 'noivu.mjs')));
  return () => rm(folder, { recursive: true });
}
