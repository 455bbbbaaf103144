import { UsageError } from '../../model/usage-error.ts';
import type { Config } from '../../pipeline/config.ts';
import { configIn } from '../../pipeline/config/places.ts';
import { isForeign } from '../../pipeline/emit.ts';
import { readText } from '../../pipeline/files.ts';
import { isErasableOnly } from '../../pipeline/init/erasable.ts';
import { formatConfig } from '../../pipeline/init/format-config.ts';
import { nearest } from '../../pipeline/init/nearest.ts';
import { type Wishes, isUsable, propose } from '../../pipeline/init/propose.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import { count, report } from '../report.ts';
import { EXIT, type World } from '../world.ts';
import { type Change, show, write } from './change.ts';
import { type Decider, takeAll } from './decider.ts';
import { describeProposal } from './describe.ts';
import { surveyFolder } from './survey-folder.ts';

const CONFIG = 'doctable.config.json';

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
  const changes = await decide(usable, takeAll, world);
  if (changes.length === 0) {
    await world.writeStderr('Nothing was written.\n');
    return EXIT.no;
  }
  await (options.dryRun ? show : write)(changes, world);
  await world.writeStderr('Next: doctable generate\n');
  return EXIT.ok;
}

/** The files to write; none where no configuration is wanted. */
async function decide(
  usable: readonly Survey[],
  decider: Decider,
  world: World,
): Promise<Change[]> {
  const documents = await decider.documents(usable);
  const wishes = await decider.wishes(await fittingWishes(world));
  const catalogs = await propose(
    documents,
    wishes,
    async (path) => !isForeign(await readText(world.files, path)),
  );
  await world.writeStdout(describeProposal(documents, catalogs));
  const config = { ...(await schemaOf(world)), catalogs };
  const text = await world.format(CONFIG, formatConfig(config));
  if (!(await decider.configuration(CONFIG, text))) return [];
  return [{ path: CONFIG, before: null, text }];
}

/** @throws UsageError where the folder has a configuration. */
async function refuseConfigured({ files }: World): Promise<void> {
  const path = await configIn(files, '.');
  if (path === null) return;
  throw new UsageError(
    `There is a configuration already, ${path}; change it, or take it away and run doctable init again.`,
  );
}

/** @throws UsageError where there is nobody to ask. */
function refuseWithoutTerminal({ yes, dryRun }: InitOptions, { isTerminal }: World): void {
  if (yes || dryRun || (isTerminal.stdin && isTerminal.stdout)) return;
  throw new UsageError(
    'init asks questions, and this is no terminal; --yes takes every proposal, --dry-run only shows them.',
  );
}

/** Documents that nothing is proposed for are not passed over in silence. */
async function reportOthers(others: number, usable: number, world: World): Promise<void> {
  if (usable === 0 && others === 0) {
    await world.writeStderr('doctable: there is no document with a table under this folder.\n');
  } else if (others > 0) {
    const where = count(others, usable === 0 ? 'document' : 'more document');
    const have = others === 1 ? 'has' : 'have';
    await world.writeStderr(
      `doctable: ${where} ${have} tables, but none that code could be generated from; doctable inspect . shows them.\n`,
    );
  }
}

async function fittingWishes({ files, cwd }: World): Promise<Wishes> {
  const hasSource = (await files.list(['src'])).length > 0;
  const style = (await isErasableOnly(files, cwd)) ? 'const' : 'enum';
  return { targets: ['ts'], style, folder: hasSource ? 'src' : '.' };
}

/** Lets editors complete the configuration, where doctable is installed. */
async function schemaOf({ files, cwd }: World): Promise<Pick<Config, '$schema'>> {
  const path = await nearest(files, cwd, 'node_modules/doctable/schema/config.schema.json');
  if (path === null) return {};
  return { $schema: path.startsWith('.') ? path : `./${path}` };
}
