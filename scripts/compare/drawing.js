import { existsSync, readFileSync } from 'node:fs';

const own = new URL('../../test/conformance/own/', import.meta.url);
const shared = new URL('../../../shared/conformance/', import.meta.url);

/**
 * Gives for a generator of random numbers a document: one made up, or an input of a conformance case, our own or of other
 * projects' `suites` where those are at hand. Some are damaged.
 */
export function drawing(format, suites, { invented, mutated }) {
  const seeds = seedsOf(format, suites);
  return (random) => {
    const isSeed = random.below(3) === 0;
    let text = isSeed ? random.pick(seeds) : invented(random);
    const isDamaged = isSeed || random.below(2) === 0;
    for (let count = isDamaged ? 1 + random.below(3) : 0; count > 0; count--) {
      text = mutated(random, text);
    }
    return text;
  };
}

function seedsOf(format, suites) {
  const text = readFileSync(new URL(`${format}.txt`, own), 'utf8');
  const files = suites
    .map((suite) => new URL(`${suite}.json`, shared))
    .filter((url) => existsSync(url));
  return [
    ...text.split(/^%%% .*\n/m).slice(1),
    ...files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).map(({ input }) => input)),
  ];
}
