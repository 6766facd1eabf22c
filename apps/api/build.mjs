// Bundles the server: workspace sources are compiled in, npm packages stay in node_modules.
import { build } from 'esbuild';

await build({
  entryPoints: {
    main: 'src/main.ts',
    // The thread that reads imported lists; main.ts starts it by this name.
    'import-worker': 'src/fields/records/staging/import-worker.ts',
    // The thread that generates and loads the demonstration province.
    'seed-worker': 'src/seeding/seed-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'npm-packages-external',
      setup({ onResolve }) {
        onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@noivu/') ? undefined : { path, external: true },
        );
      },
    },
  ],
});
