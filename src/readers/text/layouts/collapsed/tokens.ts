import { isMark, type Script, scriptOf } from '../../../../unicode/script.ts';

type Latin = 'capital' | 'lower' | 'upper';
type Letters = Latin | 'cjk' | 'hangul' | 'cyrillic' | 'arabic' | 'letter';
/** What a stretch of a row consists of. `open` and `close` lean on what follows or precedes; `mark` on both. */
export type TokenKind = Letters | 'code' | 'number' | 'open' | 'close' | 'mark';

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

/** Undefined for white space. Latin letters are `lower` until their case is told. */
const kinds: Readonly<Record<Script, TokenKind | undefined>> = {
  latin: 'lower',
  digit: 'number',
  han: 'cjk',
  kana: 'cjk',
  hangul: 'hangul',
  cyrillic: 'cyrillic',
  arabic: 'arabic',
  other: 'letter',
  punctuation: 'mark',
  space: undefined,
};

/**
 *     4015API key disabledAPI Key 无效
 *     ~~~~~~~ ~~~ ~~~~~~~~~~~ ~~~ ~~~~
 *         ^               ^               tokens without white space before them
 */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let isSpaced = false;
  for (let [start, end] = [from, from]; start < text.length; start = end) {
    const codePoint = text.codePointAt(start) ?? 0;
    const kind = kindAt(text, start, codePoint);
    const above = isSpaced ? undefined : tokens.at(-1);
    end = kind === 'code' ? text.indexOf('`', start + 1) + 1 : start + (codePoint > 0xffff ? 2 : 1);
    if (above !== undefined && joins(above.kind, kind, codePoint)) above.end = end;
    else if (kind !== undefined) tokens.push({ kind, start, end, isSpaced });
    isSpaced = kind === undefined;
  }
  return tokens.flatMap((token) => (token.kind === 'lower' ? humps(text, token) : token));
}

/** A span in backticks is code, if it is not empty. */
function kindAt(text: string, at: number, codePoint: number): TokenKind | undefined {
  const char = text.charAt(at);
  if (char === '_') return 'lower';
  if (char === '`' && text.indexOf('`', at + 1) > at + 1) return 'code';
  if (OPENING.has(char)) return 'open';
  return CLOSING.has(char) ? 'close' : kinds[scriptOf(codePoint)];
}

const ALONE: ReadonlySet<TokenKind | undefined> = new Set(['code', 'open', 'close', 'mark']);
const UNMARKED: ReadonlySet<TokenKind> = new Set(['number', 'cjk', 'hangul']);

/** A combining mark belongs to the letter before it; in Persian, so does the mark that keeps two letters apart. */
function joins(above: TokenKind, kind: TokenKind | undefined, codePoint: number): boolean {
  if (ALONE.has(above)) return false;
  if (kind === above || (above === 'arabic' && codePoint === 0x200c)) return true;
  return !UNMARKED.has(above) && isMark(codePoint);
}

/**
 *     revokedAPI   OKThe   SYSTEM_ERRORtry again
 *            ^       ^                ^
 *          camel  acronym            fall
 */
const humpsIn =
  /(?<camel>(?<=\p{Ll})(?=\p{Lu}))|(?<acronym>(?<=\p{Lu})(?=\p{Lu}\p{Ll}))|(?<=\p{Lu}\p{Lu})(?=\p{Ll})/gu;

/** Latin letters in pieces, cut where the case may begin a new word. */
function humps(text: string, { start, end, isSpaced }: Token): Token[] {
  const word = text.slice(start, end);
  const cuts = [...word.matchAll(humpsIn)];
  return [undefined, ...cuts].map((cut, index) => {
    const [from, to] = [cut?.index ?? 0, cuts[index]?.index ?? word.length];
    const piece = { kind: caseOf(word.slice(from, to)), start: start + from, end: start + to };
    if (cut === undefined) return { ...piece, isSpaced };
    const { camel, acronym } = cut.groups ?? {};
    const capital = acronym === undefined ? 'fall' : 'acronym';
    return { ...piece, isSpaced: false, hump: camel === undefined ? capital : 'camel' };
  });
}

function caseOf(piece: string): 'upper' | 'capital' | 'lower' {
  if (/^\p{Lu}(?:[\p{Ll}\p{M}]|$)/u.test(piece)) return 'capital';
  return /\p{Lu}/u.test(piece) ? 'upper' : 'lower';
}

/** Latin letters, in whatever case. */
export function isLatin(kind: TokenKind): boolean {
  return kind === 'capital' || kind === 'lower' || kind === 'upper';
}
