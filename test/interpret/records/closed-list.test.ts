import { expect, test } from 'vitest';
import { withClosedList } from '../../../src/interpret/records/closed-list.ts';
import type { TypeExpression } from '../../../src/model/catalog.ts';

const string: TypeExpression = { kind: 'string' };
const integer: TypeExpression = { kind: 'integer' };
const unknown: TypeExpression = { kind: 'unknown' };
const null_: TypeExpression = { kind: 'null' };
const anEnum: TypeExpression = { kind: 'union', types: [string, integer] };

function listed(
  type: TypeExpression,
  text: string,
  { isEnum = false, sisters = [] as string[], preset = '' } = {},
): TypeExpression {
  return withClosedList(type, text, { sisters: new Set(sisters), isEnum, preset });
}

const literals = (...values: (string | number | boolean)[]): TypeExpression => ({
  kind: 'literals',
  values,
});

test.each([
  'One of `open`, `shut`.',
  'One of: open, shut',
  'How it is. Possible values are "open" and "shut".',
  "Allowed values: 'open', 'shut'. Defaults to `open`.",
  'Either `open` or `shut`',
  'Can be `open` or `shut`.',
  '`open` or `shut`',
  '`open` | `shut`',
  '`"open"` \\| `"shut"`',
  '`open | shut`',
  '`open` · `shut`',
  'State: `open`, `shut`',
  'The state (`open` / `shut`)',
  '`open` (as it was) or `shut` (for good)',
  '`open` - as it was, `shut` - for good',
  'Values: `open` (default), `shut`',
  'One of:\n`open`\n`shut`',
  '可选值：`open`、`shut`；其余报错',
  '可选值：open、shut。',
  '取值为 `open` 或 `shut`',
  '状态：`open` / `shut`。缺省：由系统决定',
  '可选值：`open`（开启，默认）、`shut`（关闭）',
  '次のいずれか: `open`、`shut`',
  '値は `open` / `shut` のいずれか',
  '가능한 값: `open`, `shut`',
  'Возможные значения: open, shut',
  '`open` oder `shut`',
  'Type : `"open"` ou `"shut"`',
  'Valores posibles: `open` o `shut`. `open` es el valor predeterminado.',
  'Valores possíveis: open ou shut',
  '门的状态：open/shut',
  '[必选] open-打开;shut-关闭',
  '必填，`open` \\| `shut`',
  '门：open - 打开，shut - 关闭',
  '门的状态（open / shut）',
  'Status: open, shut',
  'open | shut',
])('a text is one of those in %j', (text) => {
  expect(listed(string, text)).toEqual(literals('open', 'shut'));
});

test.each([
  '状态：0-关，1-开',
  '状态：0关，1开',
  '状态: 0关 1开',
  '状态（0：关；1：开）',
  '0 = shut, 1 = open',
  'The state (0: shut, 1: open)',
  'One of 0, 1',
  '取值：0、1',
  '状态（0：关/锁，1：开）',
  'Valores posibles: 0 ó 1. Por defecto su valor es 1',
])('a number is one of those in %j', (text) => {
  expect(listed(integer, text)).toEqual(literals(0, 1));
});

test.each([
  'Such as `open` or `shut`',
  'The state (e.g. `open`, `shut`)',
  'For example: `open`, `shut`',
  'Examples of values: `open`, `shut`',
  '例如：`open`、`shut`',
  '状态，如 `open`、`shut`',
  '状态：`open`、`shut` 等',
  'One of `open`, `shut`, etc.',
  'One of `open`, `shut`, …',
  'One of `open`, `shut`, or any other state',
  'One of: open, shut for good',
  'One of the states below',
  'Comma-separated list: `open`, `shut`',
  '多个用逗号分隔，可选值：`open`、`shut`',
  '`open` and `shut` are searched',
  'Set `open`, `shut` or both',
  'Only `open`',
  'State of the door (CPU, memory, disk)',
  'Relative path: src/open',
  'Depends on: `open`, `shut`',
  'In the form `YYYY-MM-DD` or `YYYY`',
  'The format (`<open>`, `<shut>`)',
  'Must not be `open` or `shut`',
  'The flags (`--open`, `--shut`)',
  'Formats: ["open","shut"] or none',
  'It has states. They are many: `open`, `shut`',
  'Default: `open`',
  'The type (string, required)',
  'host/port',
  'open, shut, ajar',
  '路径：open/shut',
  '状态：open, 1, 2',
  '取值: eg:open;shut',
  '取值: open;shut;open|shut',
])('%j lists no values for sure', (text) => {
  expect(listed(string, text)).toEqual(string);
});

