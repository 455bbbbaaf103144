import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretEnums as interpret } from '../interpret-enums.ts';
import type { InterpretOptions } from '../../../src/interpret/options.ts';
import type { TableDocument } from '../../../src/model/table.ts';
import { type TableSketch, documentAt, table } from '../tables.ts';

const zh = (...rows: string[][]): TableSketch => ({ header: ['错误码', '错误信息'], rows });
const en = (...rows: string[][]): TableSketch => ({ header: ['Code', 'Message'], rows });
const named = (...rows: string[][]): TableSketch => ({ header: ['Code', 'Key', 'Message'], rows });

/** `errors.<locale>.md`, with the locale said. */
function page(locale: string, ...sketches: TableSketch[]): TableDocument {
  return { ...documentAt(`errors.${locale}.md`, ...sketches.map(table)), locale };
}

function read(documents: TableDocument[], options: InterpretOptions = {}) {
  const { catalogs, diagnostics } = interpret(documents, options);
  return { catalogs, catalog: catalogs[0], said: diagnostics.map(({ message }) => message) };
}

function entries({ catalog }: ReturnType<typeof read>) {
  return catalog?.entries.map(({ key, value, message }) => [key, value, message]);
}

describe('documents of several locales', () => {
  test('are one catalog, with the messages of each', () => {
    const { catalogs, said } = read([
      page('zh', { ...zh(['1', '请求超时'], ['2', '令牌过期']), headings: ['错误码'] }),
      page('en', { ...en(['2', 'Token expired'], ['1', 'Timed out']), headings: ['API errors'] }),
    ]);
    expect(said).toEqual([]);
    expect(catalogs).toEqual([
      {
        name: 'ApiError',
        title: '错误码',
        description: null,
        labels: { value: '错误码', message: '错误信息' },
        kind: 'enum',
        valueType: 'integer',
        locales: ['zh', 'en'],
        fields: [],
        entries: [
          {
            key: 'TimedOut',
            value: 1,
            message: '请求超时',
            messages: { zh: '请求超时', en: 'Timed out' },
            fields: {},
            source: { path: 'errors.zh.md', line: 2, column: 1 },
          },
          {
            key: 'TokenExpired',
            value: 2,
            message: '令牌过期',
            messages: { zh: '令牌过期', en: 'Token expired' },
            fields: {},
            source: { path: 'errors.zh.md', line: 3, column: 1 },
          },
        ],
      },
    ]);
  });

  test('have their only texts as messages, whatever the header calls them', () => {
    const { catalog } = read([
      page('zh', { header: ['错误码', '说明'], rows: [['1', '请求超时']] }),
      page('en', en(['1', 'Timed out'])),
    ]);
    expect(catalog?.entries[0]?.messages).toEqual({ zh: '请求超时', en: 'Timed out' });
    expect(catalog?.entries[0]).not.toHaveProperty('description');
  });

  test('have descriptions of their own, too', () => {
    const { catalog } = read([
      page('zh', { header: ['错误码', '错误信息', '说明'], rows: [['1', '超时', '稍后重试']] }),
      page('en', { header: ['Code', 'Message', 'Description'], rows: [['1', 'Late', 'Retry']] }),
    ]);
    expect(catalog?.entries[0]).toMatchObject({
      description: '稍后重试',
      descriptions: { zh: '稍后重试', en: 'Retry' },
    });
  });

  test('are told apart by their paths where the user names the locales', () => {
    const { catalog } = read(
      [
        documentAt('errors.md', table(zh(['1', '超时']))),
        documentAt('en/errors.md', table(en(['1', 'Late']))),
      ],
      { locales: ['zh', 'en'] },
    );
    expect(catalog?.entries[0]?.messages).toEqual({ zh: '超时', en: 'Late' });
  });

  test('have the main locale first, in whichever order they come', () => {
    const documents = [page('en', en(['1', 'Late'])), page('zh', zh(['1', '超时']))];
    const { catalog } = read(documents, { locales: ['zh', 'en'] });
    expect(catalog?.locales).toEqual(['zh', 'en']);
    expect(catalog?.entries[0]?.message).toBe('超时');
  });

  test('know an entry as deprecated where one of them does', () => {
    const { catalog } = read([
      page('zh', zh(['1', '超时'])),
      page('en', en(['1', 'Late (deprecated since v2)'])),
    ]);
    expect(catalog?.entries[0]?.deprecated).toBe('since v2');
  });

  test('write values alike in whichever notation', () => {
    const { catalogs } = read([page('zh', zh(['0x10', '超时'])), page('en', en(['16', 'Late']))]);
    expect(catalogs).toHaveLength(1);
    expect(catalogs[0]?.entries).toHaveLength(1);
  });
});

