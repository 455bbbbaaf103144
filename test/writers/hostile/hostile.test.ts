import { describe, expect, test } from 'vitest';
import { targets } from '../../../src/writers/registry.ts';
import { cells } from './catalogs.ts';
import { utf8, write } from './write.ts';

test.each(targets.map(({ name }) => name))('%s has one notice, in a comment', async (target) => {
  const text = await write(target);
  expect(text).not.toMatch(
    /[\ud800-\udfff](?<![\ud800-\udbff](?=[\udc00-\udfff]))(?<![\ud800-\udbff][\udc00-\udfff])/,
  );
  expect(text.length).toBeGreaterThan(10_000);
});

test('GraphQL (graphql)', async () => {
  const { buildSchema, isEnumType } = await import('graphql');
  const schema = buildSchema(await write('graphql'));
  const type = schema.getType('Numbered');
  const values = isEnumType(type) ? type.getValues() : [];
  expect(values).toHaveLength(cells.length);
  const reasons = values.map(({ deprecationReason }) => deprecationReason);
  expect(reasons.filter((reason, index) => index % 2 === 0 && reason !== null)).toEqual(
    utf8.filter((_, index) => index % 2 === 0),
  );
});

test('Valibot (valibot)', async () => {
  const v = await import('valibot');
  const { Texts } = await exportsOf(await write('valibot'), v);
  const takes = (value: unknown): boolean => v.safeParse(Texts, value).success;
  expect(cells.every(takes)).toBe(true);
  expect(takes('another')).toBe(false);
});

/** What a program says in its literals, as the grammar of tree-sitter finds them, and without escapes. */
async function literalsIn(language: string, program: string, kind: string): Promise<string[]> {
  const { Language, Parser } = await import('web-tree-sitter');
  const wasm = `node_modules/@repomix/tree-sitter-wasms/out/tree-sitter-${language}.wasm`;
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(wasm));
  const root = parser.parse(program)?.rootNode;
  expect(root?.hasError).toBe(false);
  const found = root?.descendantsOfType(kind) ?? [];
  return found.map((node) =>
    (node?.text ?? '').slice(1, -1).replace(/\\(?:u\{([\da-f]+)\}|(.))/gi, (_, hex, character) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return { n: '\n', r: '\r', t: '\t', '0': '\0' }[character as string] ?? character;
    }),
  );
}

test.each([
  ['swift', 'line_string_literal'],
  ['dart', 'string_literal'],
])('%s (tree-sitter)', async (language, kind) => {
  const said = await literalsIn(language, await write(language), kind);
  const expected = new Set(utf8);
  expect(new Set(said.filter((text) => expected.has(text)))).toEqual(expected);
  expect(said.length).toBeGreaterThan(2 * cells.length);
});

test('HTML (parse5)', async () => {
  const { parse } = await import('parse5');
  const document = parse(await write('html'));
  const found = { scripts: 0, cells: [] as string[], ids: [] as string[] };
  const walk = (node: HtmlNode): void => {
    const [id] = (node.attrs ?? []).filter(({ name }) => name === 'id');
    if (id !== undefined) found.ids.push(id.value);
    expect((node.attrs ?? []).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    if (node.nodeName === 'script') found.scripts++;
    if (node.nodeName === 'td') found.cells.push(shownText(node));
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(document);
  expect(found.scripts).toBe(1);
  expect(new Set(found.ids).size).toBe(found.ids.length);
  const page = new Set(found.cells);
  const lost = utf8.filter((text) => !page.has(shownOf(text)));
  expect(lost).toEqual([]);
});

interface HtmlNode {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: HtmlNode[];
}

function shownText({ nodeName, value, childNodes = [] }: HtmlNode): string {
  return nodeName === 'br' ? '\n' : (value ?? '') + childNodes.map(shownText).join('');
}

/** Every line end is one, and what HTML has no way to say, U+FFFD stands for. */
function shownOf(text: string): string {
  return text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '\ufffd');
}

test('YAML (yaml)', async () => {
  const { parse } = await import('yaml');
  const { catalogs } = parse(await write('yaml'));
  expect(catalogs[0].entries.map((each: { message: string }) => each.message)).toEqual(utf8);
  expect(catalogs[1].entries.map((each: { value: string }) => each.value)).toEqual(utf8);
});

test('JSON, JSON Lines, JSON Schema, OpenAPI (JSON.parse, Ajv)', async () => {
  const rows = JSON.parse(await write('json', { shape: 'rows' }));
  expect(rows.slice(0, cells.length).map((row: { message: string }) => row.message)).toEqual(cells);
  const lines = (await write('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.slice(cells.length, 2 * cells.length).map(({ value }) => value)).toEqual(cells);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const schema = JSON.parse(await write('json-schema'));
  const validate = new Ajv2020({ strict: false }).compile({ ...schema, $ref: '#/$defs/Texts' });
  expect(cells.every((text) => validate(text))).toBe(true);
  expect(validate('another')).toBe(false);
  const { components } = JSON.parse(await write('openapi'));
  expect(components.schemas.Texts.enum).toEqual(cells);
});

/** What a TypeScript module exports that imports one other. */
// eslint-disable-next-line typescript/no-explicit-any -- generated code has no types here
async function exportsOf(text: string, imported: object): Promise<Record<string, any>> {
  const typescript = (await import('typescript5')).default;
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: { module: typescript.ModuleKind.CommonJS, target: 99 },
  });
  const exports = {};
  new Function('exports', 'require', outputText)(exports, () => imported);
  return exports;
}

test('JavaScript and Zod (node, zod)', async () => {
  const { z } = await import('zod');
  const js = await write('js', {
    details: true,
    guard: true,
    texts: true,
    lookup: true,
    error: true,
    messages: true,
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(js)}`);
  expect(Object.values(module.numberedText)).toEqual(cells);
  expect(cells.map((_, index) => module.numberedTextOf(index))).toEqual(cells);
  expect(Object.values(module.Texts)).toEqual(cells);
  expect(cells.every((text) => module.isTexts(text))).toBe(true);
  expect(new module.NumberedError(3, undefined, { cause: 'x' })).toMatchObject({
    message: cells[3],
    cause: 'x',
  });
  const schemas = await exportsOf(await write('zod'), { z });
  expect(cells.every((text) => schemas['Texts'].safeParse(text).success)).toBe(true);
  expect(schemas['Texts'].safeParse('another').success).toBe(false);
  expect(schemas['Forest'].safeParse({ best: 1 }).success).toBe(false);
});

describe.each(['i18next', 'vue-i18n', 'formatjs'])('%s', (target) => {
  test('has every text', async () => {
    const data = JSON.parse(await write(target, { by: 'value' }));
    expect(Object.keys(data).length).toBeGreaterThan(0);
  });
});
