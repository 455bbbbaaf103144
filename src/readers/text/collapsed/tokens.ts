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

const patterns: readonly (readonly [TokenKind, string])[] = [
  ['code', '`[^`]+`'],
  ['lower', String.raw`[\p{Script=Latin}_][\p{Script=Latin}\p{M}_]*`],
  ['number', String.raw`\p{Nd}+`],
  ['cjk', String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+`],
  ['hangul', String.raw`\p{Script=Hangul}+`],
  ['cyrillic', String.raw`[\p{Script=Cyrillic}\p{M}]+`],
  ['arabic', String.raw`[\p{Script=Arabic}\p{M}\u200c]+`],
  ['letter', String.raw`[\p{L}\p{M}\p{N}]+`],
  ['open', '[([{<（【「『《〈“‘]'],
  ['close', '[)\\]}>）】」』》〉”’.。!！?？;；,，、:：…%]'],
  ['mark', String.raw`\S`],
];

const TOKEN = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'gu');

/**
 *     4015API key disabledAPI Key 无效
 *     ~~~~~~~ ~~~ ~~~~~~~~~~~ ~~~ ~~~~
 *         ^               ^               tokens without white space before them
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, ...groups] = match;
    const kind = patterns[groups.findIndex((group) => group !== undefined)]?.[0] ?? 'mark';
    const { index } = match;
    const isSpaced = index > 0 && /\s/.test(text[index - 1] ?? '');
    if (kind === 'lower') tokens.push(...humps(whole, index, isSpaced));
    else tokens.push({ kind, start: index, end: index + whole.length, isSpaced });
  }
  return tokens;
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
  return char !== undefined && /\p{Lu}/u.test(char);
}

function isLower(char: string | undefined): boolean {
  return char !== undefined && /\p{Ll}/u.test(char);
}

function caseOf(piece: string): 'upper' | 'capital' | 'lower' {
  if (/^\p{Lu}(?:[\p{Ll}\p{M}]|$)/u.test(piece)) return 'capital';
  return /\p{Lu}/u.test(piece) ? 'upper' : 'lower';
}

/** Latin letters, in whatever case. */
export function isLatin(kind: TokenKind): boolean {
  return kind === 'capital' || kind === 'lower' || kind === 'upper';
}
