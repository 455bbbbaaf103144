import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeText } from '../../../src/writers/code.ts';
import { viewFor } from '../../../src/writers/render.ts';
import { render } from '../../../src/writers/render.ts';
import { targets } from '../../../src/writers/registry.ts';
import { wellFormed } from '../../../src/writers/margins.ts';
import type { CatalogView } from '../../../src/writers/view.ts';
import { aliased, all, cells, edges, numbered, records, texts, wide } from './catalogs.ts';

const sources = ['docs/a*/b?>--> """ \\u002a.md', "b'\n\u202e coding: x.md"];

async function write(target: string, options: object = {}): Promise<string> {
  const [file] = await render([...all, ...records], { target, sources, ...options });
  return file?.text ?? '';
}

function has(program: string, ...version: string[]): boolean {
  return spawnSync(program, version, { stdio: 'ignore' }).status === 0;
}

/** Names of the members that have the cells as messages, and of those that have them as values. */
function names(target: string): [CatalogView, CatalogView] {
  const [first, second] = viewFor(all, { target }).catalogs;
  if (first === undefined || second === undefined) throw new Error('no catalogs');
  return [first, second];
}

/** What no UTF-8 holds, U+FFFD stands for. */
const utf8 = cells.map(wellFormed);

function hex(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** First all messages, then all values, a line each, in hexadecimal UTF-8. */
function expectBoth(output: string, expected: readonly string[] = utf8): void {
  const lines = output.split('\n').slice(0, 2 * cells.length);
  expect(lines).toEqual([...expected, ...expected].map(hex));
}

test.each(targets.map(({ name }) => name))('%s has one notice, in a comment', async (target) => {
  const text = await write(target);
  expect(text).not.toMatch(
    /[\ud800-\udfff](?<![\ud800-\udbff](?=[\udc00-\udfff]))(?<![\ud800-\udbff][\udc00-\udfff])/,
  );
  expect(text.length).toBeGreaterThan(10_000);
});

test.skipIf(!has('python3', '-c', 'from enum import StrEnum'))('Python (python3)', async () => {
  put('codes.py', await write('python'));
  put(
    'main.py',
    `import codes
def show(text): print(text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace').encode().hex())
for member in codes.Numbered: show(codes.NUMBERED_TEXT[member])
for member in codes.Texts: show(member.value)
`,
  );
  expectBoth(run('python3', 'main.py'));
});

test.skipIf(!has('javac', '-version'))('Java (javac)', async () => {
  put('Numbered.java', await write('java'));
  put(
    'Main.java',
    `public class Main {
  static void show(String text) {
    StringBuilder out = new StringBuilder();
    for (byte each : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) out.append(String.format("%02x", each));
    System.out.println(out);
  }
  public static void main(String[] arguments) {
    for (Numbered each : Numbered.values()) show(each.getMessage());
    for (Texts each : Texts.values()) show(each.getCode());
  }
}
`,
  );
  run('javac', '-encoding', 'UTF-8', 'Main.java', 'Numbered.java');
  // Java's own encoder writes a question mark for half a pair.
  expectBoth(
    run('java', '-cp', '.', 'Main'),
    cells.map((text) => wellFormed(text).replaceAll('\ufffd', '?')),
  );
});

test.skipIf(!has('rustc', '--version'))('Rust (rustc)', async () => {
  const [first, second] = names('rust');
  put('codes.rs', await write('rust'));
  const shown = [
    ...first.entries.map(({ name }) => `Numbered::${codeText(name)}.message()`),
    ...second.entries.map(({ name }) => `Texts::${codeText(name)}.code()`),
  ];
  put(
    'main.rs',
    `#![allow(dead_code, uncommon_codepoints, mixed_script_confusables, confusable_idents, non_camel_case_types)]
mod codes;
use codes::{Numbered, Texts};
fn show(text: &str) { println!("{}", text.bytes().map(|b| format!("{:02x}", b)).collect::<String>()); }
fn main() {
${shown.map((each) => `show(${each});`).join('\n')}
}
`,
  );
  put('serde_json.rs', '#[derive(Debug, Clone, PartialEq)] pub enum Value {}');
  run('rustc', '--edition', '2021', '--crate-type', 'rlib', 'serde_json.rs');
  run(
    'rustc',
    '--edition',
    '2021',
    '--extern',
    'serde_json=libserde_json.rlib',
    '-o',
    'main-rs',
    'main.rs',
  );
  expectBoth(run('./main-rs'));
});

test.skipIf(!has('gcc', '--version'))('C (gcc)', async () => {
  const [, second] = names('c');
  put('codes.h', await write('c'));
  const shown = [
    ...cells.map((_, index) => `show(numbered_text(${index}), -1);`),
    ...second.entries.map((entry) => {
      const name = `TEXTS_${codeText(entry.name)}`;
      return `show(${name}, sizeof ${name} - 1);`;
    }),
  ];
  put(
    'main.c',
    `#include <stdio.h>
#include <string.h>
#include "codes.h"
static void show(const char *text, long length) {
  if (length < 0) length = strlen(text);
  for (long i = 0; i < length; i++) printf("%02x", (unsigned char)text[i]);
  printf("\\n");
}
int main(void) {
${shown.join('\n')}
return 0;
}
`,
  );
  run('gcc', '-std=c11', '-trigraphs', '-Werror', '-o', 'main-c', 'main.c');
  const untilNul = utf8.map((text) => text.split('\0')[0] ?? '');
  const lines = run('./main-c').trimEnd().split('\n');
  expect(lines).toEqual([...untilNul, ...utf8].map(hex));
});

test.skipIf(!has('go', 'version'))('Go (go)', async () => {
  const [, second] = names('go');
  put('codes.go', await write('go', { package: 'main' }));
  put(
    'main.go',
    `package main
func show(text string) { fmt.Printf("%x\\n", text) }
func main() {
${cells.map((_, index) => `show(Numbered(${index}).Text())`).join('\n')}
${second.entries.map(({ name }) => `show(string(Texts${codeText(name)}))`).join('\n')}
}
`.replace('package main\n', 'package main\nimport "fmt"\n'),
  );
  run('go', 'build', '-o', 'main-go', 'main.go', 'codes.go');
  expectBoth(run('./main-go'));
});

test.skipIf(!has('php', '--version'))('PHP (php)', async () => {
  put('codes.php', await write('php'));
  put(
    'main.php',
    `<?php
require 'codes.php';
foreach (Numbered::cases() as $each) echo bin2hex($each->message()), "\\n";
foreach (Texts::cases() as $each) echo bin2hex($each->value), "\\n";
`,
  );
  expectBoth(run('php', 'main.php'));
});

test.skipIf(!has('mcs', '--version'))('C# (mcs)', async () => {
  const [, second] = names('csharp');
  put('Codes.cs', await write('csharp'));
  put(
    'Main.cs',
    `using System; using System.Text;
static class Program {
  static void Show(string text) { Console.WriteLine(BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", "").ToLower()); }
  static void Main() {
    for (int code = 0; code < ${cells.length}; code++) Show(NumberedText.Of((Numbered)code));
    ${second.entries.map(({ name }) => `Show(Texts.${codeText(name)});`).join('\n')}
  }
}
`,
  );
  run('mcs', '-out:main.exe', 'Main.cs', 'Codes.cs');
  expectBoth(run('mono', 'main.exe'));
});

describe.each(['standard', 'mysql'])('SQL (%s)', (dialect) => {
  test.skipIf(!has('python3', '-c', 'import sqlite3'))('(sqlite3)', async () => {
    put(`codes-${dialect}.sql`, await write('sql', { dialect }));
    put(
      'sql.py',
      `import sqlite3
db = sqlite3.connect(':memory:')
db.executescript(open('codes-${dialect}.sql', encoding='utf-8', newline='').read())
for (text,) in db.execute('select message from numbered order by code'): print(text.encode().hex())
for (text,) in db.execute("select code from texts order by rowid"): print(text.encode().hex())
`,
    );
    const read =
      dialect === 'mysql'
        ? (text: string) => text.replaceAll('\\', '\\\\')
        : (text: string) => text;
    expectBoth(
      run('python3', 'sql.py'),
      utf8.map((text) => read(text.replaceAll('\0', '\ufffd'))),
    );
  });
});

test.skipIf(!has('protoc', '--version'))('Protocol Buffers (protoc)', async () => {
  put('codes.proto', await write('proto'));
  // Not every system has the types that come with protoc.
  mkdirSync(join(folder, 'google/protobuf'), { recursive: true });
  put(
    'google/protobuf/struct.proto',
    `syntax = "proto3";
package google.protobuf;
message Struct { map<string, Value> fields = 1; }
message Value { string text = 1; }
enum NullValue { NULL_VALUE = 0; }
`,
  );
  run('protoc', '--descriptor_set_out=codes.pb', 'codes.proto');
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

test.skipIf(!has('kotlinc', '-version'))('Kotlin (kotlinc)', { timeout: 300_000 }, async () => {
  const few = [numbered, texts, edges, wide, aliased, ...records.slice(0, 4)];
  const [file] = await render(few, { target: 'kotlin', sources });
  // Debian's compiler is older than commas behind the last parameter; no text of a document has a line that begins so.
  put('Codes.kt', (file?.text ?? '').replaceAll(/,(?=\n\))/g, ''));
  put(
    'Main.kt',
    `fun show(text: String) = println(text.toByteArray().joinToString("") { "%02x".format(it) })
fun main() {
    Numbered.values().forEach { show(it.message) }
    Texts.values().forEach { show(it.code) }
}
`,
  );
  run('kotlinc', '-nowarn', 'Main.kt', 'Codes.kt', '-d', 'kotlin');
  expectBoth(
    run('kotlin', '-cp', 'kotlin', 'MainKt'),
    cells.map((text) => wellFormed(text).replaceAll('\ufffd', '?')),
  );
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

test.skipIf(!has('python3', '--version'))('CSV (python3)', async () => {
  const [file] = await render([numbered], { target: 'csv' });
  put('codes.csv', file?.text ?? '');
  put(
    'read.py',
    `import csv
csv.field_size_limit(10**6)
for row in list(csv.reader(open('codes.csv', encoding='utf-8', newline=''), strict=True))[1:]: print(row[2].encode().hex())
`,
  );
  expect(run('python3', 'read.py').trimEnd().split('\n')).toEqual(utf8.map(hex));
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
  put('codes.mjs', js);
  const module = await import(join(folder, 'codes.mjs'));
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

test.skipIf(!has('python3', '-c', 'import docutils'))('reStructuredText (docutils)', async () => {
  for (const layout of ['list-table']) {
    const shown = {
      ...numbered,
      fields: [],
      entries: numbered.entries.map(({ value, message }) => ({
        key: `K${value}`,
        value,
        ...(message !== undefined && { message }),
        fields: {},
        source: { path: '', line: 1, column: 1 },
      })),
    };
    const [file] = await render([shown, texts], { target: 'rst', layout });
    put(`page-${layout}.rst`, file?.text ?? '');
    put(
      'rst.py',
      `import docutils.core, docutils.nodes as n
doc = docutils.core.publish_doctree(open('page-${layout}.rst', encoding='utf-8', newline='').read(), settings_overrides={'report_level': 2, 'halt_level': 2, 'line_length_limit': 10**6, 'file_insertion_enabled': False, 'raw_enabled': False})
for table in doc.findall(n.table): print(len(list(table.findall(n.row))))
`,
    );
    expect(run('python3', 'rst.py')).toBe(`${cells.length + 1}\n${cells.length + 1}\n`);
  }
});
