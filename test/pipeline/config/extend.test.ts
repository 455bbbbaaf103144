import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Config } from '../../../src/pipeline/config/config.ts';
import { loadConfig } from '../../../src/pipeline/config/load.ts';
import { diskFiles } from '../../../src/pipeline/disk/disk.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Of a project with these files, what its configuration comes to. */
async function load(files: Record<string, unknown>): Promise<Config> {
  const folder = mkdtempSync(join(tmpdir(), 'doctable-'));
  folders.push(folder);
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  }
  const { config } = await loadConfig(diskFiles(folder), 'doctable.config.json', async () => ({}));
  return config;
}

const catalog = { from: ['errors.md'], to: ['errors.ts'] };

describe('defaults', () => {
  it('are in each catalog that does not say otherwise', async () => {
    const config = {
      defaults: { retired: 'deprecate', keys: { case: 'screaming', glossary: { 参数: 'arg' } } },
      catalogs: [catalog, { ...catalog, to: ['b.ts'], retired: 'omit', keys: { case: 'camel' } }],
    };
    expect(await load({ 'doctable.config.json': config })).toEqual({
      catalogs: [
        { ...catalog, ...config.defaults },
        {
          from: ['errors.md'],
          to: ['b.ts'],
          retired: 'omit',
          keys: { case: 'camel', glossary: { 参数: 'arg' } },
        },
      ],
    });
  });

  it('of outputs are in those whose target has them', async () => {
    const config = {
      defaults: { output: { style: 'const', package: 'errors', banner: 'ours' } },
      catalogs: [{ from: 'errors.md', to: ['a.ts', 'a.go', { path: 'b.ts', style: 'union' }] }],
    };
    expect((await load({ 'doctable.config.json': config })).catalogs?.[0]?.to).toEqual([
      { style: 'const', banner: 'ours', path: 'a.ts' },
      { package: 'errors', banner: 'ours', path: 'a.go' },
      { style: 'union', banner: 'ours', path: 'b.ts' },
    ]);
  });
});

describe('extends', () => {
  it('takes files and packages, the last one and then the file itself first', async () => {
    const files = {
      'doctable.config.json': {
        extends: ['@acme/preset', './base.json'],
        rules: { 'duplicate-value': 'error' },
        catalogs: [catalog],
      },
      'base.json': { rules: { 'duplicate-value': 'off', 'no-entries': 'off' } },
      'node_modules/@acme/preset/package.json': { name: '@acme/preset', main: 'doctable.json' },
      'node_modules/@acme/preset/doctable.json': {
        extends: './names.json',
        rules: { 'no-entries': 'warning', 'empty-table': 'error' },
      },
      'node_modules/@acme/preset/names.json': { defaults: { keys: { case: 'snake' } } },
    };
    expect(await load(files)).toEqual({
      rules: { 'duplicate-value': 'error', 'no-entries': 'off', 'empty-table': 'error' },
      catalogs: [{ ...catalog, keys: { case: 'snake' } }],
    });
  });

  it.each([
    [
      { extends: '@acme/none' },
      {},
      'doctable.config.json:1:2: extends: package "@acme/none" is not installed. Run `npm install --save-dev @acme/none`.',
    ],
    [
      { extends: 'acme/none' },
      {},
      'extends: there is no file or package "acme/none". Correct the path, or run `npm install --save-dev acme`.',
    ],
    [
      { extends: 'base.json' },
      {},
      'extends: base.json does not exist. Correct the path: it starts from the directory of this file.',
    ],
    [
      { extends: './a.json' },
      { extends: './doctable.config.json' },
      'a.json:1:2: extends: doctable.config.json extends itself.',
    ],
    [{ extends: './a.json' }, { colour: 1 }, 'a.json:1:2: colour: unknown key.'],
    [
      { extends: './a.json' },
      {},
      'doctable.config.json:1:1: Config must have "catalogs" or "projects".',
    ],
  ])('%j of %j is refused', async (config, base, message) => {
    const files = { 'doctable.config.json': config, 'a.json': base };
    await expect(load(files)).rejects.toThrow(message);
  });
});
