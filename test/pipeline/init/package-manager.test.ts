import { expect, it } from 'vitest';
import { packageManager } from '../../../src/pipeline/init/package-manager.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

it.each([
  ['package-lock.json', 'npm install --save-dev doctable', 'npx'],
  ['pnpm-lock.yaml', 'pnpm add --save-dev doctable', 'pnpm exec'],
  ['../../pnpm-lock.yaml', 'pnpm add --save-dev doctable', 'pnpm exec'],
  ['yarn.lock', 'yarn add --dev doctable', 'yarn'],
  ['bun.lock', 'bun add --dev doctable', 'bunx'],
])('where there is %s: %s', async (path, install, run) => {
  const { files, cwd } = memoryWorld([], { [path]: '' });
  expect(await packageManager(files, cwd)).toEqual({ install, run });
});
