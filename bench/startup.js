// How long `doctable <document>` takes as a whole process, as a ratio to a bare `node -e 0` run beside it.
// node bench/startup.js [documents…]
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { median, ratio } from './ratio.js';

const given = process.argv.slice(2);
const documents = given.length > 0 ? given : globSync('fixtures/*/input.*').sort();

for (const document of documents) {
  const ratios = ratio(
    () => run(['bin/doctable.js', document]),
    () => run(['-e', '0']),
  );
  console.log(`${median(ratios).toFixed(2)} × node -e 0   ${document}`);
}

function run(args) {
  spawnSync(process.execPath, args, { stdio: 'ignore' });
}
