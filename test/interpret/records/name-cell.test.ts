import { expect, test } from 'vitest';
import { nameCell, nameColumn } from '../../../src/interpret/records/name-cell.ts';

const plain = { hasTypeColumn: true, hasTypeLines: false, options: undefined };
const typed = { ...plain, hasTypeColumn: false };

test.each([
  ['user_id', ['user_id']],
  ['channel_id ^2^', ['channel_id']],
  ['limit¹', ['limit']],
  ['name*', ['name']],
  ['*name', ['name']],
  ['size [2]', ['size']],
  ['{user_id}', ['user_id']],
  ['"name"', ['name']],
  ['X-Request-Id', ['X-Request-Id']],
  ['--output', ['output']],
  ['details [].amount', ['details[].amount']],
  ['data > list > id', ['data.list.id']],
  ['filter[name]', ['filter[name]']],
  ['用户名', ['用户名']],
  ['start, end', ['start', 'end']],
  ['start / end', ['start', 'end']],
  ['start\nend', ['start', 'end']],
  ['lat and lng', ['lat', 'lng']],
  ['Noise Reduction', ['Noise Reduction']],
  ['', []],
  ['…', []],
  ['limit ^1^ [2]', ['limit']],
  ['limit (1)', ['limit']],
  ['limit (*)', ['limit']],
  ['limit†‡', ['limit']],
  ['$ref', ['$ref']],
  ['@type', ['@type']],
  ['#id', ['#id']],
  ['a->b', ['a->b']],
  ['a::b', ['a::b']],
  ['a?.b', ['a?.b']],
  ['a .b', ['a.b']],
  ['a. b', ['a.b']],
  ['a > b', ['a.b']],
  ['name!', ['name']],
  ['name?', ['name']],
  ["`'name'`", ['name']],
  ['<name>', ['name']],
  ['a;b', ['a', 'b']],
  ['a，b、c', ['a', 'b', 'c']],
  ['a or b', ['a', 'b']],
  ['a/b', ['a/b']],
  ['a, b!c', []],
  ['Two words of it', ['Two words of it']],
  ['One two three four five', ['One two three four five']],
  ['One two three four five six', []],
  ['Two words.', []],
  ['Two: words', []],
  ['+ -', []],
  ['start\nthe beginning of it', ['start']],
  ['a?\nb', ['a', 'b']],
  ['After this the order is placed, and matched.', []],
  ['下单成功后，会返回一个字段。', []],
])('%j names %j', (text, names) => {
  expect(nameCell(text, plain).names).toEqual(names);
});

test.each([
  ['creator_id? ^1^', false],
  ['creator?', false],
  ['id (optional)', false],
  ['id [required]', true],
  ['id（必填）', true],
  ['id 可选', false],
  ['id', undefined],
  ['a, b?', false],
  ['a?\nb', false],
  ['a!', undefined],
])('%j may say whether it is required', (text, required) => {
  expect(nameCell(text, plain)).toMatchObject({ required, remark: '' });
});

test.each([
  ['id (see below)', ['id'], 'see below'],
  ['id【见下】', ['id'], '见下'],
  ['two words (see below)', ['two words (see below)'], ''],
  ['id (yes)', ['id'], 'yes'],
  ['id\nof the order\nor none', ['id'], 'of the order\nor none'],
  ['id (see below)\n of the order ', ['id'], 'see below\nof the order'],
  ['id (deprecated)', ['id'], ''],
])('%j says besides', (text, names, remark) => {
  expect(nameCell(text, plain)).toMatchObject({ names, remark });
});

test('a name may be deprecated in its own cell', () => {
  expect(nameCell('id (deprecated)', plain).deprecated).toBe(true);
  expect(nameCell('id (deprecated: use key)', plain).deprecated).toBe('use key');
  expect(nameCell('id', plain).deprecated).toBeUndefined();
});

test.each([
  ['id (string) of it', 'id (string) of it', undefined],
  ['id: late', undefined, undefined],
  ['string int', 'string', 'int'],
  ['late string id', undefined, undefined],
  ['unsigned int count', 'count', 'unsigned int'],
])('%j with a type or without', (text, name, type) => {
  const cell = nameCell(text, typed);
  expect(cell.type).toBe(type);
  if (name !== undefined) expect(cell.names).toEqual([name]);
});

