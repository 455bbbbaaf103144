import { posix } from 'node:path';
import type { Config } from '../../pipeline/config/config.ts';
import { isForeign } from '../../pipeline/outputs/emit.ts';
import { below, readText } from '../../pipeline/disk/files.ts';
import { isErasableOnly } from '../../pipeline/init/erasable.ts';
import { formatConfig } from '../../pipeline/init/format-config.ts';
import { nearest } from '../../pipeline/init/nearest.ts';
import { outputFolders } from '../../pipeline/init/output-folders.ts';
import { type Wishes, propose } from '../../pipeline/init/propose.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import { joinTranslations } from '../../pipeline/init/translations.ts';
import { byPackage, isWorkspaceRoot, packageFinder } from '../../pipeline/init/workspace.ts';
import type { World } from '../world.ts';
import type { Change } from '../difference.ts';
import type { Decider } from './decider.ts';
import { describeProposal } from './describe.ts';

const PATH = 'doctable.config.json';

/** The configuration to write, and those of packages that it takes in; null where none is wanted. */
export async function decideConfiguration(
  usable: readonly Survey[],
  decider: Decider,
  world: World,
): Promise<Change[] | null> {
  const chosen = await decider.documents(usable);
  if (chosen.length === 0) return null;
  const documents = joinTranslations(chosen);
  const wishes = await decider.wishes(await fittingWishes(chosen, world));
  const catalogs = await propose(
    documents,
    wishes,
    async (path) => !isForeign(await readText(world.files, path)),
  );
  const summary = describeProposal(documents, catalogs);
  if (!(await decider.configuration(PATH, summary))) return null;
  const isShared = await isWorkspaceRoot(world.files);
  const packageOf = isShared ? await packageFinder(world.files) : (): string => '.';
  return Promise.all(
    byPackage(catalogs, packageOf).map(async ([folder, config]): Promise<Change> => {
      const path = posix.join(folder, PATH);
      const schema = await schemaOf(folder, world);
      const text = await world.format(path, formatConfig({ ...schema, ...config }));
      return { path, before: null, text };
    }),
  );
}

async function fittingWishes(documents: readonly Survey[], { files, cwd }: World): Promise<Wishes> {
  const paths = documents.map(({ path }) => path);
  const style = (await isErasableOnly(files, cwd)) ? 'const' : 'enum';
  return { targets: ['ts'], style, folderOf: await outputFolders(files, paths) };
}

const SCHEMA = 'node_modules/doctable/schema/config.schema.json';

/** Lets editors complete the configuration: where doctable is installed, or will be once the next steps are done. */
async function schemaOf(folder: string, { files, cwd }: World): Promise<Pick<Config, '$schema'>> {
  const own = below(files, folder);
  const hasModules = async (): Promise<boolean> =>
    (await files.read('package.json')) !== null && (await nearest(files, cwd, '.pnp.cjs')) === null;
  const path =
    (await nearest(own, posix.join(cwd, folder), SCHEMA)) ??
    ((await hasModules()) ? posix.relative(folder, SCHEMA) : null);
  if (path === null) return {};
  return { $schema: path.startsWith('.') ? path : `./${path}` };
}
