import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

const table = (heading: string, ...rows: string[]): string =>
  `## ${heading}\n\n| Code | Name |\n| --- | --- |\n${rows.join('\n')}\n`;
const orders = (...codes: number[]): string =>
  table('Order errors', ...codes.map((code) => `| ${code} | Order${code} |`));
const users = table('User errors', '| 501 | UserGone |');
const config = (more: object = {}, catalog: object = {}): string =>
  JSON.stringify({
    catalogs: [{ from: ['docs/errors.md'], to: ['src/errors.ts'], ...catalog }],
    ...more,
  });

async function run(argv: string[], files: Files) {
  const world = memoryWorld(argv, files);
  const status = await main(world);
  return { status, files: Object.fromEntries(world.contents), stderr: world.stderr() };
}

/** What is said of entries that are gone, after a first run on the page before. */
async function saidOf(
  before: string,
  after: string,
  configuration = config(),
  argv = ['generate'],
) {
  const project = { 'doctable.config.json': configuration, 'docs/errors.md': before };
  const { files } = await run(['generate'], project);
  const ran = await run(argv, { ...files, 'docs/errors.md': after });
  const said = ran.stderr.split('\n').filter((line) => /retired|vanished|moved-key/.test(line));
  return { ...ran, said, before: files };
}

describe('generate, where the documents no longer have', () => {
  it('an entry, tells of it once', async () => {
    const { said, files } = await saidOf(orders(1, 2, 3), orders(1, 3));
    expect(said).toEqual([
      'docs/errors.md:1:1 info retired-entry Order2 2 was removed from OrderError. Its name stays reserved in the lock.',
    ]);
    expect((await run(['generate'], files)).stderr).not.toContain('retired-entry');
  });

  it('most of a catalog, warns once, with the first of them', async () => {
    const { said, files, status } = await saidOf(orders(1, 2, 3, 4, 5, 6, 7, 8), orders(8));
    expect(status).toBe(EXIT.ok);
    expect(said).toEqual([
      'docs/errors.md:1:1 warning vanished-entries Order1 1, Order2 2, Order3 3, Order4 4, Order5 5 and 2 more were removed from OrderError. Their names stay reserved in the lock. Run `doctable inspect` to see how the table is read.',
    ]);
    expect((await run(['generate'], files)).stderr).not.toContain('vanished-entries');
  });

  it('half of a small catalog, does not warn', async () => {
    expect((await saidOf(orders(1, 2), orders(1))).said).toMatchObject([/ info retired-entry /]);
  });

  it('three entries of many, warns: they may well be a table', async () => {
    const { said } = await saidOf(orders(1, 2, 3, 4, 5, 6, 7, 8), orders(1, 2, 3, 4, 5));
    expect(said).toMatchObject([
      / warning vanished-entries Order6 6, Order7 7 and Order8 8 were removed from OrderError\. /,
    ]);
  });

  it('a table that was a catalog, warns once, and takes it back when it returns', async () => {
    const { said, files } = await saidOf(`${users}\n${orders(1)}`, users);
    expect(said).toEqual([
      'docs/errors.md:1:1 warning vanished-entries OrderError was removed, with Order1 1. Its name stays reserved in the lock. Run `doctable inspect` to see how the table is read.',
    ]);
    expect(String(files['doctable.lock.json'])).toContain('"1": "Order1 (retired)"');
    const again = await run(['generate'], files);
    expect(again).toMatchObject({ status: EXIT.ok, files });
    expect(again.stderr).not.toContain('vanished');
    const back = await run(['generate'], { ...files, 'docs/errors.md': `${users}\n${orders(1)}` });
    expect(String(back.files['doctable.lock.json'])).toContain('"1": "Order1",');
    expect(back.stderr).not.toContain('retired');
  });

  it('a table of a merged catalog, warns', async () => {
    const merged = config({}, { merge: true, name: 'Errors' });
    const all = `${orders(1, 2, 3, 4)}\n${table('User errors', '| 5 | A |', '| 6 | B |', '| 7 | C |')}`;
    const broken = all.replace('| --- | --- |\n| 5', '| 5');
    expect((await saidOf(all, broken, merged)).said).toMatchObject([
      / warning vanished-entries A 5, B 6 and C 7 were removed from Errors\. /,
    ]);
  });

  it('a value that was corrected, keeps its name for the value that it is now', async () => {
    const named = (code: number): string =>
      table('Order errors', '| 1 | Gone |', `| ${code} | Late |`);
    const { said, files } = await saidOf(named(2), named(3));
    expect(said).toEqual([
      'docs/errors.md:6:3 warning moved-key 1 name changed value: Late is 3, was 2. Code sends the new value once it is rebuilt.',
    ]);
    expect(String(files['src/errors.ts'])).toContain('  Late = 3,\n');
    expect(String(files['doctable.lock.json'])).not.toContain('"2"');
  });

  it('what it keeps as deprecated, says so', async () => {
    const { said } = await saidOf(orders(1, 2), orders(1), config({}, { retired: 'deprecate' }));
    expect(said).toMatchObject([
      /The documents no longer have Order2 2; OrderError keeps it as deprecated\.$/,
    ]);
  });

  it('writes nothing where that is an error, and nothing is said where it is off', async () => {
    const error = config({ rules: { 'vanished-entries': 'error' } });
    const { said, files, before, status } = await saidOf(orders(1, 2, 3), orders(1), error);
    expect(said).toMatchObject([/ error vanished-entries /]);
    expect(status).toBe(EXIT.no);
    expect(files['src/errors.ts']).toBe(before['src/errors.ts']);
    expect(files['doctable.lock.json']).toBe(before['doctable.lock.json']);
    const off = config({ rules: { 'vanished-entries': 'off' } });
    expect((await saidOf(orders(1, 2, 3), orders(1), off)).said).toEqual([]);
  });
});

describe('what is no loss', () => {
  it.each([
    ['a catalog whose documents have an error', orders(1), config({}, { tables: ['Nowhere'] })],
    ['another output', orders(1, 2, 3), config({}, { to: ['lib/errors.ts'] })],
  ])('%s', async (_, after, later) => {
    const project = { 'doctable.config.json': config(), 'docs/errors.md': orders(1, 2, 3) };
    const { files } = await run(['generate'], project);
    const changed = { ...files, 'doctable.config.json': later, 'docs/errors.md': after };
    expect((await run(['generate'], changed)).stderr).not.toMatch(/retired|vanished|moved-key/);
  });
});

it('check tells of what generate would retire', async () => {
  const world = memoryWorld(['check', '--reporter', 'json'], {
    ...(await saidOf(orders(1, 2, 3), orders(1, 2, 3))).files,
    'docs/errors.md': orders(1),
  });
  expect(await main(world)).toBe(EXIT.no);
  expect(JSON.parse(world.stdout()).diagnostics[0]).toMatchObject({ code: 'vanished-entries' });
});
