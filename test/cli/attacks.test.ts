import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { STEEP, steepness } from '../steepness.ts';
import { memoryWorld } from './memory-world.ts';

const columns = (count: number): string => `Code;Name\n${';a'.repeat(count)}\n`;
const rows = (count: number, text: (row: number) => string): string =>
  `# Errors\n\n| Code | Message |\n| ---- | ------- |\n${Array.from({ length: count }, (_, row) => `| ${row} | ${text(row)} |\n`).join('')}`;
const numbered = (count: number): string => rows(count, (row) => `Order ${row} is locked`);
const config = JSON.stringify({ catalogs: [{ from: ['a.md'], to: ['a.ts'] }] });

it.each<[string, number, string[], (count: number) => Record<string, string>]>([
  ['many columns', 250, ['inspect', 'a.csv'], (count) => ({ 'a.csv': columns(count) })],
  [
    'many columns of one name',
    250,
    ['inspect', 'a.csv'],
    (count) => ({ 'a.csv': `${'Code;'.repeat(count)}\n${'7;'.repeat(count)}\n` }),
  ],
  [
    'names of nothing but values',
    250,
    ['names', '--missing', 'a.md'],
    (count) => ({ 'a.md': rows(count, () => '。') }),
  ],
  [
    'one name for all',
    250,
    ['a.md'],
    (count) => ({ 'a.md': rows(count, () => 'Order is locked') }),
  ],
  [
    'two versions that differ in each row',
    250,
    ['diff', 'a.md', 'b.md'],
    (count) => ({
      'a.md': numbered(count),
      'b.md': rows(count, (row) => `Cart ${row + 1} is open`),
    }),
  ],
  [
    'a program of as many constants',
    250,
    ['verify', 'a.ts', '--against', 'a.md'],
    (count) => ({
      'a.md': numbered(count),
      'a.ts': `export enum Codes {\n${Array.from({ length: count }, (_, row) => `  Order${row}IsClosed = ${row},\n`).join('')}}\n`,
    }),
  ],
  [
    'many outputs that are not there',
    250,
    ['check'],
    (count) => ({ 'a.md': numbered(count), 'doctable.config.json': config }),
  ],
])('a command takes linear time with %s', async (_, shortest, argv, files) => {
  const ratio = await steepness(shortest, async (count) => {
    const world = memoryWorld(argv, files(count));
    // What is refused takes no time.
    expect(await main(world)).not.toBe(2);
  });
  expect(ratio).toBeLessThan(STEEP);
});
