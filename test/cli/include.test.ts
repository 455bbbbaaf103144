import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryWorld } from './memory-world.ts';

const page =
  'Codes\n=====\n\n.. csv-table:: Codes\n   :file: rows.csv\n   :header: Code, Message\n';
const files = { 'a.rst': page, 'rows.csv': '1,Locked\n' };
const config = (include: boolean): string =>
  JSON.stringify({ catalogs: [{ from: ['a.rst'], to: ['a.ts'], include }] });

it.each([
  [['a.rst'], {}, true],
  [['a.rst', '--no-include'], {}, false],
  [['generate'], { 'doctable.config.json': config(true) }, true],
  [['generate'], { 'doctable.config.json': config(false) }, false],
])('%j with %j reads what the document includes: %s', async (argv, more, isRead) => {
  const world = memoryWorld(argv, { ...files, ...more });
  await main(world);
  const written = world.stdout() + String(world.contents.get('a.ts'));
  expect(written.includes('Locked = 1')).toBe(isRead);
  expect(world.stderr().includes('rows.csv')).toBe(!isRead);
});
