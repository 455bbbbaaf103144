import { expect, it } from 'vitest';
import { propose } from '../../../src/pipeline/init/propose.ts';
import type { Survey } from '../../../src/pipeline/init/survey.ts';
import type { Translations } from '../../../src/pipeline/init/translations.ts';

const enums = { targets: ['ts'], style: 'enum', folderOf: () => 'src' } as const;
const one = [{ name: 'Code', keys: ['A', 'B'], isLikely: true }];
const document = (path: string, more: Partial<Survey> = {}): Survey => ({
  path,
  tables: 1,
  catalogs: one,
  values: new Set(),
  errors: [],
  ...more,
});
const alone = (...documents: Survey[]): Translations[] =>
  documents.map((main) => ({ main, documents: [main], locales: [], path: main.path }));
const anywhere = async (): Promise<boolean> => true;

it('leaves names to the lock, and lists no tables, so that new ones are generated, too', async () => {
  const two = [...one, { name: 'State', keys: ['C'], isLikely: true }];
  const documents = [document('a.md', { tables: 4 }), document('b.md', { catalogs: two })];
  expect(await propose(alone(...documents), enums, anywhere)).toEqual([
    { from: ['a.md'], to: ['src/a.ts'] },
    { from: ['b.md'], to: ['src/b.ts'] },
  ]);
});

it('keeps off the files of others, and writes nothing twice', async () => {
  const isFree = async (path: string): Promise<boolean> => path !== 'src/a.ts';
  const documents = [document('a.md'), document('a.rst'), document('a-3.md')];
  const catalogs = await propose(alone(...documents), enums, isFree);
  expect(catalogs.map(({ to }) => to)).toEqual([['src/a-2.ts'], ['src/a-3.ts'], ['src/a-3-2.ts']]);
});

it('writes each target under the same name, with the style in TypeScript alone', async () => {
  const wishes = { targets: ['ts', 'json'], style: 'const', folderOf: () => '.' } as const;
  const isFree = async (path: string): Promise<boolean> => path !== 'a.json';
  const [catalog] = await propose(alone(document('a.md')), wishes, isFree);
  expect(catalog?.to).toEqual([{ path: 'a-2.ts', style: 'const' }, 'a-2.json']);
});

it('needs no folders in names that are in folders of their own', async () => {
  const wishes = { ...enums, folderOf: (path: string) => path.slice(0, 1) };
  const documents = [document('a/e.md'), document('b/e.md'), document('b/c/e.md')];
  const catalogs = await propose(alone(...documents), wishes, anywhere);
  expect(catalogs.map(({ to }) => to)).toEqual([['a/e.ts'], ['b/b-e.ts'], ['b/c-e.ts']]);
});

it('does not let a document with an exclamation mark leave itself out', async () => {
  const [catalog] = await propose(alone(document('!.md')), enums, anywhere);
  expect(catalog?.from).toEqual(['./!.md']);
});

it('reads translations as one', async () => {
  const [en, zh] = [document('errors.en.md'), document('errors.zh.md', { tables: 2 })];
  const both = { main: en, documents: [en, zh], locales: ['en', 'zh'], path: 'errors.md' };
  expect(await propose([both], enums, anywhere)).toEqual([
    {
      from: ['errors.en.md', 'errors.zh.md'],
      locales: ['en', 'zh'],
      to: ['src/errors.ts'],
    },
  ]);
});
