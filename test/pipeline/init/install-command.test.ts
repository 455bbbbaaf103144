import { expect, it } from 'vitest';
import { installCommand } from '../../../src/pipeline/init/install-command.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

it.each([
  ['package-lock.json', 'npm install --save-dev doctable'],
  ['pnpm-lock.yaml', 'pnpm add --save-dev doctable'],
  ['../../pnpm-lock.yaml', 'pnpm add --save-dev doctable'],
  ['yarn.lock', 'yarn add --dev doctable'],
  ['bun.lock', 'bun add --dev doctable'],
])('where there is %s: %s', async (path, command) => {
  const { files, cwd } = memoryWorld([], { [path]: '' });
  expect(await installCommand(files, cwd)).toBe(command);
});
