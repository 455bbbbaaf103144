import { UsageError } from '../../model/usage-error.ts';
import { configIn } from '../../pipeline/config/places.ts';
import { packageManager } from '../../pipeline/init/package-manager.ts';
import { nearest } from '../../pipeline/init/nearest.ts';
import { isUsable } from '../../pipeline/init/propose.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import { count, report } from '../report.ts';
import { EXIT, type World } from '../world.ts';
import { decideAdditions } from './additions.ts';
import { show, write } from './change.ts';
import { decideConfiguration } from './configuration.ts';
import { Cancelled, type Decider, takeAll } from './decider.ts';
import { describeByHand } from './describe.ts';
import { surveyFolder } from './survey-folder.ts';

export interface InitOptions {
  /** Take every proposal. */
  yes?: boolean;
  dryRun?: boolean;
}

/** Proposes a configuration, and writes what is wanted of it. */
export async function init(options: InitOptions, world: World): Promise<number> {
  await refuseConfigured(world);
  refuseWithoutTerminal(options, world);
  const surveys = await surveyFolder(world);
  for (const { errors } of surveys) await report(errors, world);
  const usable = surveys.filter(isUsable);
  await reportOthers(surveys.length - usable.length, usable.length, world);
  if (usable.length === 0) return EXIT.no;
  try {
    return await decide(usable, options, world);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return sayNothingWritten(EXIT.cancelled, world);
  }
}

async function decide(
  usable: readonly Survey[],
  options: InitOptions,
  world: World,
): Promise<number> {
  const decider = await deciderFor(options, world);
  const configurations = await decideConfiguration(usable, decider, world);
  if (configurations === null) return sayNothingWritten(EXIT.no, world);
  const { changes, byHand } = await decideAdditions(configurations, decider, world);
  await (options.dryRun ? show : write)(changes, world);
  for (const addition of byHand) await world.writeStdout(describeByHand(addition));
  await world.writeStderr(await nextSteps(world));
  return EXIT.ok;
}

async function sayNothingWritten(status: number, world: World): Promise<number> {
  await world.writeStderr('Nothing written.\n');
  return status;
}

async function deciderFor({ yes, dryRun }: InitOptions, world: World): Promise<Decider> {
  if (yes || dryRun) return takeAll(world);
  const { askPerson } = await import('./ask.ts');
  return askPerson(world);
}

/** @throws UsageError where the folder has a configuration. */
async function refuseConfigured({ files }: World): Promise<void> {
  const path = await configIn(files, '.');
  if (path === null) return;
  throw new UsageError(
    `${path} already exists. Edit it, or delete it and run \`doctable init\` again.`,
  );
}

/** @throws UsageError where there is nobody to ask. */
function refuseWithoutTerminal({ yes, dryRun }: InitOptions, { isTerminal }: World): void {
  if (yes || dryRun || (isTerminal.stdin && isTerminal.stdout)) return;
  throw new UsageError(
    'init asks questions and needs a terminal. Use --yes to accept the defaults, or --dry-run to preview them.',
  );
}

/** Documents that nothing is proposed for are not passed over in silence. */
async function reportOthers(others: number, usable: number, world: World): Promise<void> {
  if (usable === 0 && others === 0) {
    await world.writeStderr('doctable: No document with a table found in this directory.\n');
  } else if (others > 0) {
    const where = count(others, usable === 0 ? 'document' : 'more document');
    const have = others === 1 ? 'has' : 'have';
    await world.writeStderr(
      `doctable: ${where} ${have} tables, but none of codes or fields. Run \`doctable inspect .\` to see them.\n`,
    );
  }
}

/** A script or a hook runs the project's own doctable. */
async function nextSteps({ files, cwd }: World): Promise<string> {
  const isPackage = (await files.read('package.json')) !== null;
  const installed = await nearest(files, cwd, 'node_modules/doctable/package.json');
  const { install, run } = await packageManager(files, cwd);
  const steps = [
    ...(isPackage && installed === null ? [install] : []),
    `${run} doctable generate`,
    'git add the files it writes, and commit',
  ];
  return ['', 'Next steps:', ...steps.map((step) => `  ${step}`), ''].join('\n');
}
