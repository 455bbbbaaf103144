import { expect, test } from 'vitest';
import type { TypeExpression } from '../../../src/model/catalog.ts';
import { isTypeWord, parseType } from '../../../src/vocabulary/types/types.ts';
import { STEEP, steepness } from '../../steepness.ts';

/** `string:uuid`, `integer[]`, `map<string>`, `"a" or 1`; a reference as `&Name`. */
function shown(type: TypeExpression): string {
  switch (type.kind) {
    case 'array':
      return `${shown(type.items)}[]`;
    case 'map':
      return `map<${shown(type.values)}>`;
    case 'union':
      return `(${type.types.map(shown).join(' or ')})`;
    case 'literals':
      return type.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'reference':
      return `&${type.name}`;
    default:
      return type.format === undefined ? type.kind : `${type.kind}:${type.format}`;
  }
}

test.each([
  ['string', 'string'],
  ['String(32)', 'string'],
  ['List\\<String\\>', 'string[]'],
  ['Map\\<String, List\\<Integer\\>\\>', 'map<integer[]>'],
  ['varchar(64)', 'string'],
  ['char(36) NOT NULL', 'string'],
  ['const char *', 'string'],
  ['int(11)', 'integer'],
  ['BIGINT UNSIGNED', 'integer:int64'],
  ['decimal(10,2)', 'number'],
  ['Long', 'integer:int64'],
  ['uint64', 'integer:int64'],
  ['float64', 'number:double'],
  ['double precision', 'number:double'],
  ['number (double)', 'number:double'],
  ['string(date-time)', 'string:date-time'],
  ['string<uuid>', 'string:uuid'],
  ['timestamp', 'string:date-time'],
  ['ISO8601 timestamp', 'string:date-time'],
  ['google.protobuf.Timestamp', 'string:date-time'],
  ['java.util.Date', 'string:date'],
  ['snowflake', 'string'],
  ['字符串', 'string'],
  ['字符串(32)', 'string'],
  ['整型', 'integer'],
  ['布尔', 'boolean'],
  ['时间戳', 'integer'],
  ['文字列', 'string'],
  ['真偽値', 'boolean'],
  ['문자열', 'string'],
  ['строка', 'string'],
  ['целое число', 'integer'],
  ['Zeichenkette', 'string'],
  ['chaîne de caractères', 'string'],
  ['cadena de texto', 'string'],
  ['número inteiro', 'integer'],
  ['booleano', 'boolean'],
  ['{}', 'object'],
  ['any', 'unknown'],
])('%s is a plain type', (text, expected) => {
  expect(shown(parseType(text).type)).toBe(expected);
  expect(isTypeWord(text)).toBe(true);
});

test.each([
  ['string[]', 'string[]'],
  ['[]string', 'string[]'],
  ['[string]', 'string[]'],
  ['number[3]', 'number[]'],
  ['String...', 'string[]'],
  ["Array of 'a', 'b'", '"a" or "b"[]'],
  ['List<String>', 'string[]'],
  ['Array[Object]', 'object[]'],
  ['array (string)', 'string[]'],
  ['array of object', 'object[]'],
  ['array[]', 'unknown[]'],
  ['array[] of string', 'string[]'],
  ['array[][]', 'unknown[][]'],
  ['an array of integers', 'integer[]'],
  ['object array', 'object[]'],
  ['repeated string', 'string[]'],
  ['数组', 'unknown[]'],
  ['字符串数组', 'string[]'],
  ['String数组', 'string[]'],
  ['数组<字符串>', 'string[]'],
  ['文字列の配列', 'string[]'],
  ['массив строк', 'string[]'],
  ['Liste von Zeichenketten', 'string[]'],
  ['tableau de chaînes', 'string[]'],
  ['lista de objetos', 'object[]'],
  ['HashMap<String, Vec<i32>>', 'map<integer:int32[]>'],
  ['Map<String, Integer>', 'map<integer>'],
  ['map[snowflake, integer]', 'map<integer>'],
  ['map[string]int64', 'map<integer:int64>'],
  ['map of string to integer', 'map<integer>'],
  ['Record<string, number>', 'map<number>'],
  ['Optional[List[int]]', '(integer[] or null)'],
])('%s contains others', (text, expected) => {
  expect(shown(parseType(text).type)).toBe(expected);
  expect(isTypeWord(text)).toBe(true);
});

