import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretEnums as interpret } from './interpret-enums.ts';
import { interpret as interpretAll } from '../../src/interpret/interpret.ts';
import { isEnum } from '../../src/model/catalog.ts';
import { isIdentifier } from '../../src/interpret/names/identifier.ts';
import type { InterpretOptions } from '../../src/interpret/options.ts';
import { STEEP, steepness } from '../steepness.ts';
import { type TableSketch, documentAt, documentOf, table } from './tables.ts';

function one(sketch: TableSketch, options: InterpretOptions = {}) {
  const { catalogs, diagnostics } = interpret([documentOf(table(sketch))], options);
  return { catalog: catalogs[0], diagnostics };
}

function codesOf(diagnostics: readonly { code: string }[]): string[] {
  return diagnostics.map(({ code }) => code);
}

test('a table becomes a catalog', () => {
  const { catalog, diagnostics } = one({
    headings: ['手册', '错误码'],
    header: ['错误', '错误码', '释义', 'HTTP 状态码', '处理措施'],
    rows: [
      ['ErrStale', '97', '数据已过期', '200', ''],
      ['ErrBadToken', '99', '令牌无效', '401', '重新登录'],
    ],
  });
  expect(diagnostics).toEqual([]);
  expect(catalog).toEqual({
    name: 'ErrorCode',
    title: '错误码',
    description: null,
    labels: { value: '错误码', key: '错误', description: '释义' },
    kind: 'enum',
    valueType: 'integer',
    fields: [
      { key: 'httpStatusCode', label: 'HTTP 状态码', type: 'integer' },
      { key: 'solution', label: '处理措施', type: 'string' },
    ],
    entries: [
      {
        key: 'ErrStale',
        value: 97,
        description: '数据已过期',
        fields: { httpStatusCode: 200, solution: null },
        source: { path: 'docs/errors.md', line: 2, column: 11 },
      },
      {
        key: 'ErrBadToken',
        value: 99,
        description: '令牌无效',
        fields: { httpStatusCode: 401, solution: '重新登录' },
        source: { path: 'docs/errors.md', line: 3, column: 11 },
      },
    ],
  });
});

