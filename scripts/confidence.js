// Fits how sure the text reader is of a table to labels: at how many nats saved a table is as often right as wrong, and how
// steeply the odds rise with more. Prints, for the documents fitted to and for those kept aside, how often a table was right of
// which it said to be so sure.
//
//   node scripts/confidence.js LABELS > src/readers/text/model/confidence.tsv
//
// LABELS is a TSV with the header `path line right`: for each table that is read, where it begins, and 1 where it is one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rolldown } from 'rolldown';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/confidence.js LABELS');
  process.exit(2);
}

const { candidatesOn, choose, createPage, createSource, takeFences, findPrinted } = await load();

/** Where each path's tables begin, and whether they are right. */
const labels = new Map();
for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
  const [path, at, right] = line.split('\t');
  if (!labels.has(path)) labels.set(path, new Map());
  labels.get(path).set(Number(at), Number(right));
}

const examples = [];
for (const [path, rights] of labels) {
  const page = createPage(createSource(path, readFileSync(path, 'utf8')));
  takeFences(page);
  findPrinted(page);
  const aside = createHash('sha1').update(basename(path)).digest()[0] % 3 === 0;
  for (const { first, gain, table } of choose(candidatesOn(page))) {
    const { rows, diagnostics } = table;
    const right = rights.get(first + 1);
    // One document with many tables of a kind says little more than one with few.
    const weight = 1 / Math.sqrt(rights.size);
    const trust = 1 - Math.min(1, diagnostics.length / Math.max(1, rows.length)) / 2;
    if (right !== undefined) examples.push({ gain, trust, right, aside, weight });
  }
}

const curve = fitted(examples.filter(({ aside }) => !aside));
console.log(`name\tvalue\neven\t${curve.even.toFixed(1)}\nsteep\t${curve.steep.toFixed(2)}`);
console.error(`${examples.length} tables; of those kept aside, said to be so sure:`);
const edges = [0, 0.4, 0.6, 0.8, 0.95, 0.99, 1.01];
for (const [index, low] of edges.slice(0, -1).entries()) {
  const high = edges[index + 1];
  for (const aside of [true, false]) {
    const within = examples.filter((each) => each.aside === aside && isWithin(each, low, high));
    const sure = mean(within.map(said));
    const right = mean(within.map((each) => each.right));
    console.error(
      `${aside ? 'aside ' : 'fitted'} ${percent(low)} to ${percent(Math.min(1, high))}: ${within.length} tables, said ${percent(sure)}, right ${percent(right)}`,
    );
  }
}

function isWithin(example, low, high) {
  return said(example) >= low && said(example) < high;
}

function said({ gain, trust }) {
  return trust / (1 + Math.exp(-odds(gain, curve)));
}

/** What is saved counts less, the more there is: a long list that is none saves as much as a short one that is one. */
function odds(gain, { even, steep }) {
  return steep * Math.log((gain + 1) / (even + 1));
}

/** Logistic regression by the best of a grid, so that it needs no step size and always ends. */
function fitted(known) {
  let best = { cost: Infinity };
  for (let even = 0; even <= 10; even += 0.1) {
    for (let steep = 0.5; steep <= 4; steep += 0.05) {
      const cost = known.reduce((sum, { gain, right, weight }) => {
        const sure = odds(gain, { even, steep });
        return sum + weight * Math.log1p(Math.exp(right === 1 ? -sure : sure));
      }, 0);
      if (cost < best.cost) best = { cost, even, steep };
    }
  }
  return best;
}

function mean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function percent(share) {
  return `${(share * 100).toFixed(0)} %`;
}

/** What is needed of the reader, as one module. */
async function load() {
  const parts = {
    'readers/text/read.ts': 'candidatesOn',
    'readers/text/choose.ts': 'choose',
    'readers/text/page/page.ts': 'createPage',
    'readers/text/foreign.ts': 'takeFences',
    'readers/text/layouts/printed.ts': 'findPrinted',
    'source/source.ts': 'createSource',
  };
  const entry = Object.entries(parts).map(
    ([path, name]) => `export { ${name} } from '${process.cwd()}/src/${path}';`,
  );
  const plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : undefined),
    load: (id) => (id === 'entry' ? entry.join('\n') : undefined),
  };
  const bundle = await rolldown({
    input: 'entry',
    platform: 'neutral',
    moduleTypes: { '.tsv': 'text' },
    plugins: [plugin],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
