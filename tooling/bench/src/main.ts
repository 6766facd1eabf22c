import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureBundles } from './bundles.ts';
import { measureHttp } from './http.ts';
import type { Measurement } from './measure.ts';
import { ROOT } from './root.ts';
import { measureRules } from './rules.ts';

const PARTS: Record<string, { title: string; run: () => Promise<Measurement[]> | Measurement[] }> = {
  rules: { title: 'Rules, with peers in the same run', run: measureRules },
  http: { title: 'The server, through HTTP', run: measureHttp },
  bundles: { title: 'The admin app', run: measureBundles },
};

const wanted = process.argv.slice(2).filter((name) => name in PARTS);
const sections: string[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${part.title}`);
  const lines = await part.run();
  for (const line of lines) console.log(`  ${line.name.padEnd(64)} ${line.value.padStart(14)}  ${line.note ?? ''}`);
  const rows = lines.map((line) => `| ${line.name} | ${line.value} | ${line.note ?? ''} |`);
  sections.push(`## ${part.title}\n\n| what | measured | note |\n|---|---:|---|\n${rows.join('\n')}\n`);
}

if (wanted.length === 0) {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'CPU'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\`; run it on your own machine. This run: ${machine}.\n\n`;
  writeFileSync(path.join(ROOT, 'docs', 'benchmarks.md'), `${head}${sections.join('\n')}`);
  console.log('\nWritten to docs/benchmarks.md');
}
