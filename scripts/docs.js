// Writes the pages and schemas that are made from the tables in src (scripts/docs/made.ts says which).
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';

const folder = await mkdtemp(join(tmpdir(), 'doctable-'));
const { made } = await load('scripts/docs/made.ts');
for (const [path, text] of await made()) {
  const options = await resolveConfig(path);
  await writeFile(path, await format(text, { ...options, filepath: path }));
}
await rm(folder, { recursive: true });

async function load(input) {
  const moduleTypes = { '.eta': 'text', '.tsv': 'text' };
  const build = await rolldown({ input, platform: 'node', moduleTypes });
  const { output } = await build.write({ dir: folder, entryFileNames: '[name].mjs' });
  return import(pathToFileURL(join(folder, output[0].fileName)).href);
}
