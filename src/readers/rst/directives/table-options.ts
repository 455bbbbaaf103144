import { type Directive, type Option, optionValue } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';

/** What an option's value has to be, or undefined where it is so. The value is empty where the option has none. */
type Check = (value: string) => string | undefined;

const anything: Check = () => undefined;
const something: Check = (value) => (value === '' ? 'some text' : undefined);
const nothing: Check = (value) => (value.trim() === '' ? undefined : 'without a value');
const count: Check = (value) =>
  (integerOf(value) ?? -1) >= 0 ? undefined : 'a whole number of zero or more';
const length: Check = (value) =>
  /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+) *(?:em|ex|px|in|cm|mm|pt|pc|%)?$/.test(value)
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
const delimiter: Check = (value) =>
  delimiterOf(value) === undefined
    ? '"tab", "space", one character or its Unicode code'
    : undefined;
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
    delim: delimiter,
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
  const fault = `This line among the options of "${name}" is not an option. Put a blank line between options and content.`;
  return { line: stray, index: 0, fault };
}

function wrongWith(
  { name, value }: Option,
  checks: Readonly<Record<string, Check>>,
  seen: ReadonlySet<string>,
): string | undefined {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check === undefined) {
    return `The directive has no option "${name}". It has ${Object.keys(checks).sort().join(', ')}.`;
  }
  if (seen.has(name)) return `The option "${name}" is set twice. Remove one.`;
  const expected = check(value.map(({ text }) => text).join('\n'));
  return expected === undefined ? undefined : `The option "${name}" must be ${expected}.`;
}

/** docutils: `make_id` (nodes.py) keeps the letters that have a Latin base, and these. */
const LATIN = /[a-zøđħıłŧƀƃƈƌƒƙƚƞƥƫƭƴƶǥȥȴȵȶȷȼȿɀɇɉɋɍɏßæœȸȹ]/i;

function isClassName(name: string): boolean {
  return LATIN.test(name.normalize('NFKD'));
}

/** The widths that `:widths:` lists. */
export function widthsOf(value: string): number[] | undefined {
  const parts = value.includes(',') ? value.split(',') : value.trim().split(/\s+/);
  const numbers = parts
    .map(integerOf)
    .flatMap((number) => (number !== undefined && number > 0 ? [number] : []));
  return numbers.length === parts.length ? numbers : undefined;
}

/** The number that `:header-rows:` or `:stub-columns:` gives; 0 where there is none. */
export function countOf(directive: Directive, name: 'header-rows' | 'stub-columns'): number {
  return integerOf(optionValue(directive, name) ?? '') ?? 0;
}

/** Python's `int`: with `_` between digits, and fullwidth ones as well. */
export function integerOf(value: string): number | undefined {
  const [, sign, digits] = /^\s*([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)\s*$/u.exec(value) ?? [];
  const number = Number(digits?.replaceAll('_', '').normalize('NFKC'));
  if (Number.isNaN(number)) return undefined;
  return sign === '-' ? -number : number;
}

/** The character that `:delim:` names, as `characterOf` does, or `tab` or `space`. */
export function delimiterOf(value: string): string | undefined {
  if (value === 'tab') return '\t';
  return value === 'space' ? ' ' : characterOf(value);
}

/**
 * The character that `:quote:` or `:escape:` names: itself, or a code such as `9`, `0x9` or `U+0009`.
 * docutils: `single_char_or_unicode` (parsers/rst/directives/__init__.py).
 */
export function characterOf(value: string): string | undefined {
  const code = /^(?:(\d+)|(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);)$/i.exec(value);
  if (code === null) return [...value].length === 1 ? value : undefined;
  const [, decimal, hex = code[3] ?? ''] = code;
  const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
