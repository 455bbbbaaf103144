import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { targets } from '../../../src/writers/registry.ts';
import { memoryWorld } from '../../cli/memory-world.ts';
import { DOCUMENT, SOURCES } from './sources.ts';

interface Found {
  code: string;
  path: string;
  line: number;
  column: number;
  message: string;
  related?: { path: string; line: number }[];
}

async function verify(
  files: Record<string, string>,
  ...argv: string[]
): Promise<{ status: number; found: Found[]; err: string }> {
  const documents = Object.keys(files).filter((path) => path.endsWith('.md'));
  const sources = Object.keys(files).filter((path) => !path.endsWith('.md'));
  const world = memoryWorld(
    ['verify', ...sources, '--against', ...documents, '--reporter', 'json', ...argv],
    files,
  );
  const status = await main(world);
  const found = world.stdout() === '' ? [] : JSON.parse(world.stdout()).diagnostics;
  return { status, found, err: world.stderr() };
}

const place = ({ line, column }: Found): string => `${line}:${column}`;

describe('a hand-written enum', () => {
  it.each(SOURCES)('is compared with its document: $file', async ({ file, text, gone, extra }) => {
    const { status, found } = await verify({ [file]: text, 'errors.md': DOCUMENT });
    const told = found.map((each) => `${each.code} ${each.path} ${place(each)}`);
    expect(told.toSorted()).toEqual([
      `different-value ${file} ${gone}`,
      `extra-constant ${file} ${extra}`,
      'missing-constant errors.md 8:3',
    ]);
    expect(status).toBe(1);
    const different = found.find(({ code }) => code === 'different-value');
    expect(different?.related).toEqual([{ path: 'errors.md', line: 7, column: 3 }]);
    expect(different?.message).toContain('411, but 410');
    const missing = found.find(({ code }) => code === 'missing-constant');
    expect(missing?.related?.[0]?.path).toBe(file);
  });

  it('is found in every language whose targets say how', () => {
    const read = targets.flatMap(({ extensions, language: { source } }) =>
      source === undefined ? [] : (source.extensions ?? extensions).slice(0, 1),
    );
    const shown = SOURCES.map(({ file }) => `.${file.split('.').at(-1)}`);
    // GraphQL has no values.
    expect(read.filter((extension) => !shown.includes(extension))).toEqual(['.graphql']);
  });
});

describe('values that are texts', () => {
  const page = [
    '# Order states',
    '',
    '| State       | Meaning  |',
    '| ----------- | -------- |',
    '| `created`   | New      |',
    '| `in_review` | Looked at |',
    '| `closed`    | Done     |',
    '',
  ].join('\n');

  it.each([
    ['states.ts', `export type State =\n  | 'created'\n  | 'in_review'\n  | 'closed';\n`],
    ['list.ts', `export const STATES = ['created', 'in_review', 'closed'] as const;\n`],
    [
      'states.graphql',
      `"""All."""\nenum State {\n  CREATED\n  "looked at"\n  IN_REVIEW @x(y: "z")\n  CLOSED\n}\n`,
    ],
    [
      'states.py',
      `class State(str, Enum):\n    CREATED = "created"\n    REVIEW = 'in_review'\n    CLOSED = "closed"\n`,
    ],
    [
      'auto.py',
      `class State(StrEnum):\n    CREATED = auto()\n    IN_REVIEW = auto()\n    CLOSED = auto()\n`,
    ],
    ['State.java', `enum State { CREATED, IN_REVIEW, CLOSED }\n`],
    [
      'State.swift',
      `enum State: String {\n  case created, inReview = "in_review"\n  case closed\n}\n`,
    ],
    [
      'states.go',
      `const (\n\tCreated State = "created"\n\tReview State = "in_review"\n\tClosed State = "closed"\n)\n`,
    ],
    ['state.rs', `pub enum State { Created, InReview, Closed }\n`],
    ['states.sql', `CREATE TYPE state AS ENUM ('created', 'in_review', 'closed');\n`],
    [
      'states.proto',
      `enum State {\n  STATE_UNSPECIFIED = 0;\n  STATE_CREATED = 1;\n  STATE_IN_REVIEW = 2;\n  STATE_CLOSED = 3;\n}\n`,
    ],
  ])('are the same in %s', async (file, text) => {
    const same = await verify({ [file]: text, 'states.md': page });
    expect(same).toMatchObject({ status: 0, found: [] });
    const changed = text.replace(/closed/gi, 'gone');
    expect(changed).not.toBe(text);
    const other = await verify({ [file]: changed, 'states.md': page });
    expect(other.status).toBe(1);
    expect(other.found.length).toBeGreaterThan(0);
  });
});

