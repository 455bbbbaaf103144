import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../src/interpret/shape/shape.ts';
import { table } from '../tables.ts';

function kindsOf(sketch: Parameters<typeof table>[0]): string[] {
  return shapeOf(table(sketch)).rows.map(({ kind }) => kind);
}

describe('labels', () => {
  test('are the header', () => {
    const shape = shapeOf(table({ header: ['Code', ' Text '], rows: [['1', 'a']] }));
    expect(shape.labels).toEqual(['Code', 'Text']);
  });

  test('of stacked headers read downwards, each once', () => {
    const { header, ...rest } = table({
      header: ['Error', 'Error', 'Text'],
      rows: [['1', 'a', 'b']],
    });
    const below = table({ header: ['Code', 'Name', 'Text'], rows: [] }).header;
    expect(shapeOf({ ...rest, header: [...header, ...below] }).labels).toEqual([
      'Error Code',
      'Error Name',
      'Text',
    ]);
  });

  test('come from the first row where no row is marked as header', () => {
    const shape = shapeOf(
      table({
        rows: [
          ['Code', 'Message'],
          ['1', 'late'],
          ['2', 'lost'],
        ],
      }),
    );
    expect(shape.labels).toEqual(['Code', 'Message']);
    expect(shape.rows).toHaveLength(2);
  });

  test('come from the first row where the header is empty', () => {
    const shape = shapeOf(
      table({
        header: ['', ''],
        rows: [
          ['Код', 'Foo'],
          ['1', 'late'],
        ],
      }),
    );
    expect(shape.labels).toEqual(['Код', 'Foo']);
  });

  test('come from the first row where one of its words stands above codes', () => {
    const rows = [
      ['エラーコード', 'Foo'],
      ['01', '止まった'],
      ['P1', '動かない'],
    ];
    expect(shapeOf(table({ rows })).labels).toEqual(['エラーコード', 'Foo']);
    const names = [['エラーコード', 'Foo'], ...rows.slice(1), ['ALL', '全部']];
    expect(shapeOf(table({ rows: names })).labels).toEqual(['', '']);
  });

  test('are empty where the first row is data', () => {
    const shape = shapeOf(
      table({
        rows: [
          ['1', 'late'],
          ['2', 'lost'],
        ],
      }),
    );
    expect(shape.labels).toEqual(['', '']);
    expect(shape.rows).toHaveLength(2);
  });
});

