import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

const page = [
  '# Errors',
  '',
  '| Code | Message |',
  '| --- | --- |',
  '| 404 | Order not found |',
  '| 404 | Order is gone |',
  '',
].join('\n');

function project(...argv: string[]): ReturnType<typeof memoryWorld> {
  const catalogs = [{ from: ['docs/errors.md'], to: ['src/errors.ts'] }];
  const rules = { 'missing-value': 'off' };
  return memoryWorld(argv, {
    'docs/errors.md': page,
    'doctable.config.json': JSON.stringify({ catalogs, rules }),
  });
}

it('generate --strict takes a warning for an error, and writes nothing', async () => {
  const world = project('generate', '--strict');
  expect(await main(world)).toBe(EXIT.no);
  expect(world.stderr()).toContain('docs/errors.md:6:3 error duplicate-value');
  expect(world.contents.has('src/errors.ts')).toBe(false);
});

it('check --strict does so where check without it is content, and has been before', async () => {
  const world = project('generate');
  expect(await main(world)).toBe(EXIT.ok);
  expect(await main({ ...world, argv: ['check'] })).toBe(EXIT.ok);
  expect(await main({ ...world, argv: ['check', '--strict'] })).toBe(EXIT.no);
  expect(await main({ ...world, argv: ['check'] })).toBe(EXIT.ok);
});
