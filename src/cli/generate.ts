import { Command } from 'commander';
import { emit, outcomes } from '../pipeline/emit.ts';
import { openPlan } from './project.ts';
import { configOption } from './options.ts';
import { count, hasError, report } from './report.ts';
import { EXIT, type World } from './world.ts';

interface Options {
  config?: string;
  dryRun?: boolean;
  updateNames?: boolean;
  force?: boolean;
}

export function generateCommand(world: World, exit: (status: number) => void): Command {
  return new Command('generate')
    .description('write every file that the configuration asks for')
    .addOption(configOption())
    .option('--dry-run', 'only say what would be written')
    .option('--update-names', 'make the keys afresh that doctable.lock.json keeps')
    .option('--force', 'overwrite files that were not generated')
    .action(async (options: Options) => exit(await generate(options, world)));
}

async function generate(options: Options, world: World): Promise<number> {
  const plan = await openPlan(options.config, world, options);
  await report(plan.diagnostics, world);
  const done = options.dryRun
    ? await outcomes(plan.files, world.files)
    : await emit(plan.files, world.files, { force: options.force });
  const written = plan.files.filter(({ path }) => done.get(path) === 'written');
  const verb = options.dryRun ? 'would write' : 'wrote';
  for (const { path, catalogs } of written) {
    const entries = catalogs.reduce((sum, catalog) => sum + catalog.entries.length, 0);
    await world.writeStdout(`${verb} ${path} (${count(entries, 'entry')})\n`);
  }
  await world.writeStderr(
    `${count(plan.files.length, 'file')}: ${written.length} ${options.dryRun ? 'to write' : 'written'}, ` +
      `${plan.files.length - written.length} unchanged\n`,
  );
  return hasError(plan.diagnostics) ? EXIT.no : EXIT.ok;
}
