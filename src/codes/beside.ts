import { beginsWithLetter } from '../unicode/letters.ts';
import { isConstant } from './tokens.ts';
import { isNumeral, parseInteger } from './integer.ts';
import { isRange } from './ranges.ts';

/** A code and what stands beside it. */
export interface CodeAndText {
  code: string;
  text: string;
}

const FIRST =
  /^[-+\u2212\uff0d]?(?:0[xX][\da-fA-F]+[uUlL]{0,3}|\d+ ?<< ?\d+|2(?:\^|\*\*)\d+|[\d\uff10-\uff19]{1,20})/;
/** The same by another name: `uint64(2**6) (= 64)`. */
const TWICE = /^(\w+\([^()]{1,20}\))\s?\(=?\s?([^()]{1,20})\)$/;
const LAST = /[-\u2212\uff0d]?[\da-zA-Z\uff10-\uff19]{1,24}$/;
const LONGEST = 25;
const BRACKET = /[()（）[\]【】]/;

/** `404 Not Found`, `404: Not Found`, `404 - Not Found`, `404 (Not Found)`; and `10 (0xa)`, which says one code twice. */
export function codeFirst(text: string): CodeAndText | undefined {
  const [, called, other] = TWICE.exec(text) ?? [];
  const code = called ?? FIRST.exec(text)?.[0];
  if (code === undefined) return undefined;
  const rest = text.slice(code.length);
  const beside = other ?? inBrackets(rest.trimStart()) ?? behindJoint(rest);
  if (beside === undefined) return undefined;
  const again = parseInteger(beside.replace(/^=\s*/, ''));
  if (again !== undefined && again.value === parseInteger(code)?.value) return { code, text: '' };
  return startsText(beside) ? { code, text: beside } : undefined;
}

const TAGGED =
  /^(?:[A-Za-z]{1,8}[-_.]){0,2}[A-Za-z]{1,8}[-_.]?\d{2,8}[A-Za-z]?(?=\s?[:：(（]|\s[-‐—–]\s)/;

/** `E101: No tray`, `E101 - No tray`, `E101 (No tray)`: beside letters and digits only a sign tells where the text begins. */
export function taggedFirst(text: string): CodeAndText | undefined {
  const code = TAGGED.exec(text)?.[0];
  if (code === undefined) return undefined;
  const rest = text.slice(code.length).trimStart();
  const beside = inBrackets(rest) ?? rest.replace(/^[:：‐—–-]/, '').trimStart();
  return startsText(beside) ? { code, text: beside } : undefined;
}

/** `ERR_X (17)`, `ERR_X1..3 (17-19)`, `ERR_X: 17`, `ERR_X = 17`, `ERR_X 17`; a phrase in front of a number is no name of it. */
export function codeLast(text: string): CodeAndText | undefined {
  if (!startsText(text)) return undefined;
  const open = Math.max(...['(', '（', '[', '【'].map((bracket) => text.lastIndexOf(bracket)));
  const inside = open > 0 ? inBrackets(text.slice(open)) : undefined;
  if (inside !== undefined) return named(text.slice(0, open).trimEnd(), inside);
  const code = LAST.exec(text.slice(-LONGEST))?.[0] ?? '';
  const before = text.slice(0, text.length - code.length);
  const name = before.trimEnd();
  if (/[:：=＝|—–]$/.test(name)) return named(name.slice(0, -1).trimEnd(), code);
  if (/\s[-‐]$/.test(name)) return named(name.slice(0, -1).trimEnd(), code);
  return name !== before && isConstant(name) ? named(name, code) : undefined;
}

function startsText(text: string): boolean {
  return beginsWithLetter(text) || /^[_"'“‘<]/.test(text);
}

function named(text: string, code: string): CodeAndText | undefined {
  return text !== '' && (isNumeral(code) || isRange(code)) ? { code, text } : undefined;
}

/** What one pair of brackets holds, where nothing is outside. */
function inBrackets(text: string): string | undefined {
  const inside = text.slice(1, -1).trim();
  const isBracketed = /^[(（[【]/.test(text) && /[)）\]】]$/.test(text);
  return isBracketed && !BRACKET.test(inside) ? inside : undefined;
}

/** A hyphen without a space is one in `404-Not Found`, but neither in `4-x` nor in `404-405`. */
function behindJoint(rest: string): string | undefined {
  const text = rest.trimStart();
  if (/^[:：=＝|—–]/.test(text)) return text.slice(1).trimStart();
  if (!/^[-‐]/.test(text)) return text === rest ? undefined : text;
  const beside = text.slice(1).trimStart();
  return text !== rest || /^\p{L}{3}/u.test(beside) ? beside : undefined;
}
