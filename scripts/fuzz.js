// Reads random and mutated documents for a while and says which of them break a promise: no crash, no hang, tables that
// are rectangular, code that parses. The same seed gives the same documents. Needs a build.
//
//   npm run fuzz -- --minutes 10 --seed 1
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { documentAt } from './fuzz/documents.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const seed = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;

/** Milliseconds of the processor that no document of this size should take: a busy machine is no hang. */
const limit = (size) => 10_000 + size / 20;

let worker = startWorker();
let count = 0;
let failures = 0;

for (let index = Number(values.from); Date.now() < end; index++) {
  const document = documentAt(seed, index);
  const problem = await check(document);
  count++;
  if (problem !== undefined) fail(index, document, problem);
}
await worker.terminate();
console.log(`${count} documents, ${failures} failures (seed ${seed})`);
process.exitCode = failures === 0 ? 0 : 1;

function startWorker() {
  return new Worker(new URL('./fuzz/check.js', import.meta.url));
}

/** Gives what is wrong, or undefined. */
async function check(document) {
  const abort = new AbortController();
  worker.postMessage(document);
  const { problem, died } = await Promise.race([
    once(worker, 'message', abort).then(([answer]) => answer),
    once(worker, 'error', abort).then(([error]) => ({ problem: String(error), died: true })),
    hang(limit(document.content.length), abort.signal),
  ]);
  abort.abort();
  if (died) {
    await worker.terminate();
    worker = startWorker();
  }
  return problem;
}

/** Ends when the worker has taken so many milliseconds of the processor: this thread takes none, as it waits. */
async function hang(milliseconds, signal) {
  const before = process.cpuUsage();
  for (;;) {
    await setTimeout(500, undefined, { signal });
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > milliseconds) return { problem: 'it hangs', died: true };
  }
}

function fail(index, { content, format, path }, problem) {
  failures++;
  mkdirSync('fuzz-failures', { recursive: true });
  const file = `fuzz-failures/${seed}-${index}-${path}`;
  writeFileSync(file, content);
  console.log(`${file} (${format ?? 'detected'}; --seed ${seed} --from ${index}): ${problem}`);
}
