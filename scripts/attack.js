// Puts texts that try to leave their literal or comment into every place of a document, writes all targets of what is read, and
// looks for what has become code. The same seed gives the same texts. Needs a build.
//
//   npm run attack -- --pairs 1000000 --seed 1
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { interpret, read, render } from '../dist/lib/index.js';
import { escapes } from './attack/escapes.js';
import { places } from './attack/places.js';
import { hostilePath, hostileTexts } from './attack/texts.js';
import { createRandom } from './fuzz/random.js';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const random = createRandom(Number(values.seed));
const hostile = hostileTexts(random);
const ROWS = 200;

/** Pairs of a text and an output, by place. */
const pairs = new Map();
let failures = 0;

/** The entries and members that are there to be written: a text is only counted where it got so far, and shows. */
function sizeOf(catalogs) {
  return catalogs.reduce(
    (sum, { entries = [], members = [] }) => sum + entries.length + members.length,
    0,
  );
}

async function attack(place) {
  const { format, count, write } = places[place];
  const texts = Array.from({ length: ROWS }, hostile);
  const path = hostilePath(random, format);
  const document = await read({ path, content: write(texts) }, { format });
  const { catalogs } = await interpret([document]);
  const isFirst = !pairs.has(place);
  const written = Math.min(count(texts), sizeOf(catalogs));
  for (const [options, problemIn] of escapes) {
    const [file] = written === 0 ? [] : await render(catalogs, { ...options, sources: [path] });
    const shown = Math.min(written, file?.text.match(/attack/gi)?.length ?? 0);
    if (shown === 0) continue;
    if (isFirst) tryOut(problemIn, options, file.text);
    pairs.set(place, (pairs.get(place) ?? 0) + shown);
    const problem = tried(problemIn, file.text);
    if (problem === undefined) continue;
    failures++;
    console.log(`${place}, ${JSON.stringify(options)}: ${JSON.stringify(problem.slice(0, 200))}`);
  }
}

function tried(problemIn, text) {
  try {
    return problemIn(text);
  } catch (error) {
    return String(error);
  }
}

/** What must be found in every target, lest an attack that never finds anything passes. */
const ESCAPED = '\n<script>attack()</script>\n.. raw:: html\nattack()\n';

function tryOut(problemIn, { target }, text) {
  if (tried(problemIn, text.trimEnd() + ESCAPED) === undefined)
    throw new Error(`An escape in ${target} would not be found.`);
}

/** No target is left out. */
const schema = readFileSync('schema/config.schema.json', 'utf8');
const [, known = ''] = /"target": \{[^}]*"enum": \[([^\]]*)\]/.exec(schema) ?? [];
for (const target of JSON.parse(`[${known}]`))
  if (!escapes.some(([options]) => options.target === target))
    throw new Error(`Nothing tells what is an escape in ${target}.`);

const total = () => [...pairs.values()].reduce((sum, each) => sum + each, 0);
while (total() < Number(values.pairs)) for (const place of Object.keys(places)) await attack(place);

for (const [place, count] of pairs) console.log(`${place.padEnd(12)}${count}`);
console.log(
  `${total()} pairs of a hostile text and an output (${pairs.size} places, ${escapes.length} outputs), ${failures} escapes (seed ${values.seed})`,
);
process.exitCode = failures === 0 ? 0 : 1;
