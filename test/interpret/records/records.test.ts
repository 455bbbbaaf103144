import { describe, expect, test } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import type { ColumnChoices } from '../../../src/interpret/options.ts';
import { type Member, type RecordCatalog, isEnum, isRecord } from '../../../src/model/catalog.ts';
import { type TableSketch, documentOf, table } from '../tables.ts';

const COLUMNS = { name: 1, type: 2, description: 3 } as const;

function read(
  sketches: readonly TableSketch[],
  columns: ColumnChoices = COLUMNS,
): { records: RecordCatalog[]; said: string[] } {
  const { catalogs, diagnostics } = interpret([documentOf(...sketches.map(table))], {
    kind: 'record',
    tables: sketches.map((_, index) => index + 1),
    columns,
  });
  return {
    records: catalogs.filter(isRecord),
    said: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
  };
}

/** `name: type` with `?` where it is optional and `!` where it has to be there; what is in it in braces. */
function outline(members: readonly Member[] = []): string[] {
  return members.map(({ name, type, required, members: inner }) => {
    const mark = required === null ? '' : required ? '!' : '?';
    const parts = inner === undefined ? '' : ` { ${outline(inner).join('; ')} }`;
    return `${name}${mark}: ${shown(type)}${parts}`;
  });
}

function shown(type: Member['type']): string {
  if (type.kind === 'array') return `${shown(type.items)}[]`;
  return type.kind === 'reference' ? `&${type.name}` : type.kind;
}

const HEADER = ['Field', 'Type', 'Description'];

function outlineOf(...rows: string[][]): string[] {
  return outline(read([{ header: HEADER, rows }]).records[0]?.members);
}

describe('members in members', () => {
  test('by dots, where the structure is a member itself', () => {
    expect(
      outlineOf(
        ['data', 'object', 'a'],
        ['data.items', 'array', 'b'],
        ['data.items[].id', 'string', 'c'],
        ['code', 'integer', 'd'],
      ),
    ).toEqual(['data: object { items: object[] { id: string } }', 'code: integer']);
  });

  test('by brackets, where no row has the structure', () => {
    expect(outlineOf(['rows[].id', 'int', 'a'], ['rows[].tags[]', 'string', 'b'])).toEqual([
      'rows: object[] { id: integer; tags: string[] }',
    ]);
    expect(outlineOf(['filter[name]', 'string', 'a'], ['filter[age]', 'int', 'b'])).toEqual([
      'filter: object { name: string; age: integer }',
    ]);
  });

  test('not by dots that belong to the names', () => {
    const flat = ['http.method: string', 'http.status_code: integer'];
    expect(outlineOf(['http.method', 'string', 'a'], ['http.status_code', 'int', 'b'])).toEqual(
      flat,
    );
    expect(
      outlineOf(['acks', 'int', 'a'], ['ssl.key', 'string', 'b'], ['ssl.store', 'string', 'c']),
    ).toEqual(['acks: integer', 'ssl.key: string', 'ssl.store: string']);
  });

  test.each([
    ['├─ ', '│  └─ '],
    ['└ ', '  └ '],
    ['» ', '» » '],
    ['- ', '-- '],
    ['-', '--'],
    ['> ', '>> '],
    ['.', '..'],
    ['\u00a0\u00a0', '\u00a0\u00a0\u00a0\u00a0'],
    ['\u3000', '\u3000\u3000'],
  ])('by %j and %j in front of the name', (one, two) => {
    expect(
      outlineOf(
        ['data', 'object', 'a'],
        [`${one}user`, 'object', 'b'],
        [`${two}id`, 'string', 'c'],
        [`${one}total`, 'int', 'd'],
        ['code', 'int', 'e'],
      ),
    ).toEqual(['data: object { user: object { id: string }; total: integer }', 'code: integer']);
  });

  test('not by the dashes of options', () => {
    expect(outlineOf(['--output', 'string', 'a'], ['--force', 'bool', 'b'])).toEqual([
      'output?: string',
      'force?: boolean',
    ]);
  });

  test('an option is of the type that its default shows, else a text where it takes something', () => {
    const rows = [
      ['-p, --port <port>', '8080', 'a'],
      ['-o, --output <dir>', 'None', 'b'],
      ['--open', '', 'c'],
      ['--key <key>', 'Required', 'd'],
    ];
    const header = ['Option', 'Default', 'Description'];
    const [record] = read([{ header, rows }], { name: 1, default: 2, description: 3 }).records;
    expect(outline(record?.members)).toEqual([
      'port?: number',
      'output?: string',
      'open?: boolean',
      'key!: string',
    ]);
  });

  test('what an option takes may have its own column', () => {
    const rows = [
      ['-o, --output', '<the folder>', 'a'],
      ['--jobs', 'N', 'b'],
      ['--port', 'integer', 'c'],
      ['--force', 'no argument', 'd'],
      ['--quiet', '', 'e'],
    ];
    const header = ['Option', 'Argument', 'Description'];
    const [record] = read([{ header, rows }], { name: 1, description: 3 }).records;
    expect(outline(record?.members)).toEqual([
      'output?: string',
      'jobs?: number',
      'port?: integer',
      'force?: boolean',
      'quiet?: boolean',
    ]);
    expect(record?.members[0]).toMatchObject({ description: 'a' });
  });

  test('a path may be written out though it is moved in', () => {
    expect(outlineOf(['data', 'object', 'a'], ['└ data.id', 'string', 'b'])).toEqual([
      'data: object { id: string }',
    ]);
  });

  test('steps without end are no structures', () => {
    const long = `${'a.'.repeat(20_000)}b`;
    const rows = [
      ['a', 'object', 'x'],
      ['a.b', 'string', 'y'],
      [long, 'string', 'z'],
      ...Array.from({ length: 200 }, (_, index) => [`${'-'.repeat(index + 1)}x`, 'object', 'w']),
    ];
    const members = read([{ header: HEADER, rows }]).records[0]?.members ?? [];
    expect(members.slice(0, 2).map(({ name }) => name)).toEqual(['a', long]);
    expect(depthOf(members)).toBeLessThan(60);
  });
});

