import type { Source } from '../../source/source.ts';
import type { SourceSyntax } from '../../writers/language/source-syntax.ts';
import { readCollection } from './collections.ts';
import { readEnum } from './enum-members.ts';
import { readIndented } from './indented.ts';
import {
  type Group,
  type Program,
  addConstant,
  groupOf,
  is,
  literalsIn,
  openProgram,
  past,
  placeOf,
} from './program.ts';

/** The constants of a program, as far as they can be told without knowing the language: what a function does is left out. */
export function constantsIn(source: Source, syntax: SourceSyntax): Group[] {
  const program = openProgram(source, syntax);
  if (syntax.isIndented === true) readIndented(program);
  else readBlock(program, 0, program.tokens.length, null);
  return [...program.groups.values()].filter(({ constants }) => constants.length > 0);
}

/** Each reads what begins at a token, and gives the index of its last one; that of the token itself where nothing does. */
const DECLARATIONS: readonly ((program: Program, at: number, owner: string | null) => number)[] = [
  (program, at) => (is(program, at, 'enum', 'ENUM') ? readEnum(program, at) : at),
  readConstant,
  readMacro,
  readUnion,
  readRows,
  readAssigned,
];

function readBlock(program: Program, from: number, to: number, owner: string | null): void {
  let start = from;
  for (let at = from; at < to; at++) {
    let end = at;
    for (const read of DECLARATIONS) if (end === at) end = read(program, at, owner);
    if (end === at && is(program, at, '{')) {
      const name = typeNameIn(program, start, at);
      const close = past(program, at) - 1;
      if (name !== undefined) readBlock(program, at + 1, close, name);
    }
    if (end !== at || is(program, at, '{', ';')) start = Math.max(end, past(program, at) - 1) + 1;
    at = end === at ? past(program, at) - 1 : end;
  }
}

const TYPE_WORDS =
  'class struct interface object namespace module mod impl trait extension record extern'.split(
    ' ',
  );
const FUNCTION_WORDS = 'fun func function fn'.split(' ');

/** What the type is called whose body begins there; undefined where another block does. */
function typeNameIn(program: Program, from: number, open: number): string | null | undefined {
  for (let at = open - 1; at >= from; at--) {
    if (is(program, at, ...FUNCTION_WORDS)) return undefined;
    if (!is(program, at, ...TYPE_WORDS)) continue;
    const next = program.tokens[at + 1];
    return next?.kind === 'name' ? next.text : null;
  }
  return undefined;
}

/**
 *     const NotFound: Code = 404;   static final int NOT_FOUND = 404;   const NotFound Code = 404
 */
function readConstant(program: Program, keyword: number, owner: string | null): number {
  const { tokens, syntax } = program;
  let from = keyword;
  if (tokens[from]?.kind !== 'name' || !syntax.constants.includes(tokens[from]?.text ?? ''))
    return from;
  if (is(program, from + 1, '(')) return readConstantBlock(program, from + 1);
  let equals = from + 1;
  for (; !is(program, equals, '='); equals++) {
    if (equals >= tokens.length || is(program, equals, ';', '{', '(', '}', ':=')) return keyword;
    if (syntax.constants.includes(tokens[equals]?.text ?? '')) from = equals;
  }
  const { nameAt, type } = headOf(program, from + 1, equals);
  const end = statementEnd(program, equals + 1);
  const name = owner ?? type;
  const group = groupOf(program, `in ${name}`, nameAt, name, false);
  addConstant(program, nameAt, literalsIn(program, equals + 1, end), group);
  readCollection(program, equals + 1, end, nameAt);
  return end - 1;
}

/** Where the name stands in what is before `=`, and what the type is called that stands beside it. */
function headOf(
  { tokens, syntax }: Program,
  from: number,
  equals: number,
): { nameAt: number; type: string | null } {
  const colon = tokens.slice(from, equals).findIndex(({ text }) => text === ':');
  const isFirst = colon === -1 && syntax.hasTypeBehind === true;
  const nameAt = colon !== -1 ? from + colon - 1 : isFirst ? from : equals - 1;
  const typeAt = colon !== -1 ? nameAt + 2 : isFirst ? nameAt + 1 : nameAt - 1;
  const isType = typeAt >= from && typeAt < equals && tokens[typeAt]?.kind === 'name';
  return { nameAt, type: isType ? (tokens[typeAt]?.text ?? null) : null };
}

