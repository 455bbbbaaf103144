import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskWorld } from '../../src/cli/disk-world.ts';
import { main } from '../../src/cli/main.ts';
import { memoryWorld } from '../cli/memory-world.ts';
import { type Mistake, configs, mistakes } from './mistakes-table.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-'));
  write(
    'errors.md',
    '# Order errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Order not found |\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs in the folder, in this process. */
async function run(line: string): Promise<{ said: string; status: number }> {
  const argv = line.split(' ').filter((word) => word !== '');
  const world = memoryWorld(argv);
  const disk = diskWorld(folder, (url) => import(/* @vite-ignore */ url));
  const status = await main({ ...world, ...disk, cwd: folder });
  return { said: world.stderr() + world.stdout(), status };
}

/** What is not refused, but told of. */
const WARNED = /^(?:check error\.md|errors\.md(?: --locales en,de)?)$/;

async function answerTo([line, answer, files = {}]: Mistake): Promise<string> {
  for (const [path, text] of Object.entries(files)) write(path, text);
  const { said, status } = await run(line);
  expect(said).toContain(answer);
  expect(said).not.toMatch(/\n\s+at /);
  if (!WARNED.test(line)) expect(status).toBeGreaterThan(0);
  return said;
}

it.each(mistakes)('%s: %s', async (...mistake) => {
  await answerTo(mistake);
});

/** With places: code has none. */
const CONFIG = /^(?:doctable\.config\.(?:jsonc?|ya?ml)|package\.json)$/;
/** What none was read for, or what is wrong in a document. */
const PLACELESS = /are both config files|config\.json cannot be read|unclosed region/;

it.each(configs)('%s: %s, and where in the config', async (...mistake) => {
  const said = await answerTo(mistake);
  const config = Object.keys(mistake[2] ?? {}).find((path) => CONFIG.test(path));
  if (config === undefined || PLACELESS.test(said)) return;
  expect(said).toMatch(new RegExp(`${config.replace('.', '\\.')}:\\d+:\\d+`));
});

it('are at least 120, each another', () => {
  const each = [...mistakes, ...configs].map((mistake) => JSON.stringify(mistake));
  expect(new Set(each).size).toBe(each.length);
  expect(each.length).toBeGreaterThanOrEqual(120);
});

it('takes a document that is named twice once, and - for standard output', async () => {
  const below = (text: string): string => text.slice(text.indexOf('/** Order errors'));
  const once = (await run('errors.md')).said;
  expect(below((await run('errors.md ./errors.md -o -')).said)).toBe(below(once));
});

it('says what it wrote', async () => {
  expect((await run(`errors.md -o ${join(folder, 'src/errors.ts')}`)).said).toMatch(
    /^wrote \S+src\/errors\.ts \(1 entry\)\n$/,
  );
  expect((await run('-v')).said).toMatch(/^\d+\.\d+\.\d+\n$/);
});
