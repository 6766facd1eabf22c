import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildBundle } from '../build.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the command as it is shipped, built for this run. */
    bundle: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-cli-'));
  project.provide('bundle', await buildBundle(join(folder, 'noivu.mjs')));
  return () => rm(folder, { recursive: true });
}