describe('values', () => {
  test('stay strings beside integers where they are words', () => {
    const { catalog } = one({
      header: ['HTTP代码', '说明'],
      rows: [
        ['200', '很好'],
        ['其他', '不好'],
      ],
    });
    expect(catalog?.valueType).toBe('mixed');
    expect(catalog?.entries.map(({ key, value }) => [key, value])).toEqual([
      ['Code200', 200],
      ['Code其他', '其他'],
    ]);
  });

  test('in quotation marks are texts, also those of digits', () => {
    const header = ['Value', 'Meaning'];
    const quoted = (...values: string[]): unknown =>
      interpret([documentOf(table({ header, rows: values.map((value) => [value, 'Так']) }))])
        .catalogs[0];
    expect(quoted('"1"', '"2"')).toMatchObject({
      kind: 'enum',
      valueType: 'string',
      entries: [
        { key: 'Code1', value: '1' },
        { key: 'Code2', value: '2' },
      ],
    });
    expect(quoted('"first"', '"last"')).toMatchObject({
      entries: [{ value: 'first' }, { value: 'last' }],
    });
  });

  test('several in one cell share what the row says', () => {
    const { catalog, diagnostics } = one({
      header: ['Code', 'Message'],
      rows: [
        ['-1\n-2', 'Bad input'],
        ['-3', 'Too late'],
      ],
    });
    expect(catalog?.entries.map(({ key, value }) => [key, value])).toEqual([
      ['BadInputMinus1', -1],
      ['BadInputMinus2', -2],
      ['TooLate', -3],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('that span rows are one entry that says all of it', () => {
    const sketch = table({
      header: ['Code', 'Message', 'Note'],
      rows: [
        ['-3', 'Bad input', 'a'],
        ['-3', 'Bad output', 'a'],
        ['-4', 'Too late', ''],
      ],
    });
    const [first, second] = sketch.rows;
    if (first?.[0] !== undefined) second?.splice(0, 1, first[0]);
    const { catalogs, diagnostics } = interpret([documentOf(sketch)]);
    expect(catalogs[0]?.entries[0]).toMatchObject({
      key: 'BadInput',
      value: -3,
      message: 'Bad input\nBad output',
      fields: { note: 'a' },
    });
    expect(catalogs[0]?.entries).toHaveLength(2);
    expect(diagnostics).toEqual([]);
  });

  test('listed in one cell may share their name', () => {
    const rows = [
      ['1, 2', 'E_BAD'],
      ['3', 'E_LATE'],
    ];
    const { catalog, diagnostics } = one({ header: ['Code', 'Key'], rows });
    expect(catalog?.entries.map(({ key }) => key)).toEqual(['E_BAD_1', 'E_BAD_2', 'E_LATE']);
    expect(diagnostics).toEqual([]);
  });

  test('that are missing cost the row, with a warning at the cell', () => {
    const { catalog, diagnostics } = one({
      header: ['Code', 'Message', 'Description'],
      rows: [
        ['1', 'Late', 'Too late'],
        ['', 'Lost', 'All lost'],
        ['-', 'Sad', 'All sad'],
      ],
    });
    expect(catalog?.entries).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: 'missing-value', severity: 'warning', line: 3, column: 1 },
      { code: 'missing-value', line: 4, column: 1 },
    ]);
    expect(diagnostics[0]?.message).toContain('"Lost"');
  });
});

test('the text that tells rows apart names them', () => {
  const { catalog } = one({
    headings: ['Errors'],
    header: ['Status', 'Error', 'Error code', 'Reason'],
    rows: [
      ['401', 'Unauthorized', 'AUTH_001', 'The token is missing'],
      ['401', 'Unauthorized', 'AUTH_002', 'The token has expired'],
      ['404', 'Not Found', 'ORD_001', 'The parcel does not exist'],
      ['404', 'Not Found', 'ORD_002', 'The shop does not exist'],
    ],
  });
  expect(catalog?.entries.map(({ key }) => key)).toEqual([
    'TokenIsMissing',
    'TokenHasExpired',
    'ParcelDoesNotExist',
    'ShopDoesNotExist',
  ]);
});

describe('a value that appears again', () => {
  const header = ['Code', 'Message'];

  test('with another meaning is a warning that names both places', () => {
    const { catalog, diagnostics } = one({
      header,
      rows: [
        ['7', 'Late'],
        ['8', 'Lost'],
        ['7', 'Sad'],
      ],
    });
    expect(catalog?.entries.map(({ key }) => key)).toEqual(['Late', 'Lost']);
    expect(diagnostics).toEqual([
      {
        code: 'duplicate-value',
        severity: 'warning',
        path: 'docs/errors.md',
        line: 4,
        column: 1,
        message:
          'Duplicate value 7: keeping "Late" (line 2), skipping "Sad". Change or delete one of them.',
      },
    ]);
  });

  test('with the same meaning is worth a note', () => {
    const { diagnostics } = one({
      header,
      rows: [
        ['7', 'Late'],
        ['8', 'Lost'],
        ['7', 'Late'],
      ],
    });
    expect(diagnostics).toMatchObject([{ code: 'repeated-entry', severity: 'info', line: 4 }]);
  });
});

test('a key that names two values is a warning', () => {
  const header = ['Code', 'Key'];
  const rows = [...Array(20).keys()].map((index) => [String(index), `KEY_${index % 19}`]);
  const { catalog, diagnostics } = one({ header, rows });
  expect(diagnostics).toMatchObject([{ code: 'duplicate-key', line: 21 }]);
  expect(catalog?.entries[0]?.key).toBe('KEY_0_0');
  expect(catalog?.entries[19]?.key).toBe('KEY_0_19');
});

describe('groups', () => {
  const header = ['Module', 'Code', 'Message'];

  test('are filled down, and sections stand above them', () => {
    const { catalog } = one({
      header,
      rows: [
        ['Login', '1', 'No user'],
        ['', '2', 'No password'],
        ['〃', '3', 'No luck'],
        ['Shop', '4', 'No money'],
        ['Part two', 'Part two', 'Part two'],
        ['', '5', 'No time'],
      ],
      spans: [{ row: 5, column: 0, rowSpan: 1, colSpan: 3 }],
    });
    expect(catalog?.entries.map(({ group }) => group)).toEqual([
      'Login',
      'Login',
      'Login',
      'Shop',
      'Part two',
    ]);
  });

  test('that nothing follows are left out, and not in silence', () => {
    const { catalog, diagnostics } = one({
      header,
      rows: [
        ['Part one', '', ''],
        ['Part two', '', ''],
        ['Login', '1', 'No user'],
        ['All codes are final', '', ''],
      ],
    });
    expect(catalog?.entries.map(({ group }) => group)).toEqual(['Part two / Login']);
    expect(diagnostics).toMatchObject([
      { code: 'empty-section', severity: 'info', line: 2 },
      { code: 'empty-section', severity: 'info', line: 5 },
    ]);
  });

  test('are the rows that one cell covers, wherever the codes stand', () => {
    const { catalog, diagnostics } = one({
      header: ['Message', 'Code'],
      rows: [
        ['Users', 'Users'],
        ['No user', '1'],
        ['No password', '2'],
        ['Shops (all of them)', 'Shops (all of them)'],
        ['No money', '3'],
      ],
      spans: [
        { row: 1, column: 0, rowSpan: 1, colSpan: 2 },
        { row: 4, column: 0, rowSpan: 1, colSpan: 2 },
      ],
    });
    expect(diagnostics).toEqual([]);
    expect(catalog?.entries.map(({ key, group }) => [key, group])).toEqual([
      ['NoUser', 'Users'],
      ['NoPassword', 'Users'],
      ['NoMoney', 'Shops (all of them)'],
    ]);
  });

  test('a header row between the entries is worth a note', () => {
    const rows = [['Login', '1', 'No user'], header, ['Login', '2', 'No luck']];
    const { catalog, diagnostics } = one({ header, rows });
    expect(catalog?.entries).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: 'repeated-header', severity: 'info', line: 3 }]);
  });
});

