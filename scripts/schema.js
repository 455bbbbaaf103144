// Writes the JSON Schemas that are made from what checks users' files, so that editors complete what we accept.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';

const folder = await mkdtemp(join(tmpdir(), 'doctable-'));
const { configJsonSchema } = await load('src/pipeline/config/config-schema.ts');
const { lockJsonSchema } = await load('src/pipeline/lock/lock-schema.ts');
await write('schema/config.schema.json', configJsonSchema());
await write('schema/lock.schema.json', lockJsonSchema());
await rm(folder, { recursive: true });

async function load(input) {
  const moduleTypes = { '.eta': 'text', '.tsv': 'text' };
  const build = await rolldown({ input, platform: 'node', moduleTypes });
  const { output } = await build.write({ dir: folder, entryFileNames: '[name].mjs' });
  return import(pathToFileURL(join(folder, output[0].fileName)).href);
}

async function write(path, schema) {
  const options = await resolveConfig(path);
  await writeFile(path, await format(JSON.stringify(schema), { ...options, filepath: path }));
}