function depthOf(members: readonly Member[]): number {
  return 1 + Math.max(0, ...members.map((each) => depthOf(each.members ?? [])));
}

describe('required', () => {
  const required = (label: string, ...cells: string[]): (boolean | null | undefined)[] => {
    const rows = cells.map((cell, index) => [`f${index}`, 'string', cell]);
    const columns = { name: 1, type: 2, required: 3 };
    const { records } = read([{ header: ['Field', 'Type', label], rows }], columns);
    return records[0]?.members.map((member) => member.required) ?? [];
  };

  test('as the column says', () => {
    expect(required('Required', 'Yes', 'No', '')).toEqual([true, false, null]);
    expect(required('必填', '是', '否')).toEqual([true, false]);
    expect(required('M/O', 'M', 'O', 'C')).toEqual([true, false, false]);
  });

  test('what is needed at times only may be missing', () => {
    expect(required('Required', 'Yes', 'No', 'Conditional')).toEqual([true, false, false]);
    expect(required('Pflicht', 'Ja', 'Nein', 'Bei Erfolg')).toEqual([true, false, false]);
    expect(required('Required', 'see below', 'Yes', 'as given')).toEqual([null, true, null]);
  });

  test('a circle is a yes, and an O for optional is not', () => {
    expect(required('필수', 'O', '-', 'O')).toEqual([true, false, true]);
    expect(required('必須', 'O', '', 'O')).toEqual([true, false, true]);
    expect(required('Required', 'O', 'X')).toEqual([true, false]);
    expect(required('Required', 'O', 'R')).toEqual([false, true]);
    expect(required('M/O', 'O', '-')).toEqual([false, false]);
  });

  test('an empty cell among ticks is a no', () => {
    expect(required('Required', '✓', '', '✓')).toEqual([true, false, true]);
  });

  test('a column of what is optional means the reverse', () => {
    expect(required('可选', 'true', 'false')).toEqual([false, true]);
    expect(required('Optional', '✓', '')).toEqual([false, true]);
    expect(required('Optional', 'required', 'optional')).toEqual([true, false]);
    expect(required('是否为空', '是', '否')).toEqual([false, true]);
    expect(required('是否可选', '是', '否')).toEqual([false, true]);
  });

  test('what may be null is there all the same', () => {
    const rows = [
      ['id', 'int', 'No', 'Yes'],
      ['note', 'string', 'Yes', 'No'],
    ];
    const header = ['Field', 'Type', 'Nullable', 'Required'];
    for (const columns of [
      { name: 1, type: 2, required: 3 },
      { name: 1, type: 2, required: 4 },
    ]) {
      const [record] = read([{ header, rows }], columns).records;
      expect(record?.members.map(({ type }) => type)).toEqual([
        { kind: 'integer' },
        { kind: 'union', types: [{ kind: 'string' }, { kind: 'null' }] },
      ]);
      expect(record?.members.map((member) => member.required)).toEqual(
        columns.required === 3 ? [null, null] : [true, false],
      );
    }
    expect(required('Not Null', 'Yes', 'No')).toEqual([true, false]);
  });

  test('what has a default may be left out, unless the document says otherwise', () => {
    const rows = [
      ['a', 'int', '1', '', ''],
      ['b', 'int', '1', 'Yes', ''],
      ['c', 'int', '', '', 'How many. Defaults to 3.'],
      ['d', 'int', '', '', 'How many'],
      ['e', 'int', '', 'No', 'How many'],
    ];
    const columns = { name: 1, type: 2, default: 3, required: 4, description: 5 };
    const header = ['Field', 'Type', 'Default', 'Required', 'Description'];
    const [record] = read([{ header, rows }], columns).records;
    expect(record?.members.map((member) => [member.default, member.required])).toEqual([
      [1, false],
      [1, true],
      [3, false],
      [undefined, null],
      [undefined, false],
    ]);
  });

  test('what may be empty is null in a database, where each row has all columns', () => {
    const members = (...types: string[]): Member[] | undefined => {
      const rows = types.map((type, index) => [`f${index}`, type, index === 0 ? '是' : '否', '0']);
      const columns = { name: 1, type: 2, required: 3, default: 4 };
      return read([{ header: ['字段', '类型', '可空', '默认值'], rows }], columns).records[0]
        ?.members;
    };
    const database = members('varchar(20)', 'bigint');
    expect(database?.map(({ type, required }) => [type.kind, required])).toEqual([
      ['union', null],
      ['integer', null],
    ]);
    const other = members('string', 'integer');
    expect(other?.map(({ type, required }) => [type.kind, required])).toEqual([
      ['string', false],
      ['integer', true],
    ]);
  });

  test('the rules of a database say what may be null, and are told', () => {
    const rows = [
      ['id', 'int', 'NOT NULL, DEFAULT 0', 'a'],
      ['note', 'varchar(20) NULL', '', 'b'],
      ['state', 'varchar(20)', 'NULL, one of `open`, `shut`', 'null at first'],
      ['key', 'int', 'PK', 'd'],
    ];
    const header = ['Column', 'Type', 'Constraints', 'Description'];
    const [record] = read([{ header, rows }], { name: 1, type: 2, description: 4 }).records;
    const string = { kind: 'string' };
    const either = (type: object): object => ({ kind: 'union', types: [type, { kind: 'null' }] });
    expect(record?.members.map(({ type }) => type)).toEqual([
      { kind: 'integer' },
      either(string),
      either({ kind: 'literals', values: ['open', 'shut'] }),
      { kind: 'integer' },
    ]);
    expect(record?.members.map((member) => member.required)).toEqual([true, null, null, true]);
    expect(record?.members[0]).toMatchObject({
      default: 0,
      description: 'a\nConstraints: NOT NULL, DEFAULT 0',
    });
  });

  test('a list of values without the default is not all there is', () => {
    const rows = [
      ['a', 'string', 'open', 'One of `open`, `shut`'],
      ['b', 'string', 'auto', 'One of `open`, `shut`'],
    ];
    const columns = { name: 1, type: 2, default: 3, description: 4 };
    const [record] = read([{ header: [...HEADER, 'More'], rows }], columns).records;
    expect(record?.members.map(({ type }) => type.kind)).toEqual(['literals', 'string']);
  });

  test('or the name, the type, the default or the first or last word of the description', () => {
    const rows = [
      ['a?', 'string', '', 'x'],
      ['b', 'string, optional', '', 'x'],
      ['c', 'string', '**Required**', 'x'],
      ['d', 'string', '', 'Optional. The last.'],
      ['e', 'string', '', 'The optional one'],
      ['h', 'string', '', 'Optional callback to keep it'],
      ['i', 'string', '', 'Optional if it is kept'],
      ['f', 'string', '', 'The next. Required.'],
      ['g', 'string', '', '页码（可选）'],
    ];
    const columns = { name: 1, type: 2, default: 3, description: 4 };
    const { records } = read([{ header: [...HEADER, 'More'], rows }], columns);
    expect(records[0]?.members.map((member) => member.required)).toEqual([
      false,
      false,
      true,
      false,
      null,
      false,
      null,
      true,
      false,
    ]);
  });
});

