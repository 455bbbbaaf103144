// Fits the points in src/interpret/meaning/weights.tsv to labelled tables, and says how well they do, also on documents that
// are kept aside. Our own tables are in scripts/fit/examples; labels of others may be given: each line is a JSON object: {doc, line, set, kinds, roles?, weight?, fold}: a document below the
// folder, the first line of the table, a name for the tables that are counted together, the kinds that are right, the roles
// that are right for each column, and a number by which documents are kept aside.
//
//   node scripts/fit-meaning.js [LABELS.jsonl FOLDER] [--aside 0] [--steps 100] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './fit/load.js';
import { OWN, ownLabels } from './fit/own-labels.js';
import { Weights, fit, judge, prepare, temperatureOf } from './fit/model.js';

const file = 'src/interpret/meaning/weights.tsv';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    aside: { type: 'string', default: '' },
    steps: { type: 'string', default: '100' },
    from: { type: 'string', default: file },
    wrong: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const [labels, folder] = positionals;
const weights = new Weights();
for (const line of readFileSync(values.from, 'utf8').trim().split('\n').slice(1)) {
  const [kind, subject, trait, points] = line.split('\t');
  weights.set(`${kind}\t${subject}\t${trait}`, Number(points));
}
const inside = await load();
const all = await prepare(inside, await ownLabels(inside), { folder: OWN, weights });
if (labels !== undefined) {
  const lines = readFileSync(labels, 'utf8').trim().split('\n');
  const others = lines.map((line) => JSON.parse(line));
  all.push(...(await prepare(inside, others, { folder, weights })));
}
const aside = all.filter(({ label }) => String(label.fold) === values.aside);
const rest = all.filter((each) => !aside.includes(each));
fit(rest, weights, Number(values.steps));
console.log('fitted', judge(rest, weights, values.wrong && aside.length === 0));
if (aside.length > 0) {
  console.log('aside', judge(aside, weights, values.wrong));
  console.log('temperature of the part aside', temperatureOf(aside, weights));
}
if (values.write) writeFileSync(file, table());

/** What rounds to nothing is left out. */
function table() {
  const rows = [...weights.entries()]
    .map(([key, points]) => [key, Math.round(points * 10) / 10])
    .filter(([, points]) => points !== 0)
    .map((row) => row.join('\t'));
  return `${['kind\tsubject\ttrait\tpoints', ...rows.toSorted()].join('\n')}\n`;
}
