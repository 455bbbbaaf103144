import { isMark, type Script, scriptOf } from '../../../../unicode/script.ts';

/** What a stretch of a row consists of. `open` and `close` lean on what follows or precedes; `mark` on both. */
export type TokenKind =
  | 'code'
  | 'number'
  | 'capital'
  | 'lower'
  | 'upper'
  | 'cjk'
  | 'hangul'
  | 'cyrillic'
  | 'arabic'
  | 'letter'
  | 'open'
  | 'close'
  | 'mark';

export interface Token {
  kind: TokenKind;
  /** Offsets in the text, the end exclusive. */
  start: number;
  end: number;
  /** White space stands before it: no border can, as cells do not end in white space. */
  isSpaced: boolean;
  /** How the case changes between the token before and this one, within one word. */
  hump?: Hump;
}

/** From a small letter to a capital; to the last of several capitals; behind it. */
export type Hump = 'camel' | 'acronym' | 'fall';

const OPENING: ReadonlySet<string> = new Set('([{<（【「『《〈“‘');
const CLOSING: ReadonlySet<string> = new Set(')]}>）】」』》〉”’.。!！?？;；,，、:：…%');

const kinds: Readonly<Record<Exclude<Script, 'space' | 'punctuation'>, TokenKind>> = {
  latin: 'lower',
  digit: 'number',
  han: 'cjk',
  kana: 'cjk',
  hangul: 'hangul',
  cyrillic: 'cyrillic',
  arabic: 'arabic',
  other: 'letter',
};

/**
 *     4015API key disabledAPI Key 无效
 *     ~~~~~~~ ~~~ ~~~~~~~~~~~ ~~~ ~~~~
 *         ^               ^               tokens without white space before them
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let isSpaced = false;
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    const end = kind === undefined ? start + 1 : endOf(text, start, kind);
    if (kind === 'lower') tokens.push(...humps(text.slice(start, end), start, isSpaced));
    else if (kind !== undefined) tokens.push({ kind, start, end, isSpaced });
    isSpaced = kind === undefined;
    start = end;
  }
  return tokens;
}

/** Undefined for white space. Latin letters are `lower` until their case is told. */
function kindAt(text: string, at: number): TokenKind | undefined {
  const codePoint = text.codePointAt(at) ?? 0;
  const char = text.charAt(at);
  if (char === '_') return 'lower';
  if (char === '`') return spanEnd(text, at) === undefined ? 'mark' : 'code';
  if (OPENING.has(char)) return 'open';
  if (CLOSING.has(char)) return 'close';
  const script = scriptOf(codePoint);
  if (script === 'space') return undefined;
  return script === 'punctuation' ? 'mark' : kinds[script];
}

function endOf(text: string, start: number, kind: TokenKind): number {
  if (kind === 'code') return spanEnd(text, start) ?? start + 1;
  let end = start + lengthAt(text, start);
  if (kind === 'mark' || kind === 'open' || kind === 'close') return end;
  while (end < text.length && (kindAt(text, end) === kind || joins(text, end, kind))) {
    end += lengthAt(text, end);
  }
  return end;
}

/** Code in backticks has at least one character. */
function spanEnd(text: string, start: number): number | undefined {
  const close = text.indexOf('`', start + 1);
  return close > start + 1 ? close + 1 : undefined;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A combining mark belongs to the letter before it; in Persian, so does the mark that keeps two letters apart. */
function joins(text: string, at: number, kind: TokenKind): boolean {
  if (kind === 'number' || kind === 'cjk' || kind === 'hangul') return false;
  if (kind === 'arabic' && text[at] === '\u200c') return true;
  return isMark(text.codePointAt(at) ?? 0);
}

/** Latin letters in pieces, cut where the case may begin a new word. */
function humps(word: string, offset: number, isSpaced: boolean): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let hump: Hump | undefined;
  for (let at = 1; at <= word.length; at++) {
    const next = at < word.length ? humpAt(word, at) : undefined;
    if (at < word.length && next === undefined) continue;
    const token: Token = {
      kind: caseOf(word.slice(start, at)),
      start: offset + start,
      end: offset + at,
      isSpaced: start === 0 && isSpaced,
    };
    tokens.push(hump === undefined ? token : { ...token, hump });
    start = at;
    hump = next;
  }
  return tokens;
}

/**
 *     revokedAPI   OKThe   SYSTEM_ERRORtry again
 *            ^       ^                ^
 *          camel  acronym            fall
 */
function humpAt(word: string, at: number): Hump | undefined {
  const [isBefore, isHere, isBehind] = [at - 1, at, at + 1].map((index) => isUpper(word[index]));
  if (!isBefore && isHere && isLower(word[at - 1])) return 'camel';
  if (isBefore && isHere && !isBehind && isLower(word[at + 1])) return 'acronym';
  if (isBefore && isUpper(word[at - 2]) && isLower(word[at])) return 'fall';
  return undefined;
}

function isUpper(char: string | undefined): boolean {
  if (char === undefined || (char >= 'a' && char <= 'z')) return false;
  return (char >= 'A' && char <= 'Z') || (char > '\x7f' && /\p{Lu}/u.test(char));
}

function isLower(char: string | undefined): boolean {
  if (char === undefined || (char >= 'A' && char <= 'Z')) return false;
  return (char >= 'a' && char <= 'z') || (char > '\x7f' && /\p{Ll}/u.test(char));
}

function caseOf(piece: string): 'upper' | 'capital' | 'lower' {
  const [first, second] = piece;
  const isMarked = second !== undefined && isMark(second.codePointAt(0) ?? 0);
  if (isUpper(first) && (second === undefined || isLower(second) || isMarked)) return 'capital';
  return [...piece].some((char) => isUpper(char)) ? 'upper' : 'lower';
}

/** Latin letters, in whatever case. */
export function isLatin(kind: TokenKind): boolean {
  return kind === 'capital' || kind === 'lower' || kind === 'upper';
}
