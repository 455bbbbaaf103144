import type { Config } from '../../pipeline/config/config.ts';
import { isForeign } from '../../pipeline/outputs/emit.ts';
import { readText } from '../../pipeline/disk/files.ts';
import { isErasableOnly } from '../../pipeline/init/erasable.ts';
import { formatConfig } from '../../pipeline/init/format-config.ts';
import { nearest } from '../../pipeline/init/nearest.ts';
import { outputFolders } from '../../pipeline/init/output-folders.ts';
import { type Wishes, propose } from '../../pipeline/init/propose.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import { joinTranslations } from '../../pipeline/init/translations.ts';
import type { World } from '../world.ts';
import type { Change } from './change.ts';
import type { Decider } from './decider.ts';
import { describeProposal } from './describe.ts';

const PATH = 'doctable.config.json';

/** The configuration to write; null where none is wanted. */
export async function decideConfiguration(
  usable: readonly Survey[],
  decider: Decider,
  world: World,
): Promise<Change | null> {
  const chosen = await decider.documents(usable);
  const documents = joinTranslations(chosen);
  const wishes = await decider.wishes(await fittingWishes(chosen, world));
  const catalogs = await propose(
    documents,
    wishes,
    async (path) => !isForeign(await readText(world.files, path)),
  );
  const config = { ...(await schemaOf(world)), catalogs };
  const text = await world.format(PATH, formatConfig(config));
  const summary = describeProposal(documents, catalogs);
  const isWanted = await decider.configuration(PATH, summary);
  return isWanted ? { path: PATH, before: null, text } : null;
}

async function fittingWishes(documents: readonly Survey[], { files, cwd }: World): Promise<Wishes> {
  const paths = documents.map(({ path }) => path);
  const style = (await isErasableOnly(files, cwd)) ? 'const' : 'enum';
  return { targets: ['ts'], style, folderOf: await outputFolders(files, paths) };
}

/** Lets editors complete the configuration, where doctable is installed. */
async function schemaOf({ files, cwd }: World): Promise<Pick<Config, '$schema'>> {
  const path = await nearest(files, cwd, 'node_modules/doctable/schema/config.schema.json');
  if (path === null) return {};
  return { $schema: path.startsWith('.') ? path : `./${path}` };
}
