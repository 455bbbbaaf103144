import { hash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from 'recheck';
import { expect, it, vi } from 'vitest';
import { type Found, builtWhile, literalsOf } from './regexes/collect.ts';

/** Digests of those that were found linear before, as to find it out takes a fifth of a second for each. `npm run regexes` writes it. */
const LIST = 'test/regexes/linear.txt';

async function collect(): Promise<Map<string, Found>> {
  const own = [...filesIn('src'), ...filesIn('bin')].flatMap(literalsOf);
  vi.resetModules();
  const built = await builtWhile(async () => {
    for (const path of filesIn('src')) await import(resolve(path));
  });
  return new Map([...built, ...own].map((each) => [digest(each), each]));
}

function filesIn(folder: string): string[] {
  const paths = readdirSync(folder, { encoding: 'utf8', recursive: true });
  return paths.filter((path) => /\.[jt]s$/.test(path)).map((path) => `${folder}/${path}`);
}

function digest({ source, flags }: Found): string {
  return hash('sha256', `/${source}/${flags}`, 'hex').slice(0, 12);
}

/** What an expression takes on the worst text for it; undefined where that is linear. */
async function slowness({ source, flags, place }: Found): Promise<string | undefined> {
  const found = await check(source, flags, { timeout: 60_000 });
  if (found.status === 'safe') return undefined;
  const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
  return `${place} /${source}/${flags}: ${why}`;
}

it('no regular expression takes more than linear time on any text', async () => {
  const found = await collect();
  expect(found.size).toBeGreaterThan(800);
  const known = new Set(readFileSync(LIST, 'utf8').split('\n'));
  const linear = [...found.keys()].filter((each) => known.has(each));
  const slow: string[] = [];
  for (const [id, each] of found) {
    if (known.has(id)) continue;
    const problem = await slowness(each);
    if (problem === undefined) linear.push(id);
    else slow.push(problem);
  }
  if (process.env['UPDATE_REGEXES'] !== undefined)
    writeFileSync(LIST, `${linear.toSorted().join('\n')}\n`);
  expect(slow).toEqual([]);
}, 1_200_000);

it.each([
  ['(a+)+$', 'exponential'],
  ['\\s+$', '2nd degree polynomial'],
])('%s would be found', async (source, summary) => {
  const found = await slowness({ source, flags: '', place: 'here' });
  expect(found).toBe(`here /${source}/: ${summary}`);
});
