import { expect, it } from 'vitest';
import { folderInRepository } from '../../src/cli/repository.ts';
import { hasColor } from '../../src/cli/terminal.ts';
import { memoryWorld } from './memory-world.ts';

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
])('with %j, and a terminal: %s, there are colours: %s', (env, terminal, expected) => {
  const world = {
    ...memoryWorld([]),
    env,
    isTerminal: { stdin: true, stdout: terminal, stderr: false },
  };
  expect(hasColor(world, 'stdout')).toBe(expected);
});

it.each([
  [{}, ''],
  [{ GITHUB_WORKSPACE: '/home/runner/work' }, 'packages/api'],
  [{ GITHUB_WORKSPACE: '/elsewhere' }, ''],
  [{ GITHUB_WORKSPACE: '/home/runner/work/packages/api' }, ''],
])('with %j, the working folder is %j of the repository', (env, expected) => {
  const world = { ...memoryWorld([]), env, cwd: '/home/runner/work/packages/api' };
  expect(folderInRepository(world)).toBe(expected);
});
