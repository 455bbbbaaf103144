import { expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { memoryWorld } from './memory-world.ts';

it('shows a bar to a person who has waited, and takes it away', async () => {
  const world = { ...memoryWorld([]), isTerminal: { stdin: false, stdout: false, stderr: true } };
  const progress = createProgress(world, 3, 0);
  await progress.step();
  expect(world.stderr()).toMatch(/doctable \[[#-]+\] \d\/3 documents/);
  await progress.stop();
  // ECMA-48: to the first column, then erase the line.
  expect(world.stderr().endsWith('\u001b[1G\u001b[2K')).toBe(true);
  expect(world.stdout()).toBe('');
});

it('shows nothing before, nor to a program', async () => {
  const person = { ...memoryWorld([]), isTerminal: { stdin: false, stdout: false, stderr: true } };
  const early = createProgress(person, 3, 60_000);
  await early.step();
  await early.stop();
  expect(person.stderr()).toBe('');
  const program = memoryWorld([]);
  await createProgress(program, 3, 0).step();
  expect(program.stderr()).toBe('');
});