test.each([
  ['string | null', '(string or null)'],
  ['string or array', '(string or unknown[])'],
  ['bool / string', '(boolean or string)'],
  ['object/null', '(object or null)'],
  ['?string', '(string or null)'],
  ['Long?', '(integer:int64 or null)'],
  ['nullable string', '(string or null)'],
  ['string, nullable', '(string or null)'],
  ['timestamp, nullable, required', '(string:date-time or null)'],
  ['Option<String>', '(string or null)'],
  ['`list[str] | None`', '(string[] or null)'],
  ['(string|number)[]', '(string or number)[]'],
  ['"a" | "b"', '"a" or "b"'],
  ['1 | 2', '1 or 2'],
  ['true | false', 'boolean'],
  ['enum: a, b', '"a" or "b"'],
  ['enum `a-c` \\| `b`', '"a-c" or "b"'],
  ['enum `Shape`', '(string or integer)'],
  ["enum('asc','desc')", '"asc" or "desc"'],
  ['Literal["a", "b"]', '"a" or "b"'],
  ['string: `asc`, `desc`', '"asc" or "desc"'],
  ['`asc` | `desc`', '"asc" or "desc"'],
  ['enum', '(string or integer)'],
  ['select(`a`, `b`)', '"a" or "b"'],
  ['enum: a, b...', '(string or integer)'],
  ['enum: a, b, …', '(string or integer)'],
  ['enum(a, b, etc.)', '(string or integer)'],
  ['枚举', '(string or integer)'],
])('%s is one of several', (text, expected) => {
  expect(shown(parseType(text).type)).toBe(expected);
});

test.each([
  ['string, required', 'string', true],
  ['(optional) string', 'string', false],
  ['boolean, optional', 'boolean', false],
  ['string, 可选', 'string', false],
  ['string | undefined', 'string', false],
  ['`undefined | "a" | "b"`', '"a" or "b"', false],
  ['string | null | undefined', '(string or null)', false],
  ['undefined', 'null', undefined],
  ['string (foreign key)', 'string', undefined],
])('%s may say that it is required', (text, expected, required) => {
  const written = parseType(text);
  expect([shown(written.type), written.required]).toEqual([expected, required]);
});

test('a name is looked up, with the target of its link', () => {
  const asked: unknown[] = [];
  const refer = (name: string, target: string | undefined): TypeExpression => {
    asked.push([name, target]);
    return { kind: 'reference', name: 'X' };
  };
  const types = [
    '[Address](#address)',
    'Address object',
    'array of [Address](#x) objects',
    '?array\\[[seat - n\\_row](#seat) object\\]',
    'List<Seat>',
  ];
  expect(types.map((text) => shown(parseType(text, refer).type))).toEqual([
    '&X',
    '&X',
    '&X[]',
    '(&X[] or null)',
    '&X[]',
  ]);
  expect(asked).toEqual([
    ['Address', '#address'],
    ['Address', undefined],
    ['Address', '#x'],
    ['seat - n_row', '#seat'],
    ['Seat', undefined],
  ]);
});

test.each(['', '-', 'Yes', 'Required', 'the id of the user', 'name', 'Little Endian', '`config`'])(
  '%j is no type',
  (text) => {
    expect(isTypeWord(text)).toBe(false);
    expect(parseType(text)).toMatchObject({ type: { kind: 'unknown' }, isKnown: false });
  },
);

test.each([
  '`(event: ChangeEvent) => void`',
  '`(key: string) => boolean | Promise<boolean>`',
  '() => void',
])('%s is a function, which is no type of data', (text) => {
  expect(parseType(text)).toMatchObject({ type: { kind: 'unknown' }, isKnown: false });
});

test('a list of numbers alone may be anything', () => {
  expect(isTypeWord('1, 2')).toBe(false);
  expect(isTypeWord('404')).toBe(false);
  expect(isTypeWord('"a" | "b"')).toBe(true);
});

test('behind a comma, what is no type is a remark', () => {
  expect(parseType('Integer, default 0')).toMatchObject({
    type: { kind: 'integer' },
    isKnown: true,
    isWhole: false,
  });
});

test.each(['[', '<', '(', 'array of ', '?', 'a|', '字', '"', '[a](', '{'])(
  'a text that repeats %j is read in linear time',
  async (part) => {
    const ofLength = async (length: number): Promise<unknown> => parseType(part.repeat(length));
    // The longest that is looked at: what tries all ways would not come to an end.
    await ofLength(Math.floor(399 / part.length));
    expect(await steepness(25_000, ofLength)).toBeLessThan(STEEP);
  },
);

test.each([
  ['Money', '&Money'],
  ['Money[]', '&Money[]'],
  ['money', 'number'],
  ['String', 'string'],
  ['Map<string, Money>', 'map<&Money>'],
  ['Array', 'unknown[]'],
])('where Money, String and Array have tables, the type %j is %s', (text, type) => {
  const refer = (name: string): TypeExpression | undefined =>
    ['Money', 'String', 'Array'].includes(name) ? { kind: 'reference', name } : undefined;
  expect(shown(parseType(text, refer).type)).toBe(type);
});
