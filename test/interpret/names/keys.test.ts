import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdentifier } from '../../../src/interpret/names/identifier.ts';
import { settleKeys } from '../../../src/interpret/names/keys.ts';
import type { Nameable } from '../../../src/interpret/names/nameable.ts';

function entry(value: number | string, prose = '', name = ''): Nameable {
  return { value, written: String(value), prose, name };
}

function keyOf(...parts: Parameters<typeof entry>): string | undefined {
  return settleKeys([entry(...parts)])[0];
}

describe('a key comes from', () => {
  test('the key column, as it is written', () => {
    expect(keyOf(153, 'Token is wrong', 'ErrInvalidToken')).toBe('ErrInvalidToken');
  });

  test('the English message', () => {
    expect(keyOf(303, 'Record not found')).toBe('RecordNotFound');
  });

  test('the constant of a key column that says more of it', () => {
    expect(keyOf(12, '', 'TIMED_OUT (12 сек)')).toBe('TIMED_OUT');
    expect(keyOf(12, '', '[Refund][Refund request] {% new %}')).toBe('Refund');
    expect(keyOf(12, '', 'timed out (12 s)')).toBe('TimedOut12S');
  });

  test('an English phrase before what it means in another language', () => {
    expect(keyOf(404, 'Not Found — нет такой страницы')).toBe('NotFound');
    expect(keyOf(404, '❌ Not Found: 找不到')).toBe('NotFound');
    expect(keyOf(404, 'HTTP: 连接失败了')).toBe('Code404');
  });

  test('a string value that is a name, before the message', () => {
    expect(keyOf('AccessDenied', 'You may not do this')).toBe('AccessDenied');
    expect(keyOf('user.created', 'A user was created')).toBe('UserCreated');
  });

  test('the message before a string value that is a code', () => {
    expect(keyOf('E1001', 'Disk full')).toBe('DiskFull');
    expect(keyOf('0030010001', 'Disk full')).toBe('DiskFull');
    expect(keyOf('E1001', '磁盘已满')).toBe('E1001');
  });

  test('the value, where nothing reads as English', () => {
    expect(keyOf(4003, '传入的AppKey无效')).toBe('Code4003');
    expect(keyOf(-1, '失败')).toBe('CodeMinus1');
    expect(keyOf('007', '失败')).toBe('Code007');
    expect(keyOf('其他', '系统错误')).toBe('Code其他');
    expect(keyOf('天气', '晴')).toBe('Code天气');
    expect(keyOf('→', '')).toBe('CodeU2192');
  });

  test('the integer as it is written', () => {
    const hex = { value: 0x80070005, written: '0x80070005', prose: '拒绝访问' };
    expect(settleKeys([hex])).toEqual(['Code0x80070005']);
  });
});

test('names that most rows share name none, where messages tell the rows apart', () => {
  const rows = [
    entry('AUTH_001', 'The token is missing', 'Unauthorized'),
    entry('AUTH_002', 'The token has expired', 'Unauthorized'),
    entry('ORD_001', 'The parcel does not exist', 'Not Found'),
    entry('ORD_002', 'The shop does not exist', 'Not Found'),
  ];
  expect(settleKeys(rows)).toEqual([
    'TokenIsMissing',
    'TokenHasExpired',
    'ParcelDoesNotExist',
    'ShopDoesNotExist',
  ]);
  expect(settleKeys(rows.map((row) => ({ ...row, prose: 'Failed' })))).toEqual([
    'UnauthorizedAUTH_001',
    'UnauthorizedAUTH_002',
    'NotFoundORD_001',
    'NotFoundORD_002',
  ]);
});

test('a star among other signs does not mean all', () => {
  const signs = [entry('Rising', '', '+'), entry('Falling', '', '-'), entry('Unsorted', '', '*')];
  expect(settleKeys(signs)).toEqual(['Rising', 'Falling', 'Unsorted']);
  expect(settleKeys([entry(1, '', 'orders:*'), entry(2, '', '*')])).toEqual(['OrdersAll', 'ALL']);
});