test.each([
  'From 0 to 1',
  'Must be 0-1',
  '取值范围 [0, 1]',
  '可选值为[0,1]',
  '0 or 1 of them',
  'How many (0 = auto, 1 = off)',
  'Size: 67,108,863 bytes',
  'One of `open`, `shut`',
  '1-50 characters',
  'A 404 or a 500',
])('%j lists no numbers for sure', (text) => {
  expect(listed(integer, text)).toEqual(integer);
});

test('the values are of the type that the document gives', () => {
  expect(listed(string, 'One of `0`, `1`')).toEqual(literals('0', '1'));
  expect(listed(unknown, 'One of `0`, `1`')).toEqual(literals(0, 1));
  expect(listed(unknown, 'One of `true`, `false`')).toEqual({ kind: 'boolean' });
  expect(listed(string, 'One of `true`, `false`')).toEqual(string);
  expect(listed(string, 'One of `open`, `shut`, or null')).toEqual({
    kind: 'union',
    types: [literals('open', 'shut'), null_],
  });
  expect(listed({ kind: 'union', types: [string, null_] }, '`open` or `shut`')).toEqual({
    kind: 'union',
    types: [literals('open', 'shut'), null_],
  });
  expect(listed({ kind: 'array', items: string }, 'Any of `open`, `shut`')).toEqual({
    kind: 'array',
    items: literals('open', 'shut'),
  });
  for (const type of [{ kind: 'boolean' }, { kind: 'string', format: 'uuid' }] as const)
    expect(listed(type, 'One of `open`, `shut`')).toEqual(type);
});

test('names of a program alone are all there is', () => {
  const values = literals('zoom_in', 'zoom_out', 'none');
  expect(listed(string, 'zoom_in, zoom_out, none')).toEqual(values);
  expect(listed(string, 'zoom_in / zoom_out / none')).toEqual(values);
});

test('the members beside it are no values, unless the document says so', () => {
  const sisters = ['open', 'closed'];
  expect(listed(string, 'Behind: `open`, `shut`', { sisters })).toEqual(string);
  expect(listed(string, 'One of: `open`, `shut`', { sisters })).toEqual(literals('open', 'shut'));
});

test('words in brackets are values where one of them is the default', () => {
  const text = 'How it runs (dev, test, live)';
  expect(listed(string, text, { preset: 'live' })).toEqual(literals('dev', 'test', 'live'));
  expect(listed(string, text, { preset: 'other' })).toEqual(string);
  expect(listed(string, 'How it runs (e.g. dev, live)', { preset: 'live' })).toEqual(string);
});

test('a list at the beginning may go on as a sentence', () => {
  expect(listed(string, '`open` / `shut`，按权限生效')).toEqual(literals('open', 'shut'));
});

test('a word like all others among several is no special one', () => {
  expect(listed(integer, '范围：1-全部 2-部门 3-本人')).toEqual(literals(1, 2, 3));
  expect(listed(integer, '上限（0-不限，1-一个）')).toEqual(integer);
});

test('a name may hold two letters of a date', () => {
  expect(listed(string, 'The mode: `hypervisor` or `sync`')).toEqual(
    literals('hypervisor', 'sync'),
  );
  expect(listed(string, 'The form: `YYYY` or `MM`')).toEqual(string);
});

test.each([
  'How it went: `open` or `shut`. `shut` is rare.',
  'As it was left, `open` or `shut`',
  'open, shut',
])('an enum has the values in %j', (text) => {
  expect(listed(anEnum, text, { isEnum: true })).toEqual(literals('open', 'shut'));
});

test.each(['Such as `open`', 'Such as `open` or `shut`', 'Open the door'])(
  'an enum has no values in %j',
  (text) => {
    expect(listed(anEnum, text, { isEnum: true })).toEqual(anEnum);
  },
);

test('one value is all there is where the document says so', () => {
  expect(listed(string, '固定为 `"open"`')).toEqual(literals('open'));
  expect(listed(string, 'Always `open`.')).toEqual(literals('open'));
  expect(listed(string, 'The engine of it is fixed to `open`.')).toEqual(string);
});

test('a text without end takes no time without end', () => {
  for (const text of ['`a`, '.repeat(400), '(0: a, '.repeat(250), ' '.repeat(2000)])
    expect(listed(string, `One of: ${text}`)).toEqual(string);
});
