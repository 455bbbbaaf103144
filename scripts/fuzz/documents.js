import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { createRandom } from './random.js';
import { tokens } from './tokens.js';

/** Our own documents, and real ones where they are at hand. */
const seeds = globSync([
  'fixtures/*/input.*',
  'README.md',
  'docs/*.md',
  '../shared/corpus/{markdown,html,rst,text}/*',
])
  .sort()
  .map((path) => readFileSync(path))
  .filter((content) => content.length < 60_000);

const pandoc = 'markdown+grid_tables+simple_tables+multiline_tables+table_captions';
const formats = [
  undefined,
  'markdown',
  `${pandoc}+multimarkdown_spans`,
  'html',
  'html+dl',
  'rst',
  'text',
];
const MAX_SIZE = 200_000;

/** The document of a seed and a number: bytes or text, a name for it, and the format that it is read as. */
export function documentAt(seed, index) {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ index);
  const format = random.pick(formats);
  const make = random.pick([mutated, mutated, spliced, invented, nested]);
  const text = make(random).slice(0, MAX_SIZE);
  const content = random.below(10) === 0 ? brokenBytes(text, random) : text;
  return { path: 'input.txt', content, format };
}

function seedText(random) {
  return random.pick(seeds).toString('utf8');
}

/** A real document with a few changes. */
function mutated(random) {
  let text = seedText(random);
  for (let count = 1 + random.below(12); count > 0; count--) text = mutate(text, random);
  return text;
}

function mutate(text, random) {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(random.pick([3, 40, 2000])));
  const piece = text.slice(at, end);
  const cut = text.slice(0, at) + text.slice(end);
  const insert = (what) => text.slice(0, at) + what + text.slice(at);
  switch (random.below(6)) {
    case 0:
      return cut;
    case 1:
      return insert(piece.repeat(1 + random.below(4)));
    case 2:
      return insert(random.pick(tokens));
    case 3:
      return insert(random.pick(tokens).repeat(random.below(200)));
    case 4: {
      const to = random.below(cut.length + 1);
      return cut.slice(0, to) + piece + cut.slice(to);
    }
    default: {
      const lines = text.split('\n');
      const line = random.below(lines.length);
      lines.splice(random.below(lines.length), 0, ...lines.splice(line, 1 + random.below(5)));
      return lines.join('\n');
    }
  }
}

/** The beginning of one document and the end of another. */
function spliced(random) {
  const [first, second] = [seedText(random), seedText(random)];
  return first.slice(0, random.below(first.length)) + second.slice(random.below(second.length));
}

function invented(random) {
  const some = Array.from({ length: 2 + random.below(12) }, () => random.pick(tokens));
  return Array.from({ length: random.below(400) }, () => random.pick(some)).join('');
}

/** The same few tokens many times, at growing indents or not: unclosed, deep or long. */
function nested(random) {
  const unit = Array.from({ length: 1 + random.below(4) }, () => random.pick(tokens)).join('');
  const times = random.below(3000);
  if (random.below(2) === 0) return unit.repeat(times);
  const depth = Math.min(times, 400);
  return Array.from({ length: depth }, (_, level) => ' '.repeat(level) + unit).join('\n');
}

function brokenBytes(text, random) {
  const bytes = Buffer.from(text, random.pick(['utf8', 'utf16le', 'latin1']));
  for (let count = random.below(20); count > 0 && bytes.length > 0; count--) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return new Uint8Array(bytes);
}