describe('what belongs together', () => {
  const page = (title: string, ...rows: string[]): string =>
    [`## ${title}`, '', '| Code | Message |', '| - | - |', ...rows, '', ''].join('\n');

  it('is one enum for several tables', async () => {
    const document = page('Orders', '| 1 | One |', '| 2 | Two |') + page('Stock', '| 7 | Seven |');
    const { found } = await verify({
      'a.ts': 'enum E { One = 1, Two = 2, Seven = 7 }',
      'a.md': document,
    });
    expect(found).toEqual([]);
  });

  it('is one table for constants of several files, and an enum for each table', async () => {
    const document =
      page('Orders', '| 11 | One |', '| 12 | Two |') + page('Stock', '| 1 | Seven |');
    const { found } = await verify({
      'a.go': 'const One Order = 11\n',
      'b.go': 'const Two OrderToo = 12\n',
      'c.go': 'type Stock int\nconst (\n\tSeven Stock = iota + 1\n)\n',
      'a.md': document,
    });
    expect(found).toEqual([]);
  });

  it('tells of a table that nothing in the code has', async () => {
    const document = page('Orders', '| 11 | One |') + page('Stock', '| 70 | Seven |');
    const { found } = await verify({ 'a.ts': 'enum E { One = 11 }', 'a.md': document });
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'missing-constant: Nothing in a.ts has the entries of StockCode.',
    ]);
  });
});

describe('names', () => {
  const document = '# E\n\n| Name | Code |\n| - | - |\n| ErrOne | 1 |\n| ErrTwo | 2 |\n';

  it('differ only where words do', async () => {
    const { found } = await verify({ 'a.ts': 'enum E { ERR_ONE = 1, Two = 2 }', 'a.md': document });
    expect(found).toEqual([]);
  });

  it('are compared where the document has a column of them', async () => {
    const { found } = await verify({
      'a.ts': 'enum E { ErrOne = 1, ErrDeux = 2 }',
      'a.md': document,
    });
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'different-name: 2 is called ErrDeux, but ErrTwo in the document.',
    ]);
    const texts = '# E\n\n| Code | Message |\n| - | - |\n| 1 | One |\n| 2 | Two |\n';
    const free = await verify({ 'a.ts': 'enum E { ErrOne = 1, ErrDeux = 2 }', 'a.md': texts });
    expect(free.found).toEqual([]);
  });
});

describe('the answer', () => {
  const document = '# E\n\n| Code | Message |\n| - | - |\n| 1 | One |\n';

  it('is no where there is nothing to compare', async () => {
    expect(await verify({ 'a.ts': 'f();', 'a.md': document })).toMatchObject({
      status: 1,
      err: 'doctable: No constants found in a.ts.\n',
    });
    const empty = await verify({ 'a.ts': 'enum E { One = 1 }', 'a.md': '# E\n' });
    expect(empty).toMatchObject({ status: 1, err: 'not compared: a document has errors\n' });
    expect(empty.found.map(({ code }) => code)).toEqual(['no-entries']);
  });

  it('is wrong usage for a language that is not known, unless it is named', async () => {
    const { status, err } = await verify({ 'a.txt': 'enum E { One = 1 }', 'a.md': document });
    expect(status).toBe(2);
    expect(err).toContain(
      'Cannot tell the language of "a.txt" from its extension. Use --to with one of ',
    );
    const told = await verify({ 'a.txt': 'enum E { One = 1 }', 'a.md': document }, '-t', 'csharp');
    expect(told.status).toBe(0);
  });

  it('comes in time, and without a crash, from what is no program', async () => {
    const bad = [
      '('.repeat(50_000),
      '/*'.repeat(50_000),
      `enum E { ${'A = '.repeat(20_000)}`,
      "'".repeat(50_001),
    ];
    for (const text of bad) {
      const { status } = await verify({
        'a.rs': text,
        'b.ts': text,
        'c.go': text,
        'd.py': text,
        'a.md': document,
      });
      expect(status).toBe(1);
    }
  });
});