describe('rows', () => {
  test('that are all marked as header are the body of the first', () => {
    const { rows, ...rest } = table({
      rows: [
        ['Code', 'Text'],
        ['A1', 'lost'],
        ['A2', 'late'],
      ],
    });
    const shape = shapeOf({ ...rest, header: rows, rows: [] });
    expect(shape.labels).toEqual(['Code', 'Text']);
    expect(shape.rows.map(({ kind }) => kind)).toEqual(['entry', 'entry']);
  });

  test('without a text are blank', () => {
    expect(
      kindsOf({
        header: ['Code', 'Text'],
        rows: [
          ['1', 'a'],
          ['', ' '],
        ],
      }),
    ).toEqual(['entry', 'blank']);
  });

  test('that repeat the header are no entries', () => {
    const rows = [
      ['1', 'a'],
      ['Code', 'Text'],
      ['2', 'b'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows })).toEqual(['entry', 'header', 'entry']);
  });

  test('that say the header in other words are no entries, if one word is the same', () => {
    const header = ['正常状态码', '描述'];
    const rows = [
      ['200', '好'],
      ['错误状态码', '描述'],
      ['404', '没有'],
    ];
    expect(kindsOf({ header, rows })).toEqual(['entry', 'header', 'entry']);
    const other = [...rows.slice(0, 1), ['错误状态码', '说明'], ...rows.slice(2)];
    expect(kindsOf({ header, rows: other })[1]).toBe('entry');
    const status = [...rows.slice(0, 1), ['其他', '描述'], ...rows.slice(2)];
    expect(kindsOf({ header, rows: status })[1]).toBe('entry');
  });

  test('that begin another table of Markdown are no entries', () => {
    const rows = [
      ['200', 'fine'],
      ['Field', 'Type'],
      ['---', ':---'],
      ['status', 'number'],
      ['---', '404'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows })).toEqual([
      'entry',
      'header',
      'blank',
      'entry',
      'entry',
    ]);
    const ruled = [
      ['200', 'fine'],
      ['---', '---'],
      ['404', 'gone'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows: ruled })).toEqual(['entry', 'blank', 'entry']);
  });

  test('that one cell covers head a section', () => {
    const spans = [{ row: 1, column: 0, rowSpan: 1, colSpan: 2 }];
    const rows = [
      ['User', 'User'],
      ['1', 'a'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows, spans })).toEqual(['section', 'entry']);
  });

  test('with a lone bold text head a section', () => {
    const bold = ['User', '**User**'] as [string, string];
    expect(
      kindsOf({
        header: ['Code', 'Text'],
        rows: [
          ['', bold],
          ['1', 'a'],
        ],
      }),
    ).toEqual(['section', 'entry']);
  });

  test('with lone words among codes head a section', () => {
    const rows = [
      ['User', ''],
      ['1', 'a'],
      ['2', 'b'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows })).toEqual(['section', 'entry', 'entry']);
    const names = [
      ['about users', ''],
      ['E_ONE', 'a'],
      ['E_TWO', 'b'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows: names })).toEqual([
      'section',
      'entry',
      'entry',
    ]);
  });

  test('with lone words are sections where codes and names stand together, or at the end', () => {
    const rows = [
      ['User errors (1xxx)', '', ''],
      ['1 Late', 'a', 'x'],
      ['2 Lost', 'b', 'y'],
    ];
    const kinds = ['section', 'entry', 'entry'];
    expect(kindsOf({ header: ['Code', 'Text', 'Note'], rows })).toEqual(kinds);
    const last = [
      ['User errors', '', ''],
      ['late', 'a', '1'],
      ['lost', 'b', '2'],
    ];
    expect(kindsOf({ header: ['Text', 'Note', 'Code'], rows: last })).toEqual(kinds);
  });

  test('that say the same in each cell are sections, unless there are only two', () => {
    const rows = [
      ['Users', 'Users', 'Users'],
      ['1', 'a', 'x'],
      ['2', 'b', 'y'],
    ];
    const header = ['Code', 'Text', 'Note'];
    expect(kindsOf({ header, rows })).toEqual(['section', 'entry', 'entry']);
    const narrow = rows.map((row) => row.slice(0, 2));
    expect(kindsOf({ header: ['Code', 'Text'], rows: narrow })).toEqual([
      'entry',
      'entry',
      'entry',
    ]);
  });

  test('with a lone code are entries without a text', () => {
    const rows = [
      ['3', ''],
      ['1', 'a'],
      ['2', 'b'],
    ];
    expect(kindsOf({ header: ['Code', 'Text'], rows })).toEqual(['entry', 'entry', 'entry']);
  });

  test('of a table with one column are entries', () => {
    expect(kindsOf({ header: ['Code'], rows: [['E_ONE'], ['E_TWO']] })).toEqual(['entry', 'entry']);
  });
});

