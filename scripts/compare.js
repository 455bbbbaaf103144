// Reads random documents with doctable and with the program that their format is measured by, and says which of them the
// two read differently, each cut down to the lines that it takes. The same seed gives the same documents. Needs a build
// and the other program.
//
//   npm run compare -- docutils --minutes 5 --seed 1
import { parseArgs } from 'node:util';
import { createRandom } from './fuzz/random.js';
import { references } from './compare/references.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    most: { type: 'string', default: '10' },
  },
});
const [name = ''] = positionals;
if (!Object.hasOwn(references, name)) {
  console.error(`Name what to compare with: ${Object.keys(references).join(', ')}.`);
  process.exit(2);
}
const reference = references[name];
const { ask, stop } = reference.start();
const seed = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;

let [count, different] = [0, 0];
for (
  let index = Number(values.from);
  Date.now() < end && different < Number(values.most);
  index++
) {
  const text = reference.documentOf(createRandom(Math.imul(seed, 0x9e3779b1) ^ index));
  count++;
  if ((await difference(text)) === undefined) continue;
  different++;
  const small = await shrink(text);
  console.log(`\n--- ${index}\n${readable(small)}\n---\n${await difference(small)}`);
}
stop();
console.log(`${count} documents, ${different} read differently (seed ${seed})`);
process.exitCode = different === 0 ? 0 : 1;

/** What the two read, where it differs; a crash of ours is a difference, too. */
async function difference(text) {
  try {
    return await reference.difference(await ask(text), text);
  } catch (error) {
    return error.stack;
  }
}

/** As it stands, where all of it can be seen. */
function readable(text) {
  return /^[!-~\n ]*$/.test(text) && !/ $/m.test(text) ? text : JSON.stringify(text);
}

/** Leaves out whatever does not change that the two differ: lines and tags first, then characters. */
async function shrink(text) {
  const short = (await without(text.split(/(?<=\n)|(?=<)/))).join('');
  return short.length < 500 ? (await without([...short])).join('') : short;
}

async function without(parts) {
  for (let size = parts.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < parts.length;) {
      const fewer = parts.toSpliced(at, size);
      if ((await difference(fewer.join(''))) === undefined) at += size;
      else parts = fewer;
    }
  }
  return parts;
}
