// Writes schema/config.schema.json from the schema that checks configurations, so that editors complete what we accept.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';

const folder = await mkdtemp(join(tmpdir(), 'doctable-'));
const build = await rolldown({
  input: 'src/pipeline/config-schema.ts',
  platform: 'node',
  moduleTypes: { '.eta': 'text', '.tsv': 'text' },
});
const { output } = await build.write({ dir: folder, entryFileNames: '[name].mjs' });
const { configJsonSchema } = await import(pathToFileURL(join(folder, output[0].fileName)).href);
const path = 'schema/config.schema.json';
const options = await resolveConfig(path);
const text = JSON.stringify(configJsonSchema());
await writeFile(path, await format(text, { ...options, filepath: path }));
await rm(folder, { recursive: true });
