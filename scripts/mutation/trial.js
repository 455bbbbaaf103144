// Loads all tests into one process, runs them once to see which come across which change, and then, for each change, those again
// that do. Every outcome is a line in results.txt, so that what takes the process along is known when it starts again.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { getFn, getHooks } from '@vitest/runner';
import { afterEach, beforeEach, describe, it } from 'vitest';

const { tests, mutants } = JSON.parse(readFileSync('trial.json', 'utf8'));
/** Milliseconds: a test that took longer is not run for each change, and all tests for one change take no longer than `MOST`. */
const SLOW = 1000;
const MOST = 4000;
const NAME = 'changes';

const stryker = (globalThis.__stryker__ ??= {});
const durations = new Map();
let start = 0;

beforeEach(({ task }) => {
  if (task.name === NAME) return;
  stryker.currentTestId = task.id;
  start = spent();
});

afterEach(({ task }) => {
  stryker.currentTestId = undefined;
  durations.set(task.id, spent() - start);
});

// What tests have made is there as long as they are run.
const endings = [];
it('keeps what tests have made', ({ task }) => {
  const keep = (suite) => {
    endings.push(...(getHooks(suite)?.afterAll.splice(0) ?? []));
    for (const each of suite.tasks) if (each.type === 'suite') keep(each);
  };
  keep(task.file);
});

for (const path of tests)
  describe(path, async () => {
    await import(/* @vite-ignore */ `${process.cwd()}/${path}`);
  });

it(NAME, async ({ task }) => {
  const { perTest = {}, static: atLoad = {} } = stryker.mutantCoverage ?? {};
  stryker.mutantCoverage = undefined;
  const passed = testsIn(task.file).filter((each) => each.test.result?.state === 'pass');
  const usable = [];
  // Not those that fail when they run again, with no change at all.
  for (const each of passed.filter(({ test }) => durations.get(test.id) < SLOW))
    if (await passes(each)) usable.push(each);
  appendFileSync('usable.txt', `${usable.length} of ${passed.length}\n`);
  const done = new Set(lines('results.txt').map((line) => JSON.parse(line).id));
  const tell = (id, outcome) =>
    appendFileSync('results.txt', `${JSON.stringify({ id, outcome })}\n`);
  for (const id of lines('started.txt').filter((each) => !done.has(each))) {
    tell(id, 'noticed');
    done.add(id);
  }
  for (const { id, fileName } of mutants.filter((each) => !done.has(each.id))) {
    const meets = ({ test }) => perTest[test.id]?.[id] !== undefined;
    const covering = usable.filter(meets);
    appendFileSync('started.txt', `${id}\n`);
    if (covering.length > 0) {
      // What never ends comes across the change again and again.
      const most = Math.max(...covering.map(({ test }) => perTest[test.id][id]));
      stryker.hitLimit = 1000 + 100 * most;
      tell(id, (await isNoticed(id, nearestFirst(covering, fileName))) ? 'noticed' : 'not noticed');
    } else tell(id, passed.some(meets) || atLoad[id] === undefined ? 'not tested' : 'static');
  }
  for (const end of endings) await end();
  writeFileSync('done.txt', '');
});

function lines(name) {
  return existsSync(name) ? readFileSync(name, 'utf8').split('\n').filter(Boolean) : [];
}

function spent() {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

/** All tests, each with its file and what runs before and after it. */
function testsIn(file) {
  const walk = (task, path, hooks) => {
    if (task.type === 'test') return path === undefined ? [] : [{ test: task, path, hooks }];
    const own = task === file ? undefined : getHooks(task);
    const inner = {
      before: [...hooks.before, ...(own?.beforeEach ?? [])],
      after: [...(own?.afterEach ?? []), ...hooks.after],
    };
    return task.tasks.flatMap((each) =>
      walk(each, path ?? (task === file ? undefined : task.name), inner),
    );
  };
  return walk(file, undefined, { before: [], after: [] });
}

/** `test/codes/ranges.test.ts` for `src/codes/ranges.ts`, then its folder, then the quickest of all others. */
function nearestFirst(all, fileName) {
  const own = fileName.split('/').slice(1);
  const nearness = ({ path }) => {
    const parts = path.replace('.test.ts', '.ts').split('/').slice(1);
    const apart = parts.findIndex((part, index) => part !== own[index]);
    return apart < 0 ? parts.length : apart;
  };
  return all.toSorted(
    (a, b) => nearness(b) - nearness(a) || durations.get(a.test.id) - durations.get(b.test.id),
  );
}

async function isNoticed(id, all) {
  const begin = spent();
  for (const each of all) {
    if (spent() - begin > MOST) return false;
    stryker.activeMutant = id;
    stryker.hitCount = 0;
    const isFine = await passes(each);
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    if (!isFine) return true;
  }
  return false;
}

async function passes({ test, hooks }) {
  try {
    for (const hook of hooks.before) await hook(test.context, test.suite);
    await getFn(test)();
    for (const hook of hooks.after) await hook(test.context, test.suite);
    return true;
  } catch {
    return false;
  }
}
