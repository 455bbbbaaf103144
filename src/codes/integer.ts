import { isAscii } from '../unicode/latin.ts';

/** An integer and how a document writes it. */
export interface ParsedInteger {
  value: number;
  /** As its key spells it: decimal, or hexadecimal where the document writes so. */
  numeral: string;
  /** Where that is no plain decimal number: `0x1F`, `0b101`, `10_000`, `1 << 4`, `2^10`. */
  written?: string;
}

/** What an integer begins with. Most cells are words, and to normalize all of them takes longer than all else about a column. */
const BEGIN = /^(?:[A-Za-z][A-Za-z\d_]{0,15})?\(?[-+\u2212\uff0b\uff0d]?[\d\uff10-\uff19]/;

const SUFFIX = '(?:[uU]?[lL]{0,2})';
const DECIMAL = '[1-9]\\d{0,2}(?:_\\d{3})+|[1-9]\\d*|0';
const RADIX = '0[xX][\\da-fA-F]+(?:_[\\da-fA-F]+)*|0[bB][01]+(?:_[01]+)*|0[oO][0-7]+';
/** With or without the suffix by which C says its type: `0x80070005L`, `0UL`. */
const INTEGER = new RegExp(`^([-+]?)(?:(${DECIMAL})(?:U?LL?)?|(${RADIX})${SUFFIX})$`);
const SHIFT = new RegExp(`^(${RADIX}|\\d{1,15})${SUFFIX} ?<< ?(\\d{1,2})${SUFFIX}$`);
/** By `^` only what nobody takes for an exclusive or. */
const POWER = /^(2|8|10|16) ?(?:\^|\*\*) ?(\d{1,2})$/;
/** `BIT(3)` of Linux; `uint64(1)`, and brackets alone. */
const CALL =
  /^(BIT|BIT_ULL|[uU]?[iI]nt(?:8|16|32|64)?|U?INT(?:8|16|32|64)_C|u8|u16|u32|u64)?\((.*)\)$/;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /(?<=^(?:2|8|10|16))[⁰¹²³⁴-⁹]{1,2}$/;

/**
 * The integer that a text writes, where nothing is lost: `007`, `1,000` and integers beyond 2^53 are none. Full-width digits and
 * the minus sign U+2212 count as their ASCII forms, and a C literal as what it stands for.
 */
export function parseInteger(text: string): ParsedInteger | undefined {
  if (text.length > 60 || !BEGIN.test(text)) return undefined;
  const ascii = isAscii(text) ? text : asciiOf(text);
  return ascii === undefined ? undefined : integerIn(ascii);
}

/** What is raised is the exponent of a power, or a mark that would become a digit. */
function asciiOf(text: string): string | undefined {
  const level = text.replace(
    RAISED,
    (digits) => `^${[...digits].map((each) => SUPERSCRIPTS.indexOf(each)).join('')}`,
  );
  return /[⁰¹²³⁴-⁹]/.test(level) ? undefined : level.normalize('NFKC').replace('\u2212', '-');
}

function integerIn(text: string): ParsedInteger | undefined {
  const [, sign = '', decimal, radix] = INTEGER.exec(text) ?? [];
  if (decimal !== undefined) return safe(sign, decimal.replaceAll('_', ''), decimal);
  if (radix !== undefined)
    return safe(
      sign,
      radix.replaceAll('_', ''),
      `${radix.slice(0, 2).toLowerCase()}${radix.slice(2)}`,
    );
  const [, mantissa, places] = SHIFT.exec(text) ?? [];
  if (mantissa !== undefined) return computed(Number(mantissa) * 2 ** Number(places), text);
  const [, base, exponent] = POWER.exec(text) ?? [];
  if (base !== undefined) return computed(Number(base) ** Number(exponent), text);
  const [, call, inner] = CALL.exec(text) ?? [];
  if (inner === undefined) return undefined;
  const integer = integerIn(inner.trim());
  return integer && call?.startsWith('BIT') === true ? computed(2 ** integer.value, text) : integer;
}

/** A decimal number that is written as such has no other form to be remembered. `-0` is none. */
function safe(sign: string, digits: string, written: string): ParsedInteger | undefined {
  const minus = sign === '-' ? '-' : '';
  const value = Number(digits) * (minus === '' ? 1 : -1);
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return undefined;
  const isHex = /^0x/i.test(digits);
  const numeral = isHex ? `${minus}${digits.replace('X', 'x')}` : String(value);
  return {
    value,
    numeral,
    ...(`${minus}${written}` !== String(value) && { written: `${minus}${written}` }),
  };
}

function computed(value: number, written: string): ParsedInteger | undefined {
  return Number.isSafeInteger(value) ? { value, numeral: String(value), written } : undefined;
}

/** Equal for texts of one value, however they write it. */
export function valueId(text: string): string {
  return String(parseInteger(text)?.value ?? text);
}

/** Digits of any length, so also those that are no number without loss. */
export function isNumeral(text: string): boolean {
  return /^\d+$/.test(text) || parseInteger(text) !== undefined;
}

/** JavaScript shifts 32 bits, of which the last is a sign. */
const LARGEST_SHIFTED = 2 ** 30;

/**
 * The expression by which a program in JavaScript or TypeScript writes an integer as its document does: `0x1F`, `1 << 4`,
 * `2 ** 10`. Undefined where it cannot, or where the text is not that integer: a text is code only by what it parses to.
 */
export function expressionOf(value: number, written: string | undefined): string | undefined {
  const parsed = written === undefined ? undefined : parseInteger(written);
  if (parsed?.written === undefined || parsed.value !== value) return undefined;
  const text = parsed.written;
  if (INTEGER.test(text)) return text;
  const [, mantissa, places] = SHIFT.exec(text) ?? [];
  if (mantissa !== undefined)
    return value <= LARGEST_SHIFTED ? `${mantissa} << ${places}` : undefined;
  const [, base, exponent] = POWER.exec(text) ?? [];
  return base === undefined ? undefined : `${base} ** ${exponent}`;
}
