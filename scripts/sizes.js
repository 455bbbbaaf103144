// Reads documents that are large in every way a document can be, each at a quarter of its size and at its full one, and
// prints how many milliseconds of the processor both take. What takes far more than four times as long, or ends without an
// answer, is marked. Needs a build.
//
//   npm run sizes -- --megabytes 10 rst
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { documents } from './sizes/documents.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});
const size = Number(values.megabytes) * 1_000_000;
const formats = positionals.length > 0 ? positionals : Object.keys(documents);

/** A quarter of the size takes at least so much of the time where it is linear, as far as it can be measured. */
const LEAST_PART = 0.12;
/** Below this nobody waits. */
const SOON = 1000;

const LATE = { problem: `no answer in ${values.seconds} s` };

let failures = 0;
for (const format of formats) {
  console.log(`\n${format}, ${values.megabytes} MB: ms at a quarter, ms in full`);
  for (const [name, make] of Object.entries(documents[format])) {
    if (!name.includes(values.only)) continue;
    const quarter = await measure(make(size / 4), format);
    const whole = quarter.problem ? quarter : await measure(make(size), format);
    const problem = whole.problem ?? (isSteep(quarter, whole) ? 'not linear' : undefined);
    if (problem !== undefined) failures++;
    console.log(
      `${problem === undefined ? ' ' : '!'} ${name.padEnd(48)} ${ms(quarter)} ${ms(whole)}  ${problem ?? result(whole)}`,
    );
  }
}
console.log(`\n${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

function isSteep(quarter, whole) {
  return whole.time > SOON && quarter.time < whole.time * LEAST_PART;
}

function ms({ time = NaN }) {
  return time.toFixed(0).padStart(7);
}

function result({ tables, codes }) {
  return `${tables} ${tables === 1 ? 'table' : 'tables'}${codes.length > 0 ? `, ${codes.join(', ')}` : ''}`;
}

/** How long reading takes, and what comes out; or what is wrong. */
async function measure(content, format) {
  const worker = new Worker(new URL('./sizes/read.js', import.meta.url));
  const abort = new AbortController();
  try {
    await once(worker, 'message');
    worker.postMessage({ content, format });
    return await Promise.race([
      once(worker, 'message', abort).then(([answer]) => answer),
      setTimeout(Number(values.seconds) * 1000, LATE, abort),
    ]);
  } catch (error) {
    return { problem: String(error).slice(0, 80) };
  } finally {
    abort.abort();
    await worker.terminate();
  }
}