describe('deprecation', () => {
  test('is read from a mark, and does not change the key', () => {
    const header = ['Code', 'Message'];
    const { catalog } = one({
      header,
      rows: [
        ['1', 'Too late (deprecated, see 2)'],
        ['2', 'Deprecated: never used'],
        ['3', 'Lost'],
      ],
    });
    expect(catalog?.entries.map(({ key, deprecated }) => [key, deprecated])).toEqual([
      ['TooLate', 'see 2'],
      ['NeverUsed', 'never used'],
      ['Lost', undefined],
    ]);
  });

  test('is read from a column of remarks', () => {
    const { catalog } = one({
      header: ['Code', 'Message', 'State', 'Since'],
      rows: [
        ['1', 'Late', 'Deprecated, use 2', '1.0'],
        ['2', 'Later', 'Stable', '2.0'],
      ],
    });
    expect(catalog?.entries).toMatchObject([
      { deprecated: 'use 2', fields: { state: 'Deprecated, use 2' } },
      { fields: { state: 'Stable' } },
    ]);
    expect(catalog?.entries[1]).not.toHaveProperty('deprecated');
  });

  test('is read from a struck description where there is no message', () => {
    const { catalog } = one({
      header: ['错误码', '说明'],
      rows: [
        ['1', ['超时', '~~超时~~']],
        ['2', '令牌过期'],
      ],
    });
    expect(catalog?.entries.map(({ deprecated }) => deprecated)).toEqual([true, undefined]);
  });

  test('is read from a struck value or key', () => {
    const { catalog } = one({
      header: ['Code', 'Key'],
      rows: [
        [['1', '~~1~~'], 'LATE'],
        ['2', ['LOST', '~~`LOST`~~']],
        ['3', 'SAD'],
      ],
    });
    expect(catalog?.entries.map(({ deprecated }) => deprecated)).toEqual([true, true, undefined]);
  });

  test('marks what a bracket says is out of use, and not an account that is', () => {
    const rows = [
      ['1', '仓管（已停用）'],
      ['2', '账号已停用'],
    ];
    const { catalog } = one({ header: ['取值', '说明'], rows });
    expect(catalog?.entries.map(({ deprecated }) => deprecated)).toEqual([true, undefined]);
  });

  test('does not keep a value from being a number', () => {
    const { catalog } = one({ header: ['Code', 'Message'], rows: [['1 (deprecated)', 'Late']] });
    expect(catalog?.entries).toMatchObject([{ value: 1, deprecated: true }]);
  });
});

