// Counts how lines begin in texts that hold no tables, and writes how surprising each beginning is, in nats, for the model
// that tells tables from text.
//
//   node scripts/chances.js FOLDER > src/readers/text/model/chances.tsv
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder of plain texts.');
  process.exit(2);
}
const bundle = await rolldown({ input: 'scripts/line-shapes.ts', logLevel: 'silent' });
const { output } = await bundle.generate({ format: 'esm' });
const { shapesOf } = await import(
  `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
);

const counts = new Map();
let lines = 0;
for (const file of readdirSync(folder).toSorted()) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    lines++;
    for (const shape of shapesOf(line)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
}
console.log('shape\tnats');
for (const [shape, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${shape}\t${Math.min(9, -Math.log((count + 0.5) / lines)).toFixed(1)}`);
