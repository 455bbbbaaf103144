import { type Source, positionAt } from '../../source/source.ts';
import type { Marks, SourceSyntax } from '../../writers/language/source-syntax.ts';

/** A word of a program. Comments and white space are left out. */
export interface Token {
  kind: 'name' | 'number' | 'text' | 'mark';
  /** As it stands; of a text, what it says. */
  text: string;
  line: number;
  column: number;
  /** Whether it is the first of its line. */
  isFirst: boolean;
  /** Whether white space or a comment is before it. */
  isApart: boolean;
}

const SPACE = /\s+/y;
const NAME = /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy;
const NUMBER = /\d\w*(?:\.\d\w*)?/y;
const MARK = /<<|=>|::|:=|==|[!<>]=|[^]/uy;
const PATTERN = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
const CHARACTER = /'(?:\\[^'\n]{1,10}|[^'\\\n]{1,2})'/y;

/** The tokens of a program, whatever it is: what cannot be read is a mark, and what is not closed goes to its end. */
export function tokensOf(source: Source, syntax: SourceSyntax): Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  let at = 0;
  let isApart = true;
  while (at < text.length) {
    const gap =
      matchEnd(SPACE, text, at) ??
      commentEnd(text, at, syntax) ??
      patternEnd(text, at, tokens.at(-1), syntax);
    if (gap === undefined) {
      const { kind, said, end } = tokenAt(text, at, syntax);
      const { line, column } = positionAt(source, at);
      const isFirst = line !== tokens.at(-1)?.line;
      tokens.push({ kind, text: said, line, column, isFirst, isApart });
      at = end;
    } else at = gap;
    isApart = gap !== undefined;
  }
  return tokens;
}

function tokenAt(
  text: string,
  at: number,
  syntax: SourceSyntax,
): { kind: Token['kind']; said: string; end: number } {
  const string = stringAt(text, at, syntax);
  if (string !== undefined) return { kind: 'text', ...string };
  for (const [kind, pattern] of [
    ['name', NAME],
    ['number', NUMBER],
    ['mark', MARK],
  ] as const) {
    const end = matchEnd(pattern, text, at);
    if (end !== undefined) return { kind, said: text.slice(at, end), end };
  }
  return { kind: 'mark', said: text.charAt(at), end: at + 1 };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** `/["']/`, where no operand stands before it, so that it is no division. */
function patternEnd(
  text: string,
  at: number,
  before: Token | undefined,
  { hasPatterns }: SourceSyntax,
): number | undefined {
  if (hasPatterns !== true || text[at] !== '/') return undefined;
  const isOperand = before !== undefined && !/^(?:[^\w)\]}]|return)/.test(before.text);
  return isOperand ? undefined : matchEnd(PATTERN, text, at);
}

function commentEnd(text: string, at: number, syntax: SourceSyntax): number | undefined {
  // `#[` begins an attribute of PHP.
  if (syntax.lineComments.some((mark) => text.startsWith(mark, at)) && !text.startsWith('#[', at))
    return indexOrEnd(text, '\n', at);
  const block = marksAt(syntax.blockComments, text, at);
  if (block === undefined) return undefined;
  const [open, close] = block;
  if (syntax.nests !== true) return pastOf(text, close, at + open.length);
  let depth = 0;
  for (let from = at; from < text.length;) {
    const opens = text.startsWith(open, from);
    const closes = text.startsWith(close, from);
    depth += Number(opens) - Number(closes);
    from += opens || closes ? open.length : 1;
    if (depth === 0) return from;
  }
  return text.length;
}

/** The text between quotes that begins there, and where it ends. */
function stringAt(
  text: string,
  at: number,
  syntax: SourceSyntax,
): { said: string; end: number } | undefined {
  if (text[at] === "'" && syntax.hasCharacters === true) {
    const end = matchEnd(CHARACTER, text, at);
    return end === undefined ? undefined : { said: unescaped(text.slice(at + 1, end - 1)), end };
  }
  const raw = marksAt(syntax.rawStrings, text, at);
  if (raw !== undefined) {
    const from = at + raw[0].length;
    const end = indexOrEnd(text, raw[1], from);
    return { said: text.slice(from, end), end: end + raw[1].length };
  }
  const doubled = marksAt(syntax.doubledStrings, text, at);
  if (doubled !== undefined) return doubledString(text, at, doubled);
  const marks = marksAt(syntax.strings, text, at);
  return marks && escapedString(text, at, marks, syntax.hasLongStrings === true);
}

function doubledString(
  text: string,
  at: number,
  [open, close]: Marks,
): { said: string; end: number } {
  const from = at + open.length;
  let end = indexOrEnd(text, close, from);
  while (text.startsWith(close, end + 1)) end = indexOrEnd(text, close, end + 2);
  return { said: text.slice(from, end).replaceAll(close + close, close), end: end + 1 };
}

/** One that may not have several lines ends with its own, so that a single quote does no harm below. */
function escapedString(
  text: string,
  at: number,
  [open, close]: Marks,
  hasLongStrings: boolean,
): { said: string; end: number } {
  const isLong = hasLongStrings || close.length > 1 || close === '`';
  const from = at + open.length;
  let end = from;
  while (end < text.length && !text.startsWith(close, end)) {
    if (text[end] === '\n' && !isLong) break;
    end += text[end] === '\\' ? 2 : 1;
  }
  const past = text.startsWith(close, end) ? end + close.length : end;
  return { said: unescaped(text.slice(from, end)), end: past };
}

function marksAt(all: readonly Marks[] = [], text: string, at: number): Marks | undefined {
  return all.find(([open]) => text.startsWith(open, at));
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}

function pastOf(text: string, part: string, from: number): number {
  return Math.min(text.length, indexOrEnd(text, part, from) + part.length);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  const pattern =
    /\\(?:u\{([\da-fA-F]{1,6})\}|[uU]([\da-fA-F]{8}|[\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/gu;
  return text.replace(pattern, (_, braced, long, short, other: string | undefined) => {
    if (other !== undefined) return ESCAPES[other] ?? other;
    const code = Number.parseInt(braced ?? long ?? short, 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}
