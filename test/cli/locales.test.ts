import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

const zh = '| 错误码 | 错误信息 |\n| --- | --- |\n| 408 | 请求超时 |\n';
const en = '| Code | Message |\n| --- | --- |\n| 408 | Timed out |\n';
const both = { 'docs/errors.md': zh, 'docs/en/errors.md': en };

async function run(argv: string[], files: Record<string, string | Uint8Array>) {
  const world = memoryWorld(argv, files);
  return { ...world, status: await main(world) };
}

function project(catalog: object): Record<string, string> {
  const config = { catalogs: [{ to: ['out.json'], ...catalog }] };
  return { ...both, 'doctable.config.json': JSON.stringify(config) };
}

const entry = { key: 'TimedOut', value: 408, messages: { zh: '请求超时', en: 'Timed out' } };

describe('documents of several locales are one catalog', () => {
  it.each<[string, object]>([
    [
      'that from names',
      {
        from: [
          { path: 'docs/errors.md', locale: 'zh' },
          { path: 'docs/en', locale: 'en' },
        ],
      },
    ],
    ['that paths name', { from: ['docs'], locales: ['zh', 'en'] }],
  ])('%s', async (_, catalog) => {
    const { status, contents } = await run(['generate'], project(catalog));
    expect(status).toBe(EXIT.ok);
    expect(JSON.parse(String(contents.get('out.json'))).catalogs).toMatchObject([
      { locales: ['zh', 'en'], entries: [entry] },
    ]);
  });

  it('on the command line', async () => {
    const { status, stdout } = await run(['docs', '--locales', 'zh,en', '-t', 'json'], both);
    expect(status).toBe(EXIT.ok);
    expect(JSON.parse(stdout()).catalogs).toMatchObject([{ entries: [entry] }]);
  });
});

it('a document that contradicts another stops the generation', async () => {
  const { status, written, stderr } = await run(['generate'], {
    ...project({ from: ['docs'], locales: ['zh', 'en'] }),
    'docs/more.en.md': en.replace('Timed out', 'Gone'),
    'doctable.config.json': JSON.stringify({
      catalogs: [{ from: ['docs'], locales: ['zh', 'en'], merge: true, to: ['out.json'] }],
    }),
  });
  expect({ status, written }).toEqual({ status: EXIT.no, written: [] });
  expect(stderr()).toContain(
    'docs/more.en.md:3:3 error conflicting-meaning 408 means "Gone" here and "Timed out" in line 3 of docs/en/errors.md',
  );
});

it('keeps the keys of the lock when a translation comes', async () => {
  const alone = await run(['generate'], project({ from: ['docs/errors.md'] }));
  const later = await run(['generate'], {
    ...Object.fromEntries(alone.contents),
    ...project({ from: ['docs'], locales: ['zh', 'en'] }),
  });
  expect(JSON.parse(String(later.contents.get('out.json'))).catalogs).toMatchObject([
    { entries: [{ ...entry, key: 'RequestTimeout' }] },
  ]);
});

it('a locale that is none is a wrong use', async () => {
  const { status, stderr } = await run(['docs', '--locales', 'english'], both);
  expect(status).toBe(EXIT.usage);
  expect(stderr()).toContain('--locales english: "english" is not a locale such as en or zh-CN.');
});

it('a translation that changed is a change', async () => {
  const from = [{ path: 'docs/en' }, { path: 'docs/errors.md', locale: 'zh' }];
  const before = project({ name: 'E', from, locales: ['en', 'zh'] });
  const after = { ...before, 'docs/errors.md': zh.replace('请求超时', '超时') };
  const world = {
    ...memoryWorld(['diff', '--against', 'main'], after),
    committed: async () => memoryWorld([], before).files,
  };
  expect(await main(world)).toBe(EXIT.ok);
  expect(world.stdout()).toContain(
    'info reworded-entry E.TimedOut 408: message in zh is "超时", was "请求超时".',
  );
});