test('the key comes from an English description where there are no messages', () => {
  const { catalog } = one({
    header: ['Code', 'Description'],
    rows: [
      ['1', 'Too late.'],
      ['2', 'Lost.'],
    ],
  });
  expect(catalog?.entries).toMatchObject([
    { key: 'TooLate', description: 'Too late.' },
    { key: 'Lost', description: 'Lost.' },
  ]);
});

test('a message keeps its lines, and its key is the first', () => {
  const { catalog } = one({
    header: ['Code', 'Message'],
    rows: [
      ['1', 'Too late\nCome back tomorrow'],
      ['2', 'Lost'],
    ],
  });
  expect(catalog?.entries[0]).toMatchObject({
    key: 'TooLate',
    message: 'Too late\nCome back tomorrow',
  });
});

describe('fields', () => {
  test('of one label have their own keys; a nameless empty one is dropped', () => {
    const { catalog } = one({
      header: ['Code', 'Severity', 'Severity', ''],
      rows: [
        ['101', 'a', 'b', ''],
        ['102', 'c', '', ''],
      ],
    });
    expect(catalog?.fields.map(({ key }) => key)).toEqual(['severity', 'severity2']);
    expect(catalog?.entries[1]?.fields).toEqual({ severity: 'c', severity2: null });
  });

  test('may be called like something every object has', () => {
    const { catalog } = one({
      header: ['Code', '__proto__', 'constructor'],
      rows: [['1', '5', '6']],
    });
    expect(Object.keys(catalog?.entries[0]?.fields ?? {})).toHaveLength(2);
  });
});

describe('tables that give no catalog', () => {
  test('for want of a value column say what to do', () => {
    const { catalog, diagnostics } = one({
      id: 'faq',
      header: ['Question', 'Answer'],
      rows: [
        ['Why is it late?', 'It was lost.'],
        ['Why is it lost?', 'Nobody knows.'],
      ],
    });
    expect(catalog).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'no-catalog', severity: 'info', line: 1 }]);
    expect(diagnostics[0]?.message).toContain('If "Question" or "Answer" has codes');
  });

  test('for want of rows say so', () => {
    expect(codesOf(one({ header: ['Code', 'Message'], rows: [] }).diagnostics)).toEqual([
      'empty-table',
    ]);
  });
});

test('a choice that fits no table lists the columns there are', () => {
  const { diagnostics } = one(
    { header: ['Code', 'Text'], rows: [['1', 'Late']] },
    { columns: { value: 'Kode', message: 2 } },
  );
  expect(diagnostics).toEqual([
    {
      code: 'unknown-column',
      severity: 'error',
      path: 'docs/errors.md',
      line: 1,
      column: 1,
      message:
        'Unknown value column "Kode". Use one of "Code" and "Text", or a number from 1 to 2.',
      option: ['columns', 'value'],
    },
  ]);
});

test('an override that comes to nothing is a warning', () => {
  const sketch = {
    header: ['Code', 'Text'],
    rows: [
      ['1', 'Late'],
      ['2', 'Lost'],
    ],
  };
  const overrides = { '1': 'Tardy', '2': 'no key', '3': 'Gone' };
  const { catalog, diagnostics } = one(sketch, { keys: { overrides } });
  expect(catalog?.entries.map(({ key }) => key)).toEqual(['Tardy', 'Lost']);
  expect(codesOf(diagnostics)).toEqual(['unused-override', 'unused-override']);
});

