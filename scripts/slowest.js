// Reads texts that repeat what once took quadratic time, 30 KB of each in each place of a document, and says which took longest.
//
//   npm run slowest -- --kilobytes 30
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { interpret, read } from '../dist/lib/index.js';

const { values } = parseArgs({ options: { kilobytes: { type: 'string', default: '30' } } });
const length = Number(values.kilobytes) * 1024;

const folder = await mkdtemp(join(tmpdir(), 'doctable-'));
const build = await rolldown({ input: 'test/readers/attack-texts.ts', platform: 'node' });
const { output } = await build.write({ dir: folder, entryFileNames: '[name].mjs' });
const { formats, places, pumps } = await import(
  pathToFileURL(join(folder, output[0].fileName)).href
);
await rm(folder, { recursive: true });

const taken = [];
for (const [extension, wraps] of Object.entries(places)) {
  for (const [place, wrap] of Object.entries(wraps)) {
    for (const pump of pumps) {
      const content = wrap(pump.repeat(Math.ceil(length / pump.length)));
      const before = process.cpuUsage();
      const format = formats[extension] ?? extension;
      await interpret([await read({ path: `a.${extension}`, content }, { format })]);
      const { user, system } = process.cpuUsage(before);
      taken.push({ place: `${extension} ${place}`, pump, seconds: (user + system) / 1e6 });
    }
  }
}
taken.sort((one, other) => other.seconds - one.seconds);
for (const { place, pump, seconds } of taken.slice(0, 10))
  console.log(`${seconds.toFixed(2)} s CPU: ${place}, ${JSON.stringify(pump)} repeated`);
console.log(`${taken.length} texts of ${values.kilobytes} KB`);