describe('a first row that no format marks', () => {
  const bold = (text: string): [string, string] => [text, `**${text}**`];
  const code = (text: string): [string, string] => [text, `\`${text}\``];

  test.each<[what: string, rows: (string | [string, string])[][]]>([
    [
      'bold alone',
      [
        [bold('Qx'), bold('Qy')],
        ['a', 'b'],
        ['c', bold('d')],
      ],
    ],
    [
      'bold beside nothing',
      [
        [bold('Qx'), bold('Qy'), ''],
        ['a', 'b', 'c'],
      ],
    ],
    [
      'of header words',
      [
        ['Code', 'Message'],
        ['a', 'b'],
      ],
    ],
    [
      'of header words by half',
      [
        ['Code', 'Message', 'Qx', 'Qy'],
        ['a', 'b', 'c', 'd'],
      ],
    ],
    [
      'a text above three numbers',
      [
        ['Qx', 'q'],
        ['1', 'b'],
        ['2', 'c'],
        ['3', 'd'],
      ],
    ],
    [
      'words above code',
      [
        ['Qx', 'Qy (qz)'],
        [code('a'), 'b'],
        [code('c'), 'd'],
      ],
    ],
    [
      'a header word above codes',
      [
        ['Code', 'q'],
        ['E12', 'b'],
        ['P0A-3', 'c'],
        ['', 'd'],
        ['-1', 'e'],
      ],
    ],
  ])('is the header where it is %s', (_, rows) => {
    const { labels, rows: body } = shapeOf(table({ rows }));
    expect(labels[0]).toBe(rows[0]?.[0] instanceof Array ? rows[0][0][0] : rows[0]?.[0]);
    expect(body).toHaveLength(rows.length - 1);
  });

  test.each<[what: string, rows: (string | [string, string])[][]]>([
    [
      'bold as another is',
      [
        [bold('Qx'), bold('Qy')],
        [bold('a'), bold('b')],
        ['c', 'd'],
      ],
    ],
    [
      'bold in part',
      [
        [bold('Qx'), 'Qy'],
        ['a', 'b'],
      ],
    ],
    [
      'one cell',
      [
        ['Code', ''],
        ['a', 'b'],
      ],
    ],
    [
      'a row with a number',
      [
        ['Code', 'Message', '5'],
        ['a', 'b', 'c'],
      ],
    ],
    ['the only row', [['Code', 'Message']]],
    [
      'one header word above words',
      [
        ['Code', 'q'],
        ['late', 'b'],
        ['lost', 'c'],
      ],
    ],
    [
      'few header words',
      [
        ['Code', 'q', 'Qx', 'Qy', 'Qz'],
        ['a', 'b', 'c', 'd', 'e'],
      ],
    ],
    [
      'a text above two numbers',
      [
        ['Qx', 'q'],
        ['1', 'b'],
        ['2', 'c'],
      ],
    ],
    [
      'a text above some numbers',
      [
        ['Qx', 'q'],
        ['1', 'b'],
        ['2', 'c'],
        ['x', 'd'],
      ],
    ],
    [
      'a small word above numbers',
      [
        ['qx', 'q'],
        ['1', 'b'],
        ['2', 'c'],
        ['3', 'd'],
      ],
    ],
    [
      'words above one code',
      [
        ['Qx', 'Qy'],
        [code('a'), 'b'],
      ],
    ],
    [
      'code above code',
      [
        [code('q'), 'Qy'],
        [code('a'), 'b'],
        [code('c'), 'd'],
      ],
    ],
    [
      'signs above code',
      [
        ['Qx', '5 q'],
        [code('a'), 'b'],
        [code('c'), 'd'],
      ],
    ],
    [
      'words above code and words',
      [
        ['Qx', 'Qy'],
        [code('a'), 'b'],
        ['c', 'd'],
      ],
    ],
  ])('is none where it is %s', (_, rows) => {
    const { labels, rows: body } = shapeOf(table({ rows }));
    expect(labels.every((label) => label === '')).toBe(true);
    expect(body).toHaveLength(rows.length);
  });
});

describe('a row that parts others', () => {
  test.each([
    [['---', '---']],
    [[':--', '--:']],
    [['==', '===']],
    [['__', '__']],
    [['─━', '═══']],
    [[' --- ', '', '-']],
  ])('is blank: %j', (cells) => {
    const rows = [['1', 'a', 'x'], cells, ['2', 'b', 'y']].map((row) => row.slice(0, cells.length));
    expect(kindsOf({ header: ['Code', 'Text', 'Qx'].slice(0, cells.length), rows })).toEqual([
      'entry',
      'blank',
      'entry',
    ]);
  });

  test.each([[['-', 'a']], [['=', '=']], [['---', '---x']], [['x---', '---']], [['--- -', '---']]])(
    'is none of %j',
    (cells) => {
      expect(kindsOf({ header: ['Code', 'Text'], rows: [['1', 'a'], cells] })[1]).not.toBe('blank');
    },
  );
});

test.each([
  [['Code', 'Text'], 'header'],
  [['Code', ' Text '], 'header'],
  [['Error code', 'Text'], 'header'],
  [['Code', ''], 'section'],
  [['Code', 'late'], 'entry'],
  [['Text', 'Code'], 'entry'],
])('below Code and Text, the row %j is one of kind %s', (cells, kind) => {
  expect(kindsOf({ header: ['Code', 'Text'], rows: [['1', 'a'], cells, ['2', 'b']] })[1]).toBe(
    kind,
  );
});
