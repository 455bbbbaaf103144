import type { PlainType, TypeExpression } from '../../model/catalog.ts';
import { requirement } from '../requirement.ts';
import { Cursor } from './cursor.ts';
import { UNKNOWN, nullable, unionOf } from './expressions.ts';
import { enumerated, valueOf, valuesBehind, valuesUpTo } from './literals.ts';
import type { TypeToken } from './tokens.ts';
import { splitCompound, typeWord } from './words.ts';

/** A type as a document writes it, read. */
export interface WrittenType {
  type: TypeExpression;
  /** Where the cell says that, too: `string, required`. */
  required: boolean | undefined;
  /** Whether every type in it is one that is known. */
  isKnown: boolean;
  /** Whether there is nothing but the type, and remarks in brackets. */
  isWhole: boolean;
}

/** Finds the structure that a type names, by its words and where its link leads. */
export type ReferTo = (name: string, target: string | undefined) => TypeExpression | undefined;

/** A longer text is a sentence. */
const MAX_LENGTH = 400;

/**
 * Reads a type in the words of documents, which may be inline Markdown: `string[]`, `List<String>`, `int(11)`, `整型`,
 * `array of [User](#user) objects`.
 */
export function parseType(
  text: string,
  referTo: ReferTo = () => undefined,
  { nothingElse = false }: { nothingElse?: boolean } = {},
): WrittenType {
  const isLong = text.length > MAX_LENGTH;
  const cursor = new Cursor(isLong ? '' : text.normalize('NFKC'));
  const reading = new Reading(cursor, referTo, nothingElse);
  const type = isFunction(reading.cursor) ? undefined : alternatives(reading);
  const { isKnown, isWhole, required } = reading;
  return { type: type ?? UNKNOWN, required, isKnown: isKnown && type !== undefined, isWhole };
}

/** `(event: ChangeEvent) => void` */
function isFunction({ tokens }: Cursor): boolean {
  return tokens.some(
    ({ kind, text, isCode }, index) =>
      kind === 'mark' &&
      text === '=' &&
      tokens[index + 1]?.text === '>' &&
      isCode === tokens[index + 1]?.isCode,
  );
}

