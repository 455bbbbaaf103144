// How long `doctable check` takes over 1,000 documents of which nothing changed, as a ratio to a node script that reads and
// hashes the same files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, ratio } from './ratio.js';

const COUNT = 1000;
const bin = resolve('bin/doctable.js');
const folder = mkdtempSync(join(tmpdir(), 'doctable-bench-'));

for (const name of ['docs', 'node_modules']) mkdirSync(join(folder, name));
for (let page = 0; page < COUNT; page++) {
  const rows = Array.from(
    { length: 20 },
    (_, row) => `| ${page}${100 + row} | Failure ${row} of page ${page} |`,
  );
  const text = `# Errors of page ${page}\n\n| Code | Message |\n| --- | --- |\n${rows.join('\n')}\n`;
  writeFileSync(join(folder, 'docs', `${page}.md`), text);
}
const catalogs = [{ name: 'ErrorCode', merge: true, from: ['docs/*.md'], to: ['src/errors.ts'] }];
writeFileSync(join(folder, 'doctable.config.json'), JSON.stringify({ catalogs }));
writeFileSync(
  join(folder, 'hash.mjs'),
  `import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
for (const path of [...readdirSync('docs').map((name) => 'docs/' + name), 'src/errors.ts', 'doctable.lock.json'])
  createHash('sha256').update(readFileSync(path)).digest('hex');
`,
);

run([bin, 'generate']);
run([bin, 'check']);
const ratios = ratio(
  () => run([bin, 'check']),
  () => run(['hash.mjs']),
);
console.log(`${median(ratios).toFixed(2)} × reading and hashing ${COUNT} documents`);
rmSync(folder, { recursive: true });

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
