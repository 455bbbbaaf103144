import { Command } from 'commander';
import type { Drift } from '../pipeline/drift.ts';
import { readText } from '../pipeline/files.ts';
import { openPlan } from './project.ts';
import { configOption } from './options.ts';
import { count, hasError, oneLine, report } from './report.ts';
import { EXIT, type World } from './world.ts';

export function checkCommand(world: World, exit: (status: number) => void): Command {
  return new Command('check')
    .description('tell whether every generated file is what its documents say; exit 1 if not')
    .addOption(configOption())
    .action(async (options: { config?: string }) => exit(await check(options.config, world)));
}

async function check(configPath: string | undefined, world: World): Promise<number> {
  const plan = await openPlan(configPath, world);
  const { driftOf } = await import('../pipeline/drift.ts');
  await report(plan.diagnostics, world);
  let stale = 0;
  for (const planned of plan.files) {
    const drift = driftOf(planned, await readText(world.files, planned.path));
    if (drift === null) continue;
    stale++;
    for (const line of describe(drift)) await world.writeStdout(`${line}\n`);
  }
  const verdict = stale === 0 ? 'all up to date' : `${stale} out of date; run doctable generate`;
  await world.writeStdout(`${count(plan.files.length, 'file')}, ${verdict}\n`);
  return stale > 0 || hasError(plan.diagnostics) ? EXIT.no : EXIT.ok;
}

function describe({ path, missing, entries, strayLines }: Drift): string[] {
  if (missing) return [`${path} does not exist (${count(entries.length, 'entry')} to write)`];
  const lines = [
    ...entries.map(({ entry, state }) => {
      const { source, key, value } = entry;
      const says = state === 'missing' ? 'is missing from' : 'is different in';
      return `${source.path}:${source.line} ${key} ${oneLine(String(value))} ${says} ${path}`;
    }),
    ...strayLines.map(({ line, text }) => `${path}:${line} is in no document: ${oneLine(text)}`),
  ];
  return lines.length > 0 ? lines : [`${path} has the same entries, laid out otherwise`];
}