test('defaults have the type of their member', () => {
  const rows = [
    ['a', 'integer', '10'],
    ['b', 'string', '10'],
    ['c', 'boolean', '`yes`'],
    ['d', 'number', '1,000.5'],
    ['e', 'string', '"x"'],
    ['f', 'string | null', 'None'],
    ['g', 'string', '-'],
    ['h', '', 'true'],
    ['i', 'integer', 'as many as fit'],
  ];
  const columns = { name: 1, type: 2, default: 3 };
  const { records } = read([{ header: ['Field', 'Type', 'Default'], rows }], columns);
  expect(records[0]?.members.map((member) => [member.default, member.type.kind])).toEqual([
    [10, 'integer'],
    ['10', 'string'],
    [true, 'boolean'],
    [1000.5, 'number'],
    ['x', 'string'],
    [null, 'union'],
    [undefined, 'string'],
    [true, 'boolean'],
    [undefined, 'integer'],
  ]);
  expect(records[0]?.members.at(-1)?.description).toBe('Default: as many as fit');
});

test('a default has no remark, and each name of a row has its own', () => {
  const rows: Parameters<typeof read>[0][number]['rows'] = [
    ['MAX', '1024 (1 KB)'],
    ['LANG', ['en (English)', '`en` (English)']],
    ['WHEN', 'now (UTC)'],
    ['WHO', 'null (the user)'],
    ['HOST / PORT', 'localhost / 80'],
    ['DB_USER, DB_KEY', 'admin, -'],
    ['A / B', 'x'],
  ];
  const { records } = read([{ header: ['Variable', 'Default'], rows }], { name: 1, default: 2 });
  expect(records[0]?.members.map((member) => [member.name, member.default])).toEqual([
    ['MAX', 1024],
    ['LANG', 'en'],
    ['WHEN', undefined],
    ['WHO', null],
    ['HOST', 'localhost'],
    ['PORT', 80],
    ['DB_USER', 'admin'],
    ['DB_KEY', undefined],
    ['A', 'x'],
    ['B', 'x'],
  ]);
  expect(records[0]?.members[2]).toMatchObject({
    required: false,
    description: 'Default: now (UTC)',
  });
});

