import { posix } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../model/usage-error.ts';
import { helpSection } from './help.ts';
import { configOption } from './options.ts';
import { type PlanOptions, findProjects } from './project.ts';
import type { World } from './world.ts';

const help = (): string =>
  helpSection('Examples', [
    ['doctable rename 404 OrderMissing', 'an entry, by its value'],
    ['doctable rename OrderNotFound OrderMissing', 'an entry, by its name'],
    ['doctable rename OrderError.404 OrderMissing', 'if several enums have that value'],
    ['doctable rename OrderError PurchaseError', 'an enum'],
  ]);

export function renameCommand(world: World, exit: (status: number) => void): Command {
  return new Command('rename')
    .description('Rename an entry or an enum, and generate its files')
    .argument('<what>', 'current name or value')
    .argument('<name>', 'new name')
    .addOption(configOption())
    .addHelpText('after', help)
    .action(async (what: string, name: string, options: PlanOptions) => {
      exit(await rename(what, name, options, world));
    });
}

/** The lock says what everything is called, so a name is changed there, in the one that has it. */
async function rename(
  what: string,
  name: string,
  options: PlanOptions,
  world: World,
): Promise<number> {
  const { loadLock, lockPath } = await import('../pipeline/lock/load-lock.ts');
  const { renamedLock } = await import('../pipeline/lock/renamed-lock.ts');
  const { formatLock } = await import('../pipeline/lock/format-lock.ts');
  const projects = await findProjects(options, world);
  const paths = projects.map(({ path, folder }) => posix.join(folder, lockPath(path)));
  let count = 0;
  for (const path of paths) {
    const lock = renamedLock(await loadLock(world.files, path), what, name);
    if (lock === undefined) continue;
    count++;
    await world.files.write(path, await world.format(path, formatLock(lock)));
  }
  if (count === 0) throw new UsageError(`No entry or enum in ${paths.join(' or ')} is ${what}.`);
  const { generate } = await import('./generate/generate.ts');
  return generate(options, world);
}