describe('keys come from', () => {
  test('the key column of whichever locale has one', () => {
    const result = read([
      page('zh', zh(['1', '超时'])),
      page('en', named(['1', 'E_LATE', 'Late'])),
    ]);
    expect(entries(result)).toEqual([['E_LATE', 1, '超时']]);
  });

  test('the English message else, wherever it stands', () => {
    const result = read([
      page('ja', zh(['1', '時間切れ'])),
      page('de', en(['1', 'Zu spät'])),
      page('en-GB', en(['1', 'Too late'])),
    ]);
    expect(entries(result)).toEqual([['TooLate', 1, '時間切れ']]);
  });

  test('the main locale else, as the policy says', () => {
    const documents = [page('zh', zh(['4001', '超时'])), page('ja', zh(['4001', '時間切れ']))];
    expect(entries(read(documents))).toEqual([['Code4001', 4001, '超时']]);
    expect(entries(read(documents, { keys: { fallback: 'keep' } }))).toEqual([
      ['超时', 4001, '超时'],
    ]);
  });
});

describe('of several tables', () => {
  const tables = (sketch: typeof zh): TableSketch[] => [
    sketch(['1', 'a'], ['2', 'b']),
    sketch(['7', 'c'], ['8', 'd'], ['9', 'e']),
    sketch(['7', 'f'], ['8', 'g']),
  ];
  const values = ({ catalogs }: ReturnType<typeof read>): number[][] =>
    catalogs.map((each) => each.entries.map(({ value }) => Number(value)));

  test('those with the same values belong together, in whichever order', () => {
    const result = read([page('zh', ...tables(zh)), page('en', ...tables(en).toReversed())]);
    expect(values(result)).toEqual([
      [1, 2],
      [7, 8, 9],
      [7, 8],
    ]);
    expect(result.said).toEqual([]);
  });

  test('those with most values in common belong together', () => {
    const result = read([
      page('zh', ...tables(zh)),
      page('en', en(['8', 'd'], ['9', 'e']), en(['2', 'b'], ['3', 'x'])),
    ]);
    expect(values(result)).toEqual([
      [1, 2, 3],
      [7, 8, 9],
      [7, 8],
    ]);
    expect(result.said).toEqual([
      '1 has no message in "en".',
      '3 has no message in "zh".',
      '7 has no message in "en".',
      'No entry of this table is translated into "en". Add the translated document, or remove "en" from the locales.',
    ]);
  });

  test('those with next to nothing in common stay apart', () => {
    const result = read([
      page('zh', zh(['1', 'a'], ['2', 'b'], ['3', 'c'])),
      page('en', en(['3', 'c'], ['4', 'd'], ['5', 'e'])),
    ]);
    expect(values(result)).toEqual([
      [1, 2, 3],
      [3, 4, 5],
    ]);
  });

  test('all are one with merge', () => {
    const result = read(
      [page('zh', zh(['1', 'a']), zh(['2', 'b'])), page('en', en(['2', 'b'], ['1', 'a']))],
      { merge: true },
    );
    expect(values(result)).toEqual([[1, 2]]);
    expect(result.said).toEqual([]);
  });
});

