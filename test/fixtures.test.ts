import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { interpret } from '../src/interpret/interpret.ts';
import { type Catalog, partsOf } from '../src/model/catalog.ts';
import { read } from '../src/readers/read.ts';

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const cases = readdirSync(root);
/** Folders of one document in several formats; `account-errors` is one in several languages. */
const inFormats = cases.filter((name) => name !== 'account-errors');

/** How many entries or members each catalog of a case has, counted by hand. */
const entries: Readonly<Record<string, number[]>> = {
  'camera-errors': [8],
  'delivery-errors': [10],
  'garden-plots': [6, 3],
  'render-errors': [10],
  'ticket-errors': [10],
  'warehouse-codes': [2, 9, 4],
};

type Form = readonly [name: string, change: (bytes: Buffer) => Uint8Array];

const asText = (change: (text: string) => string): Form[1] => {
  return (bytes) => Buffer.from(change(bytes.toString('utf8')));
};

/** Every fixture has to read the same in each. */
const forms: readonly Form[] = [
  ['a second reading', (bytes) => bytes],
  ['CRLF', asText((text) => text.replaceAll('\n', '\r\n'))],
  ['CR', asText((text) => text.replaceAll('\n', '\r'))],
  ['a byte order mark', asText((text) => `\uFEFF${text}`)],
  ['no line end at the end', asText((text) => text.trimEnd())],
  ['UTF-16LE', inUtf16('\uFEFF', (bytes) => bytes)],
  ['UTF-16BE', inUtf16('\uFEFF', (bytes) => bytes.swap16())],
  ['UTF-16LE without a byte order mark', inUtf16('', (bytes) => bytes)],
  ['UTF-16BE without a byte order mark', inUtf16('', (bytes) => bytes.swap16())],
];

function inUtf16(mark: string, order: (bytes: Buffer) => Buffer): Form[1] {
  return (bytes) => order(Buffer.from(mark + bytes.toString('utf8'), 'utf16le'));
}

/** The meaning alone: where it stands differs between forms, and only some name a title. */
function meaning(catalogs: readonly Catalog[]): unknown {
  const withoutPlaces = (key: string, value: unknown): unknown => (key === 'source' ? null : value);
  return JSON.parse(JSON.stringify(catalogs, withoutPlaces));
}

async function catalogsOf(path: string, content: Uint8Array): Promise<Catalog[]> {
  const document = await read({ path, content });
  const { catalogs, diagnostics } = interpret([document]);
  expect(
    [...document.diagnostics, ...diagnostics].filter(({ severity }) => severity !== 'info'),
  ).toEqual([]);
  return catalogs;
}

describe.each(inFormats)('fixtures/%s', (name) => {
  const files = readdirSync(`${root}/${name}`).sort();

  it('means the same in every format', async () => {
    const all = await Promise.all(
      files.map((file) => catalogsOf(`${name}${file}`, readFileSync(`${root}/${name}/${file}`))),
    );
    const [first = [], ...rest] = all;
    expect(first.map((catalog) => partsOf(catalog).length)).toEqual(entries[name]);
    for (const catalogs of rest) expect(meaning(catalogs)).toEqual(meaning(first));
  });
});

describe.each(cases)('fixtures/%s', (name) => {
  const files = readdirSync(`${root}/${name}`).map(
    (file) => [file, readFileSync(`${root}/${name}/${file}`)] as const,
  );
  const plain = new Map<string, Catalog[]>();
  beforeAll(async () => {
    for (const [file, bytes] of files) plain.set(file, await catalogsOf(file, bytes));
  });

  it.each(forms)('reads the same with %s', async (_, change) => {
    for (const [file, bytes] of files)
      expect(await catalogsOf(file, change(bytes))).toEqual(plain.get(file));
  });
});