/** Whether a text is a type and nothing else, in words that are types everywhere. */
export function isTypeWord(text: string): boolean {
  const { type, isKnown, isWhole } = parseType(text, undefined, { nothingElse: true });
  const isNumbers = type.kind === 'literals' && type.values.every(isNumber);
  return isKnown && isWhole && !isNumbers;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

/** What is known so far. */
class Reading implements Omit<WrittenType, 'type'> {
  required: boolean | undefined;
  isKnown = true;
  isWhole = true;
  readonly cursor: Cursor;
  readonly referTo: ReferTo;
  /** Whether the text is only read on while there is nothing else in it than known types. */
  readonly nothingElse: boolean;

  constructor(cursor: Cursor, referTo: ReferTo, nothingElse: boolean) {
    this.cursor = cursor;
    this.referTo = referTo;
    this.nothingElse = nothingElse;
  }
}

/** The whole of a cell: `string, or null`. What follows a type and is none is a remark. */
function alternatives(reading: Reading): TypeExpression | undefined {
  const { cursor } = reading;
  const types: TypeExpression[] = [];
  while (!cursor.isAtEnd && !isRefuted(reading)) {
    const isComma = cursor.tokens[cursor.at - 1]?.text === ',';
    if (remark(reading) || cursor.skip('|', '/', ',', ';') || cursor.skipWord('or')) continue;
    if (isAbsent(reading)) continue;
    if (isComma && types.length > 0 && isNullable(cursor)) {
      types.push(nullable(types.pop()));
      continue;
    }
    const wasKnown = reading.isKnown;
    const type = term(reading);
    // Behind a comma, what is no type is a remark.
    const isRemark = types.length > 0 && type?.kind === 'unknown' && wasKnown && isComma;
    if (isRemark) [reading.isKnown, reading.isWhole] = [true, false];
    else if (type !== undefined) types.push(type);
    if (cursor.isAtEnd || isBetween(cursor)) continue;
    if (remark(reading)) continue;
    reading.isWhole = false;
    if (isRefuted(reading)) break;
    while (!cursor.isAtEnd && !isBetween(cursor)) cursor.at++;
    if (types.length > 0 && cursor.mark === ',') break;
  }
  return unionOf(types);
}

/** Whether a text that is to be nothing but known types has shown something else. */
function isRefuted({ nothingElse, isKnown, isWhole }: Reading): boolean {
  return nothingElse && !(isKnown && isWhole);
}

/** Steps over `undefined` in a union: what may be that, may be left out. */
function isAbsent(reading: Reading): boolean {
  const { cursor } = reading;
  const isAlone = cursor.tokens.length === 1;
  if (isAlone || !cursor.skipWord('absent')) return false;
  reading.required ??= false;
  return true;
}

/** Steps over the word behind a comma that is about the type in front of it: `string, nullable`. */
function isNullable(cursor: Cursor): boolean {
  const { at } = cursor;
  if (cursor.skipWord('nullable') && (cursor.isAtEnd || isBetween(cursor))) return true;
  cursor.at = at;
  return false;
}

function isBetween(cursor: Cursor): boolean {
  const { mark } = cursor;
  return (mark !== undefined && '|/,;'.includes(mark)) || cursor.longest()?.word.meaning === 'or';
}

/** Types with `|` or `or` between, inside brackets. */
function union(reading: Reading): TypeExpression | undefined {
  const types: TypeExpression[] = [];
  do {
    const type = term(reading);
    if (type !== undefined) types.push(type);
  } while (reading.cursor.skip('|', '/') || reading.cursor.skipWord('or'));
  return unionOf(types);
}

function term(reading: Reading): TypeExpression | undefined {
  const { cursor } = reading;
  if (cursor.skip('?')) return nullable(term(reading));
  const base = cursor.mark === undefined ? named(reading) : bracketed(reading);
  return base && withSuffixes(base, reading);
}

/** `[]string`, `[string]`, `(a | b)[]`, `{[key: string]: number}`. */
function bracketed(reading: Reading): TypeExpression | undefined {
  const { cursor } = reading;
  if (cursor.skip('[')) {
    if (cursor.skip(']')) return { kind: 'array', items: term(reading) ?? UNKNOWN };
    const items = union(reading);
    cursor.skipTo(']');
    return items && { kind: 'array', items };
  }
  if (cursor.skip('(')) {
    const inner = union(reading);
    cursor.skipTo(')');
    return inner;
  }
  if (!cursor.skip('{')) return undefined;
  const [, values, more] = listed(reading, '}', ':');
  return values && more === undefined ? { kind: 'map', values } : { kind: 'object' };
}

function named(reading: Reading): TypeExpression | undefined {
  const { cursor } = reading;
  const token = cursor.peek();
  if (token === undefined) return undefined;
  const isListed = cursor.tokens.some(isAlternative);
  if (token.kind === 'string' || (isListed && token.kind === 'word' && isValue(token.text))) {
    cursor.at++;
    return { kind: 'literals', values: [valueOf(token)] };
  }
  const found = cursor.longest();
  if (found === undefined) return compound(reading) ?? reference(reading);
  const { meaning, format } = found.word;
  if (meaning === 'absent') return { kind: 'null' };
  const container = CONTAINERS.get(meaning);
  const own =
    container === undefined && found.length === 1 ? ownType(token, meaning, reading) : undefined;
  cursor.at += found.length;
  if (own !== undefined) return own;
  if (container !== undefined) return container(reading);
  return refined({ kind: meaning as PlainType, ...(format && { format }) }, cursor);
}

/** `Money` and `Color` are what the document says they are, where it has a table of that name; `String` and `Integer` are not. */
function ownType(
  { text }: TypeToken,
  meaning: string,
  { referTo }: Reading,
): TypeExpression | undefined {
  const isPlain = meaning === text.toLowerCase();
  return isPlain || !/^\p{Lu}/u.test(text) ? undefined : referTo(text, undefined);
}

function isAlternative({ kind, text }: TypeToken): boolean {
  return kind === 'mark' && (text === '|' || text === ',');
}

function isValue(text: string): boolean {
  return /^(?:[+-]?\d+(?:\.\d+)?|true|false)$/i.test(text);
}

const CONTAINERS: ReadonlyMap<string, (reading: Reading) => TypeExpression | undefined> = new Map([
  ['filler', term],
  ['of', term],
  ['wrapper', (reading: Reading) => parameters(reading)[0] ?? term(reading)],
  ['nullable', (reading: Reading) => nullable(parameters(reading)[0] ?? term(reading))],
  ['enum', ({ cursor }: Reading) => enumerated(cursor)],
  ['array', array],
  ['map', map],
]);

function array(reading: Reading): TypeExpression {
  const [items] = parameters(reading);
  return { kind: 'array', items: items ?? contents(reading) ?? UNKNOWN };
}

/** `map[string]int` has its values behind the brackets, `map of string to int` behind the keys. */
function map(reading: Reading): TypeExpression {
  const { cursor } = reading;
  const inside = parameters(reading);
  const beside = inside.length > 1 ? undefined : contents(reading);
  const isPair =
    beside !== undefined && inside.length === 0 && /^(?:to|→|,)$/.test(cursor.peek()?.text ?? '');
  if (isPair) cursor.at++;
  const values = (isPair ? term(reading) : undefined) ?? beside ?? inside.at(-1);
  return { kind: 'map', values: values ?? UNKNOWN };
}

/** The type that a container has beside it: `of strings`, `: string`, `строк`. */
function contents(reading: Reading): TypeExpression | undefined {
  const { cursor } = reading;
  cursor.skip(':');
  // `array[]` is one array.
  if (isLength(cursor)) cursor.skipTo(']');
  while (cursor.skipWord('of', 'filler'));
  const isList = cursor.peek()?.kind === 'string';
  const values = isList ? valuesUpTo(undefined, cursor) : [];
  if (values.length > 0) return { kind: 'literals', values };
  const meaning = cursor.longest()?.word.meaning;
  if (cursor.mark !== undefined && cursor.mark !== '[') return undefined;
  return meaning === 'or' || meaning === 'nullable' ? undefined : term(reading);
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['[', ']'],
  ['(', ')'],
]);