describe('conflicting-meaning', () => {
  const conflicts = (documents: TableDocument[], options?: InterpretOptions) =>
    interpret(documents, options)
      .diagnostics.filter(({ code }) => code === 'conflicting-meaning')
      .map(({ severity, path, line, column, message }) => [
        severity,
        `${path}:${line}:${column}`,
        message,
      ]);

  test('is an error where two locales name a value differently', () => {
    const documents = [
      page('zh', named(['1', 'E_LATE', '超时'])),
      page('en', named(['1', 'E_TIMEOUT', 'Late'])),
    ];
    expect(conflicts(documents)).toEqual([
      [
        'error',
        'errors.en.md:2:1',
        '1 means "E_TIMEOUT" here and "E_LATE" in line 2 of errors.zh.md. Use different values, or correct one.',
      ],
    ]);
  });

  test('is an error in whichever two of the locales', () => {
    const documents = [
      page('zh', zh(['1', '超时'])),
      page('en', named(['1', 'E_LATE', 'Late'])),
      page('ja', named(['1', 'E_TIMEOUT', '時間切れ'])),
    ];
    expect(conflicts(documents)).toMatchObject([['error', 'errors.ja.md:2:1', expect.anything()]]);
  });

  test('is an error where two documents of a locale say something else', () => {
    const documents = [
      page('en', en(['1', 'Late'])),
      { ...page('en', en(['1', 'Not found'])), path: 'more.en.md' },
    ];
    expect(conflicts(documents, { merge: true })).toMatchObject([
      ['error', 'more.en.md:2:1', expect.stringContaining('"Late" in line 2 of errors.en.md')],
    ]);
  });

  test('is an error where documents of no locale are merged', () => {
    const documents = [
      documentAt('a.md', table(en(['1', 'Late']))),
      documentAt('b.md', table(en(['1', 'Not found']))),
    ];
    expect(conflicts(documents, { merge: true })).toHaveLength(1);
  });

  test('is none where names are translated, or missing', () => {
    expect(
      conflicts([
        page('zh', named(['1', '超时', '稍后'], ['2', 'E_B', '坏'])),
        page('en', named(['1', 'E_A', 'Late'], ['2', '', 'Bad'])),
      ]),
    ).toEqual([]);
  });
});

/** Rows of one language: some of a few values, each with a message that only this row has. */
function rowsOf(locale: string): fc.Arbitrary<string[][]> {
  return fc
    .uniqueArray(fc.integer({ min: 100, max: 112 }), { minLength: 2, maxLength: 8 })
    .map((values) =>
      values.map((value) => [String(value), `${locale} says of ${value} what it is`]),
    );
}

test('whatever each language has, no message is lost or given to another value', () => {
  fc.assert(
    fc.property(
      rowsOf('zh'),
      rowsOf('en'),
      rowsOf('ja'),
      fc.boolean(),
      (chinese, english, japanese, merge) => {
        const rows = { zh: chinese, en: english, ja: japanese };
        const documents = Object.entries(rows).map(([locale, own]) => page(locale, en(...own)));
        const { catalogs, diagnostics } = interpret(documents, { merge });
        const all = catalogs.flatMap(({ entries: own }) => own);
        for (const [locale, own] of Object.entries(rows)) {
          const told = all.flatMap(({ value, messages }) =>
            messages?.[locale] === undefined ? [] : [[String(value), messages[locale]]],
          );
          expect(told.toSorted()).toEqual(own.toSorted());
        }
        const values = catalogs.map(({ entries: own }) => own.map(({ value }) => value));
        for (const each of values) expect(new Set(each).size).toBe(each.length);
        if (merge) expect(catalogs).toHaveLength(1);
        const gaps = all.some(({ messages = {} }) => Object.keys(messages).length < 3);
        expect(diagnostics.some(({ code }) => code === 'missing-translation')).toBe(gaps);
        expect(diagnostics.every(({ code }) => code === 'missing-translation')).toBe(true);
      },
    ),
  );
});