test('what a column says of defaults in words or in brackets is told', () => {
  const rows: Parameters<typeof read>[0][number]['rows'] = [
    ['A', ['10', '`10`']],
    ['B', 'изменить'],
    ['C', '(change this)'],
  ];
  const { records } = read([{ header: ['Variable', 'Default'], rows }], { name: 1, default: 2 });
  expect(
    records[0]?.members.map((each) => [each.default, each.required, each.description]),
  ).toEqual([
    [10, false, undefined],
    [undefined, false, 'Default: изменить'],
    [undefined, null, 'Default: (change this)'],
  ]);
});

test('a number shows the type where the document has a word that is none', () => {
  const rows = [
    ['a', 'hops', '3'],
    ['b', 'hops', 'three'],
  ];
  const { records } = read([{ header: HEADER.with(2, 'Default'), rows }], {
    name: 1,
    type: 2,
    default: 3,
  });
  expect(records[0]?.members.map(({ type }) => type.kind)).toEqual(['number', 'unknown']);
});

test('an example is no list of values, wherever it stands', () => {
  const rows = [['email', 'string', '"a@b.example" or "c@d.example"']];
  const { records } = read([{ header: ['Field', 'Type', 'Example'], rows }]);
  expect(records[0]?.members[0]).toMatchObject({
    type: { kind: 'string' },
    description: 'Example: "a@b.example" or "c@d.example"',
  });
});

