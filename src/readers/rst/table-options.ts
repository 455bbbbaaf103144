import type { Directive, Option } from './directive.ts';
import type { Fault } from './drawn.ts';

/** What an option's value has to be, or undefined where it is so. The value is empty where the option has none. */
type Check = (value: string) => string | undefined;

const anything: Check = () => undefined;
const something: Check = (value) => (value === '' ? 'some text' : undefined);
const nothing: Check = (value) => (value.trim() === '' ? undefined : 'without a value');
const count: Check = (value) => (/^\s*\+?\d+\s*$/.test(value) ? undefined : 'a whole number');
const length: Check = (value) =>
  /^[0-9.]+ *(?:em|ex|px|in|cm|mm|pt|pc|%)?$/.test(value)
    ? undefined
    : 'a length such as "80%" or "12em"';
const alignment: Check = (value) =>
  /^\s*(?:left|center|right)\s*$/i.test(value) ? undefined : '"left", "center" or "right"';
const classes: Check = (value) =>
  value.trim() !== '' && value.trim().split(/\s+/).every(isClassName)
    ? undefined
    : 'class names with Latin letters';
const character: Check = (value) =>
  characterOf(value) === undefined ? 'one character or its Unicode code' : undefined;
const widths: Check = (value) =>
  value === 'auto' || widthsOf(value) !== undefined
    ? undefined
    : '"auto" or positive whole numbers';
const widthsOrGrid: Check = (value) => (value === 'grid' ? undefined : widths(value));

const common: Record<string, Check> = {
  class: classes,
  name: anything,
  align: alignment,
  width: length,
  widths,
};
const rows: Record<string, Check> = { 'header-rows': count, 'stub-columns': count };

/** The options of each directive that makes a table. docutils: parsers/rst/directives/tables.py; the kernel's rstFlatTable.py. */
const known: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  table: { ...common, widths: widthsOrGrid },
  'list-table': { ...common, ...rows },
  'csv-table': {
    ...common,
    ...rows,
    header: anything,
    file: something,
    url: something,
    encoding: something,
    delim: character,
    keepspace: nothing,
    quote: character,
    escape: character,
  },
  'flat-table': { ...common, ...rows, 'fill-cells': nothing },
};

/** The first thing that is wrong with a directive's options. */
export function optionFault({ name, options, stray }: Directive): Fault | undefined {
  const seen = new Set<string>();
  for (const option of options) {
    const wrong = wrongWith(option, known[name] ?? {}, seen);
    if (wrong !== undefined) return { line: option.line, index: 0, fault: wrong };
    seen.add(option.name);
  }
  if (stray === undefined) return undefined;
  const fault = `This line among the options of "${name}" is none: put a blank line between options and content.`;
  return { line: stray, index: 0, fault };
}

function wrongWith(
  { name, value }: Option,
  checks: Readonly<Record<string, Check>>,
  seen: ReadonlySet<string>,
): string | undefined {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check === undefined) {
    return `The directive has no option "${name}"; it has ${Object.keys(checks).sort().join(', ')}.`;
  }
  if (seen.has(name)) return `The option "${name}" is given twice; leave one out.`;
  const expected = check(value.map(({ text }) => text).join('\n'));
  return expected === undefined ? undefined : `The option "${name}" has to be ${expected}.`;
}

/** docutils: `make_id` (nodes.py) keeps the letters that have a Latin base. */
function isClassName(name: string): boolean {
  return /[a-z]/i.test(name.normalize('NFKD'));
}

/** The widths that `:widths:` lists. */
export function widthsOf(value: string): number[] | undefined {
  const parts = value.includes(',') ? value.split(',') : value.split(/\s+/);
  const numbers = parts
    .map((part) => part.trim())
    .filter((part) => /^\+?\d+$/.test(part))
    .map(Number);
  return numbers.length === parts.length && numbers.every((number) => number > 0)
    ? numbers
    : undefined;
}

/**
 * The character that `:delim:`, `:quote:` or `:escape:` names: itself, `tab`, `space`, or a code such as `9`, `0x9`
 * or `U+0009`. docutils: `single_char_or_whitespace_or_unicode` (parsers/rst/directives/__init__.py).
 */
export function characterOf(value: string): string | undefined {
  if (value === 'tab') return '\t';
  if (value === 'space') return ' ';
  const code = /^(?:(\d+)|(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);)$/i.exec(value);
  if (code === null) return [...value].length === 1 ? value : undefined;
  const [, decimal, hex = code[3] ?? ''] = code;
  const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