/** `<…>`, `[…]` or `(…)`, but for `[]`, `[3]` and remarks. */
function parameters(reading: Reading): TypeExpression[] {
  const { cursor } = reading;
  const inner = cursor.peek(1);
  const close = CLOSING.get(cursor.mark ?? '');
  if (close === undefined || inner === undefined || inner.text === close) return [];
  if (close !== '>' && /^\d+$/.test(inner.text)) return [];
  if (close === ')' && (inner.kind !== 'word' || typeWord(inner.text) === undefined)) return [];
  cursor.at++;
  return listed(reading, close, ',').filter((type) => type !== undefined);
}

function listed(
  reading: Reading,
  close: string,
  separator: string,
): (TypeExpression | undefined)[] {
  const { cursor } = reading;
  const types: (TypeExpression | undefined)[] = [];
  while (!cursor.isAtEnd && !cursor.skip(close)) {
    const before = cursor.at;
    types.push(union(reading));
    if (!cursor.skip(separator) && cursor.at === before) cursor.at++;
  }
  return types;
}

/** `number (double)`, `string (uuid)`: the word in brackets says which. */
function refined(type: { kind: PlainType; format?: string }, cursor: Cursor): TypeExpression {
  const inner = cursor.peek(1);
  const close = CLOSING.get(cursor.mark ?? '');
  const isAlone = close !== undefined && inner?.kind === 'word' && cursor.peek(2)?.text === close;
  const word = isAlone ? typeWord(inner.text) : undefined;
  if (word?.format === undefined || word.meaning !== type.kind) return type;
  cursor.at += 3;
  return { ...type, format: word.format };
}

