// Does to runs of generate what befalls programs, many times, and counts what is wrong afterwards. Needs a build.
//
//   npm run stress -- kills --times 500      ended at a random moment
//   npm run stress -- staged --times 100     the same for generate --staged
//   npm run stress -- at-once --times 50 --runs 8
//   npm run stress -- full-disk --times 60
import { parseArgs } from 'node:util';
import { createRandom } from './fuzz/random.js';
import { atOnce } from './stress/at-once.js';
import { fullDisk } from './stress/full-disk.js';
import { kills } from './stress/kills.js';
import { createProject } from './stress/project.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '20' },
    runs: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const ways = {
  kills,
  staged: (times, world) => kills(times, { ...world, staged: true }),
  'at-once': atOnce,
  'full-disk': fullDisk,
};
const [way = ''] = positionals;
if (!Object.hasOwn(ways, way)) {
  console.error(`Name one of ${Object.keys(ways).join(', ')}.`);
  process.exit(2);
}
const world = {
  createProject,
  random: createRandom(Number(values.seed)),
  runs: Number(values.runs),
};
const counts = await ways[way](Number(values.times), world);
console.log(
  `${way}: ${Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}`,
);
/** What must not happen. */
const WRONG = ['failed', 'torn', 'strays', 'unmended', 'traces'];
process.exitCode = WRONG.some((what) => (counts[what] ?? 0) > 0) ? 1 : 0;
