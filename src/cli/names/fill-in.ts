import { posix } from 'node:path';
import { isIdentifier } from '../../interpret/names/identifier.ts';
import type { Table, TableDocument } from '../../model/table.ts';
import { UsageError } from '../../model/usage-error.ts';
import { CODE_EXTENSIONS } from '../../pipeline/config/places.ts';
import { readText } from '../../pipeline/disk/files.ts';
import { setInJson } from '../../pipeline/init/edit-json.ts';
import { read } from '../../readers/read.ts';
import { type Planned, type PlanOptions, openPlans } from '../project.ts';
import { count, oneLine, placeName } from '../report.ts';
import { EXIT, type World } from '../world.ts';
import { type Listing, HEADER, listingOf } from './listing.ts';

/** A name that was filled in, and which catalog of the configuration it is for. */
interface Override {
  catalog: number;
  value: string;
  name: string;
}

/** Puts the names of a table that was filled in into the configuration, as overrides; those that are as before it leaves. */
export async function fillIn(path: string, options: PlanOptions, world: World): Promise<number> {
  const content = path === '-' ? await world.readStdin() : await world.files.read(path);
  if (content === null) throw new UsageError(`There is no file ${path}.`);
  const document = await read({ path, content });
  let written = 0;
  for (const planned of await openPlans(options, world)) {
    const overrides = overridesIn(document, planned);
    if (overrides.length === 0) continue;
    await writeOverrides(planned.project.path, overrides, world);
    written += overrides.length;
  }
  if (written === 0) {
    await world.writeStderr(
      `doctable: ${oneLine(path)} has no name that is not as before. Was it made by \`doctable names\`, and is its column Name filled in?\n`,
    );
    return EXIT.no;
  }
  return EXIT.ok;
}

function overridesIn({ path, tables }: TableDocument, { project, plan }: Planned): Override[] {
  const catalogs = project.config.catalogs ?? [];
  return plan.named.flatMap((named) => {
    const listing = listingOf(named);
    const catalog = catalogs.indexOf(named.part);
    return tables
      .filter(({ headings }) => headings.at(-1) === listing.title)
      .flatMap((table) => filledIn(table, listing, path))
      .map((each) => ({ ...each, catalog }));
  });
}

/** @throws UsageError where a name is none that a program can have. */
function filledIn(table: Table, { rows }: Listing, path: string): Omit<Override, 'catalog'>[] {
  const labels = table.header[0]?.map(({ text }) => text) ?? [];
  const [valueAt, nameAt] = [labels.indexOf(HEADER[0]), labels.indexOf(HEADER[2])];
  const keys = new Map(rows.map(({ value, key }) => [value, key]));
  return table.rows.flatMap((cells) => {
    const [value, name] = [cells[valueAt], cells[nameAt]];
    const key = keys.get(value?.text ?? '');
    if (value === undefined || name === undefined || key === undefined) return [];
    if (name.text === '' || name.text === key) return [];
    if (isIdentifier(name.text)) return { value: value.text, name: name.text };
    const place = placeName({ path, line: name.line, column: name.column });
    throw new UsageError(`${place}: "${name.text}" cannot be a name in code.`);
  });
}

async function writeOverrides(
  path: string,
  overrides: readonly Override[],
  world: World,
): Promise<void> {
  const text = (await readText(world.files, path)) ?? '';
  const edited = await withOverrides(path, text, overrides);
  if (edited === null) {
    const lines = overrides.map(
      ({ catalog, value, name }) =>
        `  catalogs[${catalog}].keys.overrides: ${JSON.stringify(value)}: ${JSON.stringify(name)}\n`,
    );
    await world.writeStderr(`doctable: Put this into ${oneLine(path)}:\n${lines.join('')}`);
    return;
  }
  await world.files.write(path, edited);
  await world.writeStdout(`wrote ${count(overrides.length, 'name')} into ${path}\n`);
}

/** The text of a configuration with more overrides; null where only a person can change it. */
async function withOverrides(
  path: string,
  text: string,
  overrides: readonly Override[],
): Promise<string | null> {
  const extension = posix.extname(path);
  if (CODE_EXTENSIONS.includes(extension)) return null;
  const root = posix.basename(path) === 'package.json' ? ['doctable'] : [];
  const placed = overrides.map(({ catalog, value, name }) => ({
    keys: [...root, 'catalogs', catalog, 'keys', 'overrides', value],
    name,
  }));
  if (/^\.ya?ml$/.test(extension)) {
    const { editYaml } = await import('../../pipeline/init/edit-yaml.ts');
    return editYaml(text, (document) => {
      for (const { keys, name } of placed) document.setIn(keys, name);
      return true;
    });
  }
  return placed.reduce((json, { keys, name }) => setInJson(json, keys, name), text);
}
