import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../src/pipeline/init/survey.ts';
import { joinTranslations } from '../../../src/pipeline/init/translations.ts';

const document = (path: string, ...values: number[]): Survey => ({
  path,
  tables: 1,
  catalogs: [],
  values: new Set((values.length > 0 ? values : [1, 2, 3]).map(String)),
  errors: [],
});

/** The paths of each group, its locales, and its path without them. */
const joined = (...documents: Survey[]): [string[], readonly string[], string][] =>
  joinTranslations(documents).map((group) => [
    group.documents.map(({ path }) => path),
    group.locales,
    group.path,
  ]);

describe('documents are translations', () => {
  it.each([
    [['errors.en.md', 'errors.zh-CN.md'], ['en', 'zh-CN'], 'errors.md'],
    [['api/errors_de.rst', 'api/errors_fr.rst'], ['de', 'fr'], 'api/errors.rst'],
    [['docs/en/a/errors.md', 'docs/ja/a/errors.md'], ['en', 'ja'], 'docs/a/errors.md'],
    [['cn/errors.md', 'en/errors.md', 'ru/errors.md'], ['cn', 'en', 'ru'], 'errors.md'],
    [['en.md', 'zh_Hans_CN.md'], ['en', 'zh_Hans_CN'], '.md'],
  ])('%j', (paths, locales, path) => {
    expect(joined(...paths.map((each) => document(each)))).toEqual([[paths, locales, path]]);
  });
});

describe('documents stay apart', () => {
  it.each([
    ['one in a language alone', [document('errors.en.md')]],
    ['those of two packages', [document('api/errors.md'), document('web/errors.md')]],
    ['those in one language', [document('en/a.md'), document('en/b.md')]],
    ['those of two formats', [document('a.en.md'), document('a.zh.rst')]],
    ['those with other values', [document('a.en.md', 1, 2, 3), document('a.zh.md', 3, 4, 5)]],
    ['one that names none', [document('a.md'), document('a.zh.md')]],
  ])('%s', (_, documents) => {
    expect(joined(...documents)).toEqual(documents.map(({ path }) => [[path], [], path]));
  });
});
