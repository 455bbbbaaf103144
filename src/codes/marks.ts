import { isIdentifierShaped } from './tokens.ts';
import { isNumeral, parseInteger } from './integer.ts';
import { isRange } from './ranges.ts';
import { isNothing } from './values.ts';

/** A text that has none of these has no mark. */
const MAY_MARK = /[*†‡§¶◆^\]⁰¹²³⁴-⁹#\u2190-\u2bff\u{1f000}-\u{1faff}]/u;
/** What refers to a footnote, raised or not: `¹`, `^1^`, `[1]`, `[^1]`, `[#f1]_`, `*`, `†`. */
const NOTE =
  /(?:\s?\^\w{1,3}\^|\s?\[[\^#]?(?:note ?|注 ?)?\w{0,8}\]_?|[⁰¹²³⁴-⁹]{1,2}|(?<![*:./])[*†‡§]{1,3}|\s[*†‡§]{1,3})$/u;
/** Signs by which pages link to themselves, and pictures. */
const withoutSignBehind = (text: string): string =>
  text.replace(/\s?[¶◆]$|\s#$|\s?(?:\p{Extended_Pictographic}\ufe0f?){1,8}$/u, '');
const withoutSignBefore = (text: string): string =>
  text.replace(/^(?:[◆]|(?:(?![\d#*])\p{Extended_Pictographic}\ufe0f?)+)\s?/u, '');

/** The most marks that a code has. */
const MOST = 4;

/**
 * The codes of a column without marks of footnotes, emoji and permalinks. A text stays as it is where nothing that could be a code
 * would be left, and so do all where a mark is all that tells two codes apart: then it is part of them.
 */
export function withoutMarks(texts: readonly string[]): readonly string[] {
  const bare = texts.map((text) => (MAY_MARK.test(text) ? withoutMark(text) : text));
  return isSafe(texts, bare) ? bare : texts;
}

function withoutMark(text: string): string {
  if (isNumeral(text) || isRange(text)) return text;
  let rest = text;
  for (let count = 0; count < MOST; count++) {
    const next = withoutSignBefore(withoutSignBehind(rest.replace(NOTE, ''))).trim();
    if (next === rest) break;
    rest = next;
  }
  return isCode(rest) ? rest : text;
}

function isCode(text: string): boolean {
  return isNumeral(text) || isIdentifierShaped(text) || /^\d+(?:\.\d+)+$/.test(text);
}

/** Whether no two different texts became one. */
function isSafe(before: readonly string[], after: readonly string[]): boolean {
  return new Set(before).size === new Set(after).size;
}

/** A code and what is said of it in brackets. */
export interface Remarked {
  code: string;
  remark: string;
}

const REMARK =
  /^([^\s()（）[\]【】]+(?: <<? ?\d+)?)(\s*)[(（[【]([^()（）[\]【】]{1,200})[)）\]】]$/;
/** What brackets say of a code rather than call it. */
const ABOUT =
  /^(?:the )?default\b|^(?:since|from|as of|until|up to|new|added|introduced|removed|changed|available|only|optional|required|recommended|reserved|experimental|beta|alpha|preview|legacy|internal|unused|see|e\.g\.|v?\d+(?:\.\d+)+)\b|^(?:默认|缺省|可选|必填|保留|推荐|预留|新增|既定|デフォルト|省略可|기본|по умолчанию|standard(?:mäßig)?|optional|ab|seit|por defecto|predeterminado|padrão|par défaut|depuis|desde)|^[\w.-]+(?:\/[\w.-]+)+$/iu;
/** At the end of a text that may say more: `203 Not sure (since HTTP/1.1)`. */
const ABOUT_LAST = /(?<!\s)\s*[(（]([^()（）]{1,80})[)）]$/;

/**
 * The codes of a column apart from what stands behind some of them in brackets: `20 (default)`, `ERR_RETRY (policy/retry.py)`.
 * Brackets behind most numbers say what each is called, and a number in them is the code itself, as in `ERR_X (17)`.
 */
export function withoutRemarks(texts: readonly string[]): Remarked[] {
  const filled = texts.filter((text) => text !== '' && !isNothing(text));
  const found = texts.map((text) => (/[)）\]】]$/.test(text) ? remarked(text) : undefined));
  const behind = found.filter((each) => each !== undefined);
  const isRare =
    behind.length * 2 < filled.length && filled.filter(isCode).length * 2 >= filled.length;
  const codes = texts.map((text, index): Remarked => {
    const each = found[index];
    if (each !== undefined && (isRare || isAbout(each))) return each;
    return each === undefined ? withoutLastRemark(text) : { code: text, remark: '' };
  });
  const isKept = isSafe(
    texts,
    codes.map(({ code }) => code),
  );
  return isKept ? codes : texts.map((code) => ({ code, remark: '' }));
}

function remarked(text: string): Remarked | undefined {
  const [, code = '', space, remark = ''] = REMARK.exec(text) ?? [];
  if (isSameNumber(code, remark)) return { code, remark: '' };
  if (!isCode(code) || isNumeral(remark.replace(/^=\s*/, ''))) return undefined;
  return space === '' && !isNumeral(code) ? undefined : { code, remark: remark.trim() };
}

/** `0x4 (1 << 2)` writes one number twice. */
function isSameNumber(code: string, other: string): boolean {
  const value = parseInteger(code)?.value;
  return value !== undefined && value === parseInteger(other)?.value;
}

/** Names of programs need no other name. */
function isAbout({ code, remark }: Remarked): boolean {
  return (
    remark === '' ||
    ABOUT.test(remark) ||
    (!isNumeral(code) && isIdentifierShaped(code) && /[_.]/.test(code))
  );
}

function withoutLastRemark(text: string): Remarked {
  const match = /^\d/.test(text) ? ABOUT_LAST.exec(text) : null;
  return match !== null && ABOUT.test(match[1] ?? '')
    ? { code: text.slice(0, match.index), remark: match[1] ?? '' }
    : { code: text, remark: '' };
}

/** A break behind or before these only wraps a code: `urn:x:`, `Not/Active`. */
const WRAPS_BEHIND = /[:/._-]$/;
const WRAPS_BEFORE = /^[:/._-]/;

/** A code of several lines that are no codes of their own: joined where it only wraps, else its first line, with the rest beside. */
export function unwrapped(text: string): Remarked {
  if (!text.includes('\n')) return { code: text, remark: '' };
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => /\s/.test(line) && WRAPS_BEHIND.test(line)))
    return { code: text, remark: '' };
  const pieces = [lines[0] ?? ''];
  for (const line of lines.slice(1)) {
    const last = pieces.at(-1) ?? '';
    const wraps = !/\s/.test(last + line) && (WRAPS_BEHIND.test(last) || WRAPS_BEFORE.test(line));
    if (wraps) pieces[pieces.length - 1] = last + line;
    else pieces.push(line);
  }
  const [code = '', ...others] = pieces;
  const isToken = code !== '' && !/\s/.test(code) && /[A-Za-z\d]/.test(code);
  return isToken ? { code, remark: others.join('\n') } : { code: text, remark: '' };
}

/** A text as it is without marks of footnotes that are raised: behind a word; behind a number or a unit it is an exponent. */
export function withoutNotes(text: string): string {
  if (!/[⁰¹²³⁴-⁹^]/.test(text)) return text;
  const note =
    /(?<=\p{L}{3}|[.。!！?？,，;；:：)）"”'’])[⁰¹²³⁴-⁹]{1,2}(?![\p{L}\p{N}])|\s?\^\d{1,2}\^/gu;
  return text.replace(note, '').trim();
}