test('a struck out name is deprecated, and a mark is no part of the text', () => {
  const { records } = read([
    {
      header: HEADER,
      rows: [
        [['old', '~~old~~'], 'string', 'Gone'],
        ['late', 'string', 'Deprecated: use `id`'],
      ],
    },
  ]);
  expect(records[0]?.members).toMatchObject([
    { name: 'old', deprecated: true, description: 'Gone' },
    { name: 'late', deprecated: 'use `id`' },
  ]);
});

test('a dash is no description', () => {
  const { records } = read([
    {
      header: HEADER,
      rows: [
        ['id', 'string', 'Who it is'],
        ['memo', 'string', '-'],
        ['note', 'string', 'N/A'],
      ],
    },
  ]);
  expect(records[0]?.members.map(({ description }) => description)).toEqual([
    'Who it is',
    undefined,
    undefined,
  ]);
});

test('a type that names another structure refers to it, by link or by name', () => {
  const { records, said } = read([
    {
      headings: ['Order'],
      header: HEADER,
      rows: [
        ['address', ['Address', '[Address](#the-address)'], 'a'],
        ['lines', 'array of Line objects', 'b'],
        ['owner', 'Person', 'c'],
      ],
    },
    { headings: ['The address'], header: HEADER, rows: [['city', 'string', 'd']], line: 20 },
    { headings: ['Line object'], header: HEADER, rows: [['sku', 'string', 'e']], line: 30 },
  ]);
  const [order, address, line] = records;
  expect(outline(order?.members)).toEqual([
    `address: &${address?.name}`,
    `lines: &${line?.name}[]`,
    'owner: unknown',
  ]);
  expect(said).toEqual(['4 unknown-type: Unknown type of "owner" ("Person"), so it is `unknown`.']);
});

test('rows without a name and repeated names are told', () => {
  const { records, said } = read([
    {
      header: HEADER,
      rows: [
        ['id', 'string', 'a'],
        ['...', '', ''],
        ['After this, the order is matched.', '', 'b'],
        ['id', 'int', 'c'],
      ],
    },
  ]);
  expect(outline(records[0]?.members)).toEqual(['id: string']);
  expect(said.map((each) => each.replace(/:.*/, ''))).toEqual([
    '4 unnamed-member',
    '5 duplicate-member',
  ]);
});

test('records are placed at the cell of the name', () => {
  const { records } = read([{ header: HEADER, rows: [['id', 'string', 'a']], line: 7 }]);
  expect(records[0]?.members[0]?.source).toEqual({ path: 'docs/errors.md', line: 8, column: 1 });
});