describe('options', () => {
  test('keep a text that is an identifier in any script', () => {
    expect(settleKeys([entry(4001, '缺少参数')], { fallback: 'keep' })).toEqual(['缺少参数']);
    expect(settleKeys([entry(4002, '参数，无效')], { fallback: 'keep' })).toEqual(['Code4002']);
    expect(settleKeys([entry('其他', '错误')], { fallback: 'keep' })).toEqual(['其他']);
  });

  test('strip a prefix where a word ends', () => {
    const names = ['ErrTimeout', 'Error', 'Err', 'Err404', 'ERR_TIMEOUT'];
    const entries = names.map((name, index) => entry(index, '', name));
    expect(settleKeys(entries, { stripPrefix: 'Err' })).toEqual([
      'Timeout',
      'Error',
      'Err',
      'Err404',
      'ERR_TIMEOUT',
    ]);
    expect(settleKeys([entry(1, '', 'ERR_TIMEOUT')], { stripPrefix: 'ERR' })).toEqual(['TIMEOUT']);
  });

  test('strip, then case, then prefix', () => {
    const options = { stripPrefix: 'Err', case: 'screaming', addPrefix: 'E_' } as const;
    expect(settleKeys([entry(1, '', 'ErrBadToken'), entry(4001)], options)).toEqual([
      'E_BAD_TOKEN',
      'E_CODE_4001',
    ]);
  });

  test('override by value, whatever the case option says', () => {
    const options = { overrides: { '4001': 'missing_it' }, case: 'pascal' } as const;
    expect(settleKeys([entry(4001, 'No parameter')], options)).toEqual(['missing_it']);
  });

  test('are looked up as their own properties only', () => {
    expect(settleKeys([entry('constructor'), entry('__proto__')], { overrides: {} })).toEqual([
      'constructor',
      '__proto__',
    ]);
  });
});

describe('a clash', () => {
  test.each([
    [
      { '1': 'Same', a: 'Same' },
      { '1': 'Same', a: 'Gone' },
    ],
    [
      { b: 'Same', a: 'Same' },
      { a: 'Same', b: 'Late' },
    ],
    [
      { '1': 'Same', '10': 'Same', '2': 'Same' },
      { '1': 'Same', '10': 'Lost', '2': 'Open' },
    ],
  ])(
    'of overrides %j goes to the first by value, in whatever order the rows are',
    (overrides, keys) => {
      const messages: Record<string, string> = { a: 'Gone', b: 'Late', '10': 'Lost', '2': 'Open' };
      const rows = Object.keys(keys).map((value) =>
        entry(/^\d/.test(value) ? Number(value) : value, messages[value] ?? 'Bad'),
      );
      for (const ordered of [rows, rows.toReversed()]) {
        const settled = settleKeys(ordered, { overrides });
        expect(Object.fromEntries(ordered.map(({ value }, at) => [value, settled[at]]))).toEqual(
          keys,
        );
      }
    },
  );

  test('gives every member its value', () => {
    const entries = [entry(404, 'Not found'), entry(1, 'Ok'), entry(1004, 'Not found!')];
    expect(settleKeys(entries)).toEqual(['NotFound404', 'Ok', 'NotFound1004']);
  });

  test('keeps the style of the keys', () => {
    expect(settleKeys([entry(1, '', 'E_X'), entry(-2, '', 'E_X')])).toEqual([
      'E_X_1',
      'E_X_Minus2',
    ]);
    const screaming = settleKeys([entry(1, 'Bad'), entry(2, 'Bad')], { case: 'snake' });
    expect(screaming).toEqual(['bad_1', 'bad_2']);
  });

  test('with a key that looks like a settled one is settled too', () => {
    const entries = [entry(4, 'Gone'), entry(5, 'Gone'), entry(6, 'Gone4')];
    const keys = settleKeys(entries);
    expect(new Set(keys).size).toBe(3);
    expect(keys[1]).toBe('Gone5');
  });

  test('never changes an override', () => {
    const options = { overrides: { '1': 'Gone' } };
    expect(settleKeys([entry(1, 'x'), entry(2, 'Gone')], options)).toEqual(['Gone', 'Gone2']);
  });

  test('of values that read alike is settled by their letters', () => {
    const keys = settleKeys([entry('a-b'), entry('a.b'), entry('a b')]);
    expect(new Set(keys).size).toBe(3);
    expect(keys.every(isIdentifier)).toBe(true);
  });
});

