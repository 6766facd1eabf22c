import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes, type Measurement } from './measure.ts';
import { ROOT } from './root.ts';

const DIST = path.join(ROOT, 'apps', 'admin', 'dist');

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** Initial JavaScript: what index.html itself loads (module scripts and their preloads). */
export function measureBundles(): Measurement[] {
  const page = readFileSync(path.join(DIST, 'index.html'), 'utf8');
  const initial = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const assets = path.join(DIST, 'assets');
  const all = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gzipped(file), 0);
  const largest = all
    .map((name) => ({ name, size: gzipped(path.join(assets, name)), raw: statSync(path.join(assets, name)).size }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 5);
  return [
    {
      name: 'admin: initial JavaScript, gzip',
      value: kilobytes(sum(initial.map((name) => path.join(DIST, name)))),
      note: `limit 200 kB; ${initial.length} files named by index.html`,
    },
    { name: 'admin: all JavaScript, gzip', value: kilobytes(sum(all.map((name) => path.join(assets, name)))) },
    {
      name: 'admin: CSS, gzip',
      value: kilobytes(
        sum(
          readdirSync(assets)
            .filter((name) => name.endsWith('.css'))
            .map((name) => path.join(assets, name)),
        ),
      ),
    },
    ...largest.map(({ name, size }) => ({
      name: `admin: chunk ${name.replace(/-[\w-]{8}\.js$/, '')}`,
      value: kilobytes(size),
    })),
  ];
}
