import { expect, it } from 'vitest';
import { printReport } from '../../../src/cli/reporters/registry.ts';
import { diagnostic } from '../../../src/model/diagnostic.ts';
import { memoryWorld } from '../memory-world.ts';

async function printed(reporter: string | undefined, env: Record<string, string>) {
  const world = { ...memoryWorld([]), env };
  const found = diagnostic('cut-cell', { path: 'a.md', line: 3, column: 1 }, 'Too many cells.');
  const report = { ok: true, diagnostics: [found], files: [] };
  await printReport(report, reporter === undefined ? {} : { reporter }, async () => null, world);
  return world.stdout();
}

it('takes the reporter that was asked for, else what the surroundings show', async () => {
  const actions = { GITHUB_ACTIONS: 'true' };
  expect(await printed(undefined, {})).toMatch(/^a\.md:3:1 warning cut-cell /);
  expect(await printed(undefined, actions)).toMatch(/^::warning file=a\.md,/);
  expect(await printed('json', actions)).toMatch(/^\{\n/);
});