/** In scripts without spaces: `字符串数组`, `文字列の配列`. */
function compound(reading: Reading): TypeExpression | undefined {
  const { cursor, referTo } = reading;
  const halves = splitCompound(cursor.peek()?.text ?? '');
  if (halves === undefined) return undefined;
  const [head, tail] = halves;
  const meaning = typeWord(tail)?.meaning;
  const { type, isKnown, isWhole } = parseType(head, referTo);
  const isOuter = meaning === 'array' || meaning === 'map';
  if (!isKnown && !isOuter) return undefined;
  cursor.at++;
  reading.isKnown &&= isKnown;
  reading.isWhole &&= isWhole;
  if (meaning === 'array') return { kind: 'array', items: type };
  return meaning === 'map' ? { kind: 'map', values: type } : type;
}

/** The name of a structure: a link, or the words up to one that is no name, such as `object`. */
function reference(reading: Reading): TypeExpression | undefined {
  const { cursor } = reading;
  const names: string[] = [];
  let target: string | undefined;
  let token = cursor.peek();
  for (; token !== undefined && token.kind !== 'mark'; token = cursor.peek()) {
    if (names.length > 0 && cursor.longest() !== undefined) break;
    if (token.kind === 'link') target ??= token.target;
    names.push(token.text);
    cursor.at++;
  }
  if (names.length === 0) return undefined;
  const [name = '', ...more] = names;
  const found = reading.referTo(names.join(' '), target) ?? linkedWord(name, target);
  if (found !== undefined) return found;
  const isValue = cursor.tokens[cursor.at - 1]?.isCode === true && /^[a-z][\w.-]*$/.test(name);
  if (isValue && more.length === 0 && cursor.tokens.some(isAlternative))
    return { kind: 'literals', values: [name] };
  reading.isKnown = false;
  return UNKNOWN;
}

/** `[string](#types)` */
function linkedWord(text: string, target: string | undefined): TypeExpression | undefined {
  const { type, isKnown } = parseType(target === undefined ? '' : text);
  return isKnown ? type : undefined;
}

/** `[]`, `[3]`, `...`, `?`, `array` and remarks, as many as there are. */
function withSuffixes(base: TypeExpression, reading: Reading): TypeExpression {
  const { cursor } = reading;
  let type = base;
  while (!cursor.isAtEnd) {
    if (isLength(cursor)) {
      cursor.skipTo(']');
      type = { kind: 'array', items: type };
    } else if (cursor.skip('...') || cursor.skipWord('array'))
      type = { kind: 'array', items: type };
    else if (cursor.skip('?') || cursor.skipWord('nullable')) type = nullable(type);
    else if (cursor.mark === ':' || cursor.mark === '=') {
      const values = valuesBehind(cursor);
      if (values.length > 0) return { kind: 'literals', values };
      reading.isWhole = false;
    } else if (!cursor.skip('!') && !cursor.skipWord('wrapper', 'object') && !remark(reading))
      break;
  }
  return type;
}

function isLength(cursor: Cursor): boolean {
  const inner = cursor.peek(1)?.text ?? '';
  return (
    cursor.mark === '[' && (inner === ']' || (/^\d+$/.test(inner) && cursor.peek(2)?.text === ']'))
  );
}

/** What stands in brackets, or says whether there has to be one. */
function remark(reading: Reading): boolean {
  const { cursor } = reading;
  const token = cursor.peek();
  if (token?.kind === 'word') {
    const hasParameters = ['<', '['].includes(cursor.peek(1)?.text ?? '');
    return !hasParameters && says(token.text, reading) && ++cursor.at > 0;
  }
  if (cursor.mark !== '(' || (cursor.at === 0 && !says(cursor.peek(1)?.text ?? '', reading)))
    return false;
  for (
    let inner = cursor.peek(1);
    inner !== undefined && inner.text !== ')';
    inner = cursor.peek(1)
  ) {
    says(inner.text, reading);
    cursor.at++;
  }
  cursor.at += 2;
  return true;
}

function says(text: string, reading: Reading): boolean {
  const said = requirement(text);
  if (said === undefined || said.isAnswer) return false;
  reading.required = said.required ?? undefined;
  return true;
}
