import { describe, expect, test } from 'vitest';
import { render } from '../../src/writers/render.ts';

function catalog(name: string): Parameters<typeof render>[0][number] {
  return {
    kind: 'enum',
    name,
    title: null,
    description: null,
    valueType: 'integer',
    fields: [],
    entries: [],
  };
}

describe('render', () => {
  test.each([
    ['ErrorCode', 'error-code.ts'],
    ['HTTPErrorCode', 'http-error-code.ts'],
    ['ErrorCode2', 'error-code2.ts'],
    ['错误码', '错误码.ts'],
    ['../../etc/passwd', 'etc-passwd.ts'],
    ['', 'catalog.ts'],
  ])('names the file of %j %s', async (name, path) => {
    expect(await render([catalog(name)])).toMatchObject([{ path }]);
  });

  test('takes the target from the path, and the path as it is', async () => {
    expect(await render([], { path: 'src/errors.json' })).toMatchObject([
      { path: 'src/errors.json', text: '{\n  "version": 2,\n  "catalogs": []\n}\n' },
    ]);
  });

  test('lays out with a template of the user', async () => {
    const template =
      '<% for (const { name } of it.catalogs) { -%>\ndeclare class <%= name %> {}\n<% } -%>';
    expect(await render([catalog('A'), catalog('default')], { template })).toMatchObject([
      { text: 'declare class A {}\ndeclare class defaultCode {}\n' },
    ]);
  });
});
