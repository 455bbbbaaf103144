import { expect, it } from 'vitest';
import { isErasableOnly } from '../../../src/pipeline/init/erasable.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

const set = '{ "compilerOptions": { "erasableSyntaxOnly": true } }';

const isSet = (files: Record<string, string>): Promise<boolean> =>
  isErasableOnly(memoryWorld([], files).files, '/home/me/shop');

it.each<[string, Record<string, string>]>([
  ['here', { 'tsconfig.json': set }],
  ['in a folder above', { '../../tsconfig.json': set }],
  [
    'with comments and trailing commas',
    { 'tsconfig.json': `// ours\n${set.replace(' }', ', }')}` },
  ],
  ['in what it extends', { 'tsconfig.json': '{ "extends": "./base" }', 'base.json': set }],
  [
    'further on, from another folder',
    {
      'tsconfig.json': '{ "extends": ["../config/ts.json"] }',
      '../config/ts.json': '{ "extends": "./base.json" }',
      '../config/base.json': set,
    },
  ],
  [
    'in a package',
    {
      'tsconfig.json': '{ "extends": "@tsconfig/node-ts" }',
      '../node_modules/@tsconfig/node-ts/tsconfig.json': set,
    },
  ],
  [
    'in a file of a package',
    { 'tsconfig.json': '{ "extends": "acme/ts.json" }', 'node_modules/acme/ts.json': set },
  ],
  [
    'in a project that is referred to',
    {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./app" }, { "path": "b.json" }] }',
      'app/tsconfig.json': '{ "references": [{ "path": "../" }] }',
      'b.json': set,
    },
  ],
])('finds the option %s', async (_, files) => expect(await isSet(files)).toBe(true));

it.each<[string, Record<string, string>]>([
  ['there is no tsconfig.json', {}],
  ['it is false', { 'tsconfig.json': set.replace('true', 'false') }],
  ['nothing sets it', { 'tsconfig.json': '{ "compilerOptions": { "strict": true } }' }],
  [
    'the heir takes it back',
    {
      'tsconfig.json': '{ "extends": "./b", "compilerOptions": { "erasableSyntaxOnly": false } }',
      'b.json': set,
    },
  ],
  [
    'the last of several takes it back',
    {
      'tsconfig.json': '{ "extends": ["./a", "./b"] }',
      'a.json': set,
      'b.json': set.replace('true', 'false'),
    },
  ],
  ['it extends itself', { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' }],
  [
    'two extend each other',
    { 'tsconfig.json': '{ "extends": "./b" }', 'b.json': '{ "extends": "./tsconfig" }' },
  ],
  ['what it extends is not there', { 'tsconfig.json': '{ "extends": ["./gone", "gone"] }' }],
  ['it is no configuration', { 'tsconfig.json': '[{"extends": 5}' }],
  [
    'its parts are none',
    { 'tsconfig.json': '{ "extends": 5, "references": {}, "compilerOptions": [] }' },
  ],
])('is content with enums where %s', async (_, files) => expect(await isSet(files)).toBe(false));
