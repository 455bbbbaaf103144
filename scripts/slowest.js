// Reads texts that repeat what once took quadratic time, so many KB of each in each place of a document, and says which took
// longest. Each is tried with a tenth first; those that took longest are tried in full until the minutes of the processor are over.
//
//   npm run slowest -- --kilobytes 30 --minutes 4
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { interpret, read } from '../dist/lib/index.js';

const { values } = parseArgs({
  options: {
    kilobytes: { type: 'string', default: '30' },
    minutes: { type: 'string', default: '4' },
  },
});
const length = Number(values.kilobytes) * 1024;

const folder = await mkdtemp(join(tmpdir(), 'doctable-'));
const build = await rolldown({ input: 'test/readers/attack-texts.ts', platform: 'node' });
const { output } = await build.write({ dir: folder, entryFileNames: '[name].mjs' });
const { formats, places, pumps } = await import(
  pathToFileURL(join(folder, output[0].fileName)).href
);
await rm(folder, { recursive: true });

const attacks = Object.entries(places).flatMap(([extension, wraps]) =>
  Object.entries(wraps).flatMap(([place, wrap]) =>
    pumps.map((pump) => ({ extension, place, pump, wrap })),
  ),
);

/** Seconds of the processor. */
async function costOf({ extension, pump, wrap }, characters) {
  const content = wrap(pump.repeat(Math.ceil(characters / pump.length)));
  const format = formats[extension] ?? extension;
  const before = process.cpuUsage();
  await interpret([await read({ path: `a.${extension}`, content }, { format })]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const isOver = () => process.cpuUsage().user / 60e6 > Number(values.minutes);
const slowestFirst = (all) => all.toSorted((one, other) => other.seconds - one.seconds);

const short = [];
for (const attack of attacks) short.push({ ...attack, seconds: await costOf(attack, length / 10) });
const whole = [];
for (const attack of slowestFirst(short)) {
  if (isOver()) break;
  whole.push({ ...attack, seconds: await costOf(attack, length) });
}
for (const { extension, place, pump, seconds } of slowestFirst(whole).slice(0, 10))
  console.log(
    `${seconds.toFixed(2)} s CPU: ${extension} ${place}, ${JSON.stringify(pump)} repeated`,
  );
console.log(
  `${short.length} texts of ${Number(values.kilobytes) / 10} KB; of the slowest ${whole.length}, ${values.kilobytes} KB`,
);
