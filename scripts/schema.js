// Writes schema/config.schema.json from the schema that checks configurations, so that editors complete what we accept.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const folder = await mkdtemp(join(tmpdir(), 'doctable-'));
const outfile = join(folder, 'schema.js');
await build({
  stdin: {
    contents: `export { configJsonSchema } from './src/pipeline/config-schema.ts';`,
    resolveDir: '.',
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  loader: { '.eta': 'text' },
});
const { configJsonSchema } = await import(pathToFileURL(outfile).href);
const path = 'schema/config.schema.json';
const options = await resolveConfig(path);
const text = JSON.stringify(configJsonSchema());
await writeFile(path, await format(text, { ...options, filepath: path }));
await rm(folder, { recursive: true });
