import type { TypeExpression } from '../../model/catalog.ts';
import type { Cursor } from './cursor.ts';
import type { TypeToken } from './tokens.ts';
import { typeWord } from './words.ts';

type Value = string | number | boolean;

const CLOSING: ReadonlyMap<string | undefined, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
]);

/** What follows `enum`: `: a, b`, `["a", "b"]`, `('a','b')`, or code with `|` between. Where there is nothing, it is a text or a number. */
export function enumerated(cursor: Cursor): TypeExpression {
  const close = CLOSING.get(cursor.mark);
  const isList = cursor.skip('(', '[', '<', '{', ':', '=') || cursor.skipWord('of');
  const values =
    isList || cursor.peek()?.kind === 'string' || isCodeList(cursor)
      ? valuesUpTo(close, cursor)
      : [];
  if (values.length > 0) return { kind: 'literals', values };
  const base = cursor.longest();
  const isPlain = base?.word.meaning === 'string' || base?.word.meaning === 'integer';
  if (isPlain) cursor.at += base.length;
  const kinds = isPlain ? [base.word.meaning as 'string'] : (['string', 'integer'] as const);
  const types = kinds.map((kind) => ({ kind }));
  return types.length === 1 && types[0] ? types[0] : { kind: 'union', types };
}

/** Whether pieces of code are left, none of them a type, with `|` between. */
function isCodeList({ tokens, at }: Cursor): boolean {
  const rest = tokens.slice(at);
  const isValue = ({ kind, text, isCode }: TypeToken): boolean =>
    kind === 'mark' ? text === '|' : isCode && typeWord(text) === undefined;
  return rest[0]?.kind === 'word' && rest.length > 2 && rest.every(isValue);
}

/** `string: "asc", "desc"`. Words without quotes or code marks behind a type are a remark. */
export function valuesBehind(cursor: Cursor): Value[] {
  const items = cursor.tokens.slice(cursor.at + 1).filter(({ kind }) => kind !== 'mark');
  cursor.at = cursor.tokens.length;
  const isList = items.length > 1 && items.every(({ kind, isCode }) => kind === 'string' || isCode);
  return isList ? items.map(valueOf) : [];
}

export function valueOf({ kind, text }: TypeToken): Value {
  if (kind === 'string') return text;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const isNumber =
    /^[+-]?\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text.replace('+', '');
  return isNumber ? Number(text) : text;
}

/** The values up to a bracket, or all; none where there are others. */
export function valuesUpTo(close: string | undefined, cursor: Cursor): Value[] {
  const values: Value[] = [];
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    cursor.at++;
    if (token.kind === 'mark' && token.text === close) break;
    if (token.text === '...' || token.text === 'etc') return [];
    if (token.kind !== 'mark' && typeWord(token.text)?.meaning !== 'or')
      values.push(valueOf(token));
  }
  return [...new Set(values)];
}
