import '../../tooling/vitest/node-20.mjs';
import { defineConfig } from 'vitest/config';
import { integrationProject, unitProject } from '../../packages/db/src/testing/vitest-projects.ts';

export default defineConfig({ test: { projects: [unitProject, integrationProject] } });