test('no key reads as a number', () => {
  expect(settleKeys([entry(1, '', 'NaN'), entry(2, '', 'Infinity')])).toEqual([
    'NaN_',
    'Infinity_',
  ]);
});

const value = fc.oneof(
  fc.integer({ min: -30, max: 30 }),
  fc.constantFrom('a', 'A', 'a-b', 'a.b', 'a_b', '其他', '…', '__proto__', '1.2', '12', 'Gone', ''),
  fc.string({ maxLength: 4 }),
);
const prose = fc.constantFrom(
  '',
  'Gone',
  'Gone 1',
  'Gone 11',
  'gone!',
  '缺少',
  'constructor',
  'NaN',
);
const name = fc.constantFrom('', '', 'Gone', 'GONE', 'a b', 'Gone1', '无');
const entries = fc.uniqueArray(fc.record({ value, prose, name }), {
  selector: ({ value: each }) => String(each),
  maxLength: 12,
});
const options = fc.record(
  {
    case: fc.constantFrom('pascal' as const, 'camel', 'snake', 'screaming', 'keep'),
    stripPrefix: fc.constantFrom('G', 'Gone', 'Code', '_'),
    addPrefix: fc.constantFrom('E', 'E_', '1', '-'),
    fallback: fc.constantFrom('code' as const, 'keep'),
    overrides: fc.dictionary(fc.constantFrom('1', '2', 'a'), fc.constantFrom('Gone', 'X', '1')),
  },
  { requiredKeys: [] },
);

function settled(
  list: readonly { value: number | string; prose: string; name: string }[],
  with_: object,
) {
  return settleKeys(
    list.map((each) => ({ ...each, written: String(each.value) })),
    with_,
  );
}

test('keys are legal identifiers, and all different', () => {
  fc.assert(
    fc.property(entries, options, (list, with_) => {
      const keys = settled(list, with_);
      expect(keys).toHaveLength(list.length);
      expect(keys.filter((key) => !isIdentifier(key))).toEqual([]);
      expect(new Set(keys).size).toBe(list.length);
    }),
    { numRuns: 500 },
  );
});

test('the order of the rows changes no key', () => {
  const shuffled = entries.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, options, ([list, other], with_) => {
      const keys = settled(list, with_);
      const byValue = new Map(list.map((each, index) => [each.value, keys[index]]));
      expect(settled(other, with_)).toEqual(other.map((each) => byValue.get(each.value)));
    }),
    { numRuns: 500 },
  );
});

test('a new row renames no other whose key it does not come to', () => {
  // Few values and messages, so that they meet: `Gone` with the value 1 comes to `Gone1`, too.
  const row = fc.record({
    value: fc.nat(4),
    prose: fc.constantFrom('Gone', 'Gone 1', 'Gone 2', 'Late', '缺少', 'Code 1'),
  });
  const rows = fc.uniqueArray(row, { selector: (each) => each.value, minLength: 1 });
  const keysOf = (list: readonly { value: number; prose: string }[]): string[] =>
    settleKeys(list.map((each) => entry(each.value, each.prose)));
  fc.assert(
    fc.property(rows, ([added, ...rest]) => {
      const own = (each: typeof added): string | undefined => each && keysOf([each])[0];
      const before = keysOf(rest);
      const after = keysOf(added === undefined ? rest : [...rest, added]);
      for (const [index, each] of rest.entries()) {
        const isBare = before[index] === own(each);
        if (isBare && own(each) !== own(added)) expect(after[index]).toBe(before[index]);
      }
    }),
    { numRuns: 500 },
  );
});
