import { expect, it } from 'vitest';
import { addScripts } from '../../../src/pipeline/init/scripts.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

const added = (manifest: string | Uint8Array): ReturnType<typeof addScripts> =>
  addScripts(memoryWorld([], { 'package.json': manifest }).files);

it.each([
  [
    'two spaces',
    '{\n  "name": "shop",\n  "scripts": {\n    "test": "vitest"\n  },\n  "private": true\n}\n',
    '{\n  "name": "shop",\n  "scripts": {\n    "test": "vitest",\n    "doctable:generate": "doctable generate",\n    "doctable:check": "doctable check"\n  },\n  "private": true\n}\n',
  ],
  [
    'tabs, CRLF and no line end at the end',
    '{\r\n\t"scripts": {\r\n\t\t"test": "vitest"\r\n\t}\r\n}',
    '{\r\n\t"scripts": {\r\n\t\t"test": "vitest",\r\n\t\t"doctable:generate": "doctable generate",\r\n\t\t"doctable:check": "doctable check"\r\n\t}\r\n}',
  ],
  [
    'four spaces and no scripts',
    '{\n    "name": "shop"\n}\n',
    '{\n    "name": "shop",\n    "scripts": {\n        "doctable:generate": "doctable generate",\n        "doctable:check": "doctable check"\n    }\n}\n',
  ],
  [
    'a byte order mark, and a script that is there',
    '\uFEFF{\n  "scripts": {\n    "doctable:generate": "mine"\n  }\n}\n',
    '\uFEFF{\n  "scripts": {\n    "doctable:generate": "mine",\n    "doctable:check": "doctable check"\n  }\n}\n',
  ],
])('adds what is missing, laid out as the file is: %s', async (_, before, text) => {
  expect(await added(before)).toMatchObject({ before, text });
});

it('stays one JSON value in one line', async () => {
  const { text } = (await added('{ "name": "shop" }')) ?? {};
  expect(JSON.parse(text ?? '')).toEqual({
    name: 'shop',
    scripts: { 'doctable:generate': 'doctable generate', 'doctable:check': 'doctable check' },
  });
});

it.each(['[]', '{ "scripts": [] }', '{ "scripts": "x" }', '{ "name": '])(
  'leaves %s to a person',
  async (manifest) => {
    expect(await added(manifest)).toMatchObject({
      text: null,
      lines: '"doctable:generate": "doctable generate",\n"doctable:check": "doctable check"',
    });
  },
);

it('has nothing to add where all is there, or there is no package.json in UTF-8', async () => {
  expect(await added('{ "scripts": { "doctable:generate": "a", "doctable:check": "b" } }')).toBe(
    null,
  );
  expect(await added(new Uint8Array([0x7b, 0xff, 0x7d]))).toBe(null);
  expect(await addScripts(memoryWorld([]).files)).toBe(null);
});
