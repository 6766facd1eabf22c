import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Dựng một tệp duy nhất: the whole command with all it needs, runnable by Node alone.
 * @param {string} [outfile]
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export async function buildBundle(outfile = `${here}dist/noivu.js`, plugins = []) {
  await build({
    entryPoints: [`${here}src/main.ts`],
    outfile,
    plugins,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // Only asked for when it is installed; the driver of the database does without it.
    external: ['pg-native'],
    // Some packages are still CommonJS inside and ask for Node's modules by `require`.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as noivuRequire } from 'node:module';\nconst require = noivuRequire(import.meta.url);",
    },
  });
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBundle();
