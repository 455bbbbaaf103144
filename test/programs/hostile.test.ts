import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeText } from '../../src/writers/code.ts';
import { wellFormed } from '../../src/writers/margins.ts';
import { render, viewFor } from '../../src/writers/render.ts';
import type { CatalogView } from '../../src/writers/view.ts';
import {
  aliased,
  all,
  cells,
  edges,
  numbered,
  records,
  texts,
  wide,
} from '../writers/hostile/catalogs.ts';
import { sources, utf8, write } from '../writers/hostile/write.ts';
import { isInstalled, runs } from './installed.ts';

/** Names of the members that have the cells as messages, and of those that have them as values. */
function names(target: string): [CatalogView, CatalogView] {
  const [first, second] = viewFor(all, { target }).catalogs;
  if (first === undefined || second === undefined) throw new Error('no catalogs');
  return [first, second];
}

function hex(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Java's machine is to start, not to run for long. */
const env = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    cwd: folder,
    env,
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

test.skipIf(!runs('python3', '-c', 'from enum import StrEnum'))('Python (python3)', async () => {
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

test.skipIf(!isInstalled('javac'))('Java (javac)', async () => {
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

test.skipIf(!isInstalled('rustc'))('Rust (rustc)', async () => {
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

test.skipIf(!isInstalled('gcc'))('C (gcc)', async () => {
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

test.skipIf(!isInstalled('go'))('Go (go)', async () => {
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

test.skipIf(!isInstalled('php'))('PHP (php)', async () => {
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

test.skipIf(!isInstalled('mcs'))('C# (mcs)', async () => {
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
  test.skipIf(!runs('python3', '-c', 'import sqlite3'))('(sqlite3)', async () => {
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

test.skipIf(!isInstalled('protoc'))('Protocol Buffers (protoc)', async () => {
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

test.skipIf(!isInstalled('kotlinc'))('Kotlin (kotlinc)', { timeout: 300_000 }, async () => {
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

test.skipIf(!isInstalled('python3'))('CSV (python3)', async () => {
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

test.skipIf(!runs('python3', '-c', 'import docutils'))('reStructuredText (docutils)', async () => {
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