describe('several tables', () => {
  const header = ['Code', 'Message'];
  const http = table({
    id: 'http',
    headings: ['Error codes', 'HTTP'],
    header,
    rows: [
      ['200', 'Fine'],
      ['404', 'Nothing there'],
    ],
  });
  const business = table({
    id: 'business',
    line: 11,
    headings: ['Error codes', 'Business'],
    header,
    rows: [
      ['200', 'Done'],
      ['x1', 'No money'],
    ],
  });

  test('are catalogs of their own', () => {
    const { catalogs } = interpret([documentOf(http, business)]);
    expect(catalogs.map(({ name, title }) => [name, title])).toEqual([
      ['HttpErrorCode', 'HTTP'],
      ['BusinessErrorCode', 'Business'],
    ]);
  });

  test('merged are one, grouped by heading and named after what they share', () => {
    const { catalogs, diagnostics } = interpret([documentOf(http, business)], { merge: true });
    expect(catalogs).toHaveLength(1);
    expect(catalogs[0]).toMatchObject({
      name: 'ErrorCode',
      title: 'Error codes',
      kind: 'enum',
      valueType: 'mixed',
    });
    expect(catalogs[0]?.entries.map(({ value, group }) => [value, group])).toEqual([
      [200, 'HTTP'],
      [404, 'HTTP'],
      ['x1', 'Business'],
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Duplicate value 200: keeping "Fine" ("HTTP") (line 2), skipping "Done" ("Business"). Change or delete one of them.',
    ]);
  });

  test('merged over documents are named after the first file where they share no heading', () => {
    const other = { ...business, headings: ['Elsewhere'] };
    const documents = [documentAt('docs/shop_errors.md', http), documentAt('docs/b.md', other)];
    const { catalogs, diagnostics } = interpret(documents, { merge: true });
    expect(catalogs[0]).toMatchObject({ name: 'ShopErrorCode', title: null });
    expect(diagnostics[0]?.message).toContain('in line 2 of docs/shop_errors.md');
  });

  test('have one column for one label', () => {
    const detailed = table({
      header: ['Code', 'Message', 'Note'],
      rows: [
        ['1', 'Late', 'a'],
        ['2', 'Lost', 'b'],
      ],
    });
    const { catalogs } = interpret([documentOf(http, detailed, { ...detailed, rows: [] })], {
      merge: true,
    });
    expect(catalogs[0]?.fields).toEqual([{ key: 'note', label: 'Note', type: 'string' }]);
    expect(catalogs[0]?.entries[0]?.fields).toEqual({ note: null });
  });

  test.each([
    [['http'], ['HttpErrorCode']],
    [
      ['business', 1],
      ['HttpErrorCode', 'BusinessErrorCode'],
    ],
    [['HTTP'], ['HttpErrorCode']],
    [['error CODES'], ['HttpErrorCode', 'BusinessErrorCode']],
    [['2'], ['BusinessErrorCode']],
    [[2], ['BusinessErrorCode']],
  ])('selected by %j', (tables, names) => {
    const { catalogs, diagnostics } = interpret([documentOf(http, business)], { tables });
    expect(catalogs.map(({ name }) => name)).toEqual(names);
    expect(diagnostics).toEqual([]);
  });

  test('selected by what is not there give an error that lists them', () => {
    const { catalogs, diagnostics } = interpret([documentOf(http, business)], {
      tables: ['htp', 3],
    });
    expect(catalogs).toEqual([]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'unknown-table',
        'Unknown table "htp". Use one of "http" and "business", or a number from 1 to 2.',
      ],
      [
        'unknown-table',
        'Unknown table 3. Use one of "http" and "business", or a number from 1 to 2.',
      ],
    ]);
  });
});

test('nothing gives nothing', () => {
  expect(interpret([])).toEqual({ catalogs: [], diagnostics: [] });
  expect(interpret([documentOf()], { merge: true })).toEqual({ catalogs: [], diagnostics: [] });
});

const cell = fc.constantFrom(
  '',
  '1',
  '2',
  '404',
  '007',
  '-',
  '其他',
  'E_ONE',
  'Too late',
  '太晚了',
  'Code',
  'Message',
  '1, 2',
  'yes',
  '__proto__',
  '~~',
);
const grid = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(6)).chain(([width, height]) =>
  fc.record({
    header: fc.array(
      fc.constantFrom('Code', '错误码', 'Message', '说明', 'Key', 'Module', 'Foo', ''),
      {
        minLength: width,
        maxLength: width,
      },
    ),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  }),
);