test('a member may have the values of an enum, by where its link leads, by a heading, or by the name in code', () => {
  const fields = {
    headings: ['Parcel'],
    header: HEADER,
    rows: [
      ['state', ['States', '[States](#parcel-states)'], 'Where it is'],
      ['before', 'Parcel states', 'Where it was'],
      ['all', 'ParcelState[]', 'Where it has been'],
      ['other', 'ParcelStation', 'Nothing of this document'],
    ] as (string | [string, string])[][],
    line: 1,
  };
  const states = {
    headings: ['Parcel states'],
    header: ['State', 'Meaning'],
    rows: [
      ['created', 'Label printed'],
      ['in_transit', 'On the way'],
    ],
    line: 20,
  };
  const { catalogs } = interpret([documentOf(table(fields), table(states))], {});
  const enumeration = catalogs.find(isEnum);
  const type = { kind: 'reference', name: enumeration?.name, valueType: 'string' };
  expect(enumeration?.name).toBe('ParcelState');
  expect(catalogs.find(isRecord)?.members.map((member) => member.type)).toEqual([
    type,
    type,
    { kind: 'array', items: type },
    { kind: 'unknown' },
  ]);
});

describe('what a description says first', () => {
  const described = (...texts: string[]): string[] =>
    outline(
      read([{ header: ['Name', 'Description'], rows: texts.map((text, at) => [`m${at}`, text]) }], {
        name: 1,
        description: 2,
      }).records[0]?.members,
    );

  test('is the type, where most of them have one', () => {
    expect(
      described(
        'Required string attribute. Where to look.',
        'Optional, an integer value. How far.',
        'boolean. Whether to go on.',
        '(string) Who asks.',
        'Whatever else there is.',
      ),
    ).toEqual(['m0!: string', 'm1?: integer', 'm2: boolean', 'm3: string', 'm4: unknown']);
  });

  test('is no type, where one alone begins with such a word', () => {
    expect(described('String: the thread to pull.', 'How long it is.', 'Who made it.')).toEqual([
      'm0: unknown',
      'm1: unknown',
      'm2: unknown',
    ]);
  });
});

test('examples and ranges stay with the description, by the headers of the document', () => {
  const { records } = read([
    {
      header: ['Field', 'Type', 'Description', 'Range', '示例', 'Owner'],
      rows: [
        ['size', 'integer', 'How large', '1-100', '20', 'ann'],
        ['name', 'string', '', '', 'Lamp', 'ben'],
        ['note', 'string', 'Whatever', '-', '', 'ann'],
      ],
    },
  ]);
  expect(records[0]?.members.map(({ description }) => description)).toEqual([
    'How large\nRange: 1-100\n示例: 20',
    '示例: Lamp',
    'Whatever',
  ]);
});

test('unknown types are told once a document', () => {
  const { said } = read([
    { header: HEADER, rows: [['a', 'Gadget', 'x']] },
    { headings: ['Other'], header: HEADER, rows: [['b', '', 'y']], line: 20 },
  ]);
  expect(said).toEqual([
    '2 unknown-type: Unknown type of "a" and "b" ("Gadget"), so it is `unknown`.',
  ]);
});

describe('what people call a member', () => {
  const rows = [
    ['shop_id', '店舗ID', 'int', '主キー'],
    ['seat', '席種別', 'int', '1:テーブル 2:個室'],
  ];

  test('stands in front of what is said of it', () => {
    const header = ['項目名', '論理名', '型', '説明'];
    const [record] = read([{ header, rows }], {}).records;
    expect(record?.members).toMatchObject([
      { name: 'shop_id', message: '店舗ID', description: '主キー' },
      { name: 'seat', message: '席種別', type: { kind: 'literals', values: [1, 2] } },
    ]);
  });

  test('is no description where there are notes', () => {
    const header = ['字段名', '中文名', '类型', '备注'];
    const [record] = read([{ header, rows }], {}).records;
    expect(record?.members[0]).toMatchObject({ message: '店舗ID', description: '主キー' });
  });

  test('is the description where there is nothing else', () => {
    const header = ['物理名', '論理名', '型'];
    const [record] = read([{ header, rows: rows.map((row) => row.slice(0, 3)) }], {}).records;
    expect(record?.members[0]).toMatchObject({ name: 'shop_id', description: '店舗ID' });
  });
});