test.each([
  ['id: string', 'id', 'string'],
  ['id (string)', 'id', 'string'],
  ['id（字符串）', 'id', '字符串'],
  ['id string', 'id', 'string'],
  ['string id', 'id', 'string'],
  ['List<String> tags', 'tags', 'List<String>'],
  ['id\nString', 'id', 'String'],
  ['id', 'id', undefined],
  ['id (see below)', 'id', undefined],
])('%j has a name and a type', (text, name, type) => {
  const cell = nameCell(text, typed);
  expect([cell.names, cell.type]).toEqual([[name], type]);
});

test('a word on the second line is a type where other second lines are', () => {
  const column = nameColumn(['card\ncard_details', 'amount\nDecimal', 'a\nb'], false);
  expect(column.hasTypeLines).toBe(true);
  expect(nameCell('card\ncard_details', column)).toMatchObject({
    names: ['card'],
    type: 'card_details',
  });
  expect(nameCell('amount\nIn whole units of the currency.', column)).toMatchObject({
    names: ['amount'],
    type: undefined,
    remark: 'In whole units of the currency.',
  });
  expect(nameColumn(['start\nend'], false).hasTypeLines).toBe(false);
});

test('options of a command are called by their long names, and show what they take', () => {
  const texts = ['-o, --output <dir>', '--force', '--jobs <int>', '--format json|yaml', '<file>'];
  const column = nameColumn(texts, false);
  const cells = texts.map((text) => nameCell(text, column));
  expect(cells.map(({ names, type }) => [names.join(), type])).toEqual([
    ['output', 'string'],
    ['force', 'boolean'],
    ['jobs', 'int'],
    ['format', 'enum: `json`, `yaml`'],
    ['file', undefined],
  ]);
  expect(cells.map(({ areOptions }) => areOptions)).toEqual([true, true, true, true, undefined]);
  const several = ['--size W H', '--form {json,yaml}', '--jobs N', '--log a.txt'];
  expect(
    several.map((text) => nameCell(text, column)).map(({ names, type }) => [names.join(), type]),
  ).toEqual([
    ['size', 'string'],
    ['form', 'enum: `json`, `yaml`'],
    ['jobs', 'number'],
    ['log', 'string'],
  ]);
  expect(nameCell('--no-color', nameColumn(['--no-color', '-v'], false)).type).toBe('boolean');
  expect(nameCell('--force', nameColumn(['--force', '-v'], false))).toMatchObject({
    names: ['force'],
    type: undefined,
  });
  expect(nameColumn(['user', '-id', '-name'], false).options).toBeUndefined();
});

test.each([
  ['id', 0, false],
  ['└ id', 1, true],
  ['├─ id', 2, true],
  ['│  └─ id', 5, true],
  ['» » id', 3, true],
  ['> id', 1, false],
  ['-- id', 2, false],
  ['..id', 2, false],
  ['\u00a0\u00a0id', 2, true],
  ['\u3000id', 1, true],
])('%j is moved in by %i', (text, indent, isDrawn) => {
  expect(nameCell(text, plain)).toMatchObject({ names: ['id'], indent, isDrawn });
});

test.each([
  ['id\nrequired', ['id'], true],
  ['id\n(optional)', ['id'], false],
  ['id\n必填', ['id'], true],
  ['id\nrequired\nof the order', ['id'], true],
  ['id\nname', ['id', 'name'], undefined],
])('%j is %j, and has to be there: %s', (text, names, required) => {
  expect(nameCell(text, plain)).toMatchObject({ names, required });
});

test('a header of HTTP may have its value, and a sentence is no header', () => {
  expect(nameCell('X-Api-Key: <key>', plain)).toMatchObject({
    names: ['X-Api-Key'],
    remark: '<key>',
  });
  expect(nameCell('Note: <key> of the user.', plain).names).toEqual([]);
});

test('a type and whether it has to be there stand below the name', () => {
  expect(nameCell('id\nstring\nrequired', { ...typed, hasTypeLines: true })).toMatchObject({
    names: ['id'],
    type: 'string',
    required: true,
  });
});