/**
 *     const (
 *       First Code = iota + 1
 *       Second
 *     )
 */
function readConstantBlock(program: Program, open: number): number {
  const { tokens } = program;
  const close = past(program, open) - 1;
  let value: [from: number, to: number] | undefined;
  let type: string | null = null;
  let iota = 0;
  for (let at = open + 1; at < close; iota++) {
    const end = statementEnd(program, at);
    const equals = tokens.slice(at, end).findIndex((_, index) => is(program, at + index, '='));
    if (equals !== -1) {
      value = [at + equals + 1, end];
      type = headOf(program, at, at + equals).type;
    }
    const group = groupOf(program, `block ${open} ${type}`, at, type, type !== null);
    if (value !== undefined) addConstant(program, at, literalsIn(program, ...value, iota), group);
    at = is(program, end, ';') ? end + 1 : end;
  }
  return close;
}

/** The index behind a statement that ends with `;`, with `,`, or with its line. */
function statementEnd(program: Program, from: number): number {
  const { tokens } = program;
  let at = from;
  while (at < tokens.length && !is(program, at, ';', ',', '}', ')')) {
    const goesOn = is(program, at, '.', '|', '+', '{') || is(program, at - 1, '|', '+');
    if (at > from && tokens[at]?.isFirst === true && !goesOn) break;
    at = past(program, at);
  }
  return at;
}

/** `#define NOT_FOUND 404`, `define('NOT_FOUND', 404)` */
function readMacro(program: Program, at: number): number {
  const { tokens } = program;
  const group = (): Group => groupOf(program, 'macros', at, null, false);
  if (is(program, at, 'define') && is(program, at + 1, '(')) {
    const close = past(program, at + 1) - 1;
    addConstant(program, at + 2, literalsIn(program, at + 4, close), group());
    return close;
  }
  if (!is(program, at, '#') || !is(program, at + 1, 'define')) return at;
  let end = at + 3;
  while (end < tokens.length && tokens[end]?.isFirst !== true) end++;
  const isFunction = is(program, at + 3, '(') && tokens[at + 3]?.isApart === false;
  if (!isFunction) addConstant(program, at + 2, literalsIn(program, at + 3, end), group());
  return end - 1;
}

/** `type Order = 'not_found' | 'gone'` */
function readUnion(program: Program, at: number): number {
  if (!is(program, at, 'type') || !is(program, at + 2, '=')) return at;
  const end = statementEnd(program, at + 3);
  const name = program.tokens[at + 1]?.text ?? null;
  const group = groupOf(program, `type ${at}`, at + 1, name, true);
  for (let index = at + 3; index < end; index++) {
    const { kind } = program.tokens[index] ?? {};
    if (kind !== 'text' && kind !== 'number') continue;
    const literals = literalsIn(program, index, index + 1);
    const said = literals[0]?.text;
    if (said === undefined) continue;
    group.constants.push({ name: said, literals, place: placeOf(program, index) });
  }
  return end - 1;
}

/** `INSERT INTO order_error (code, name) VALUES (404, 'NOT_FOUND'), (410, 'GONE')` */
function readRows(program: Program, values: number): number {
  const { tokens } = program;
  if (!is(program, values, 'VALUES', 'values')) return values;
  let into = values;
  while (into > 0 && !is(program, into, 'INTO', 'into', ';')) into--;
  const name = tokens[into + 1]?.text ?? null;
  const group = groupOf(program, `rows ${name}`, into + 1, name, true);
  let at = values + 1;
  while (is(program, at, '(')) {
    const close = past(program, at) - 1;
    const literals = literalsIn(program, at + 1, close);
    group.constants.push({ name: null, literals, place: placeOf(program, at + 1) });
    at = is(program, close + 1, ',') ? close + 2 : close + 1;
  }
  return at - 1;
}

/** `module.exports = { NotFound: 404 }`: what is listed there, as what is assigned elsewhere is no constant. */
function readAssigned(program: Program, at: number): number {
  if (!is(program, at, '=')) return at;
  const end = statementEnd(program, at + 1);
  readCollection(program, at + 1, end, at - 1);
  return Math.max(at, end - 1);
}