test('every row becomes an entry, a section, or a diagnostic at its line', () => {
  fc.assert(
    fc.property(grid, ({ header, rows }) => {
      const { catalog, diagnostics } = one({ header, rows }, { columns: { value: 1 } });
      if (diagnostics.some(({ code }) => code === 'empty-table')) return;
      const lines = new Set([
        ...(catalog?.entries ?? []).map(({ source }) => source.line),
        ...diagnostics.flatMap(({ line, message }) => [
          line,
          ...(/more lines?: ([\d, ]+)/.exec(message)?.[1] ?? '').split(', ').map(Number),
        ]),
      ]);
      for (const [index, row] of rows.entries()) {
        const filled = row.filter((text) => text !== '');
        const next = rows.slice(index + 1).find((each) => each.some((text) => text !== ''));
        const isOneText = new Set(filled).size === 1 && [1, row.length].includes(filled.length);
        const mayHeadSection = isOneText && next !== undefined;
        const isDivider = filled.every((text) => /^[-~]+$/.test(text));
        if (isDivider || mayHeadSection || (index === 0 && header.every((each) => each === '')))
          continue;
        expect(lines).toContain(index + 2);
      }
    }),
    { numRuns: 150 },
  );
});

test('keys are legal and unique, values unique, and each entry has every field', () => {
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), fc.boolean(), (sketches, merge) => {
      const { catalogs: all } = interpretAll(
        [
          documentOf(
            ...sketches.map((sketch, index) => table({ ...sketch, line: 1 + index * 10 })),
          ),
        ],
        { merge },
      );
      const catalogs = all.filter(isEnum);
      expect(new Set(catalogs.map(({ name }) => name)).size).toBe(catalogs.length);
      for (const { name, entries, fields } of catalogs) {
        expect(isIdentifier(name)).toBe(true);
        expect(entries.every(({ key }) => isIdentifier(key))).toBe(true);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        expect(new Set(entries.map(({ value }) => value)).size).toBe(entries.length);
        for (const entry of entries) {
          expect(Object.keys(entry.fields)).toEqual(fields.map(({ key }) => key));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('five thousand rows with one message all get their keys', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [String(index), 'The same message']);
  const { catalog } = one({ header: ['Code', 'Message'], rows });
  expect(catalog?.entries.at(-1)?.key).toBe('SameMessage4999');
});

test.each([
  'a',
  'A',
  '_',
  '(',
  '~~',
  'a.',
  '%0',
  '{',
  '<a ',
  '\u00a0',
  '. ',
  "'",
  '404 ',
  '(deprecated',
  '1, ',
  '错误',
  '𝒜',
  '\u0301',
])('a text of %j, again and again, takes linear time', async (unit) => {
  const ratio = await steepness(1000, async (times) => {
    const long = unit.repeat(times);
    const { catalogs } = interpret(
      [
        documentOf(
          table({
            headings: [long],
            caption: long,
            header: [long, 'Code', 'Key', 'Message', 'Deprecated'],
            rows: [
              [long, long, long, long, long],
              ['1', '1', 'E_ONE', 'Late', ''],
              [[long, `~~${long}~~`], '2', 'E_TWO', long, long],
            ],
          }),
        ),
      ],
      { columns: { value: 'Code' } },
    );
    expect(catalogs).toHaveLength(1);
    expect(catalogs[0]?.entries.filter(({ key }) => !isIdentifier(key))).toEqual([]);
  });
  expect(ratio).toBeLessThan(STEEP);
});

test('columns of one name take linear time', async () => {
  const ratio = await steepness(500, async (count) => {
    const header = ['Code', ...Array.from({ length: count }, () => 'Note')];
    const rows = [header.map((_, index) => String(index))];
    const { catalog } = one({ header, rows }, { columns: { value: 'Code' } });
    expect(catalog?.fields.at(-1)?.key).toBe(`note${count}`);
  });
  expect(ratio).toBeLessThan(STEEP);
});

test('more codes in a cell than a function takes arguments are as many entries, and more duplicates are one diagnostic', () => {
  const codes = Array.from({ length: 130_000 }, (_, code) => code).join(', ');
  const { catalog, diagnostics } = one({ header: ['Code'], rows: [[codes], [codes]] });
  expect(catalog?.entries).toHaveLength(130_000);
  expect(diagnostics).toHaveLength(1);
});
