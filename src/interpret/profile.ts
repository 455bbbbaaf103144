import { isLatin, hasLetters } from './script.ts';
import { isNothing, isNumeral, listedValues, parseInteger, plainValue } from './values.ts';

/** What the cells of a column look like. Shares are of the filled cells, 0 to 1. */
export interface Profile {
  /** Cells with text, other than a dash or `N/A`. */
  count: number;
  /** Share of all cells that have text. */
  filled: number;
  /** Different texts by filled cells. */
  distinct: number;
  /** Integers, also with leading zeros, and lists of integers. */
  numerals: number;
  /** Whether the integers count 1, 2, 3, … from the first row on. */
  ordinal: boolean;
  /** HTTP status codes, with or without their phrase: `404`, `404 Not Found`. */
  http: number;
  /** No white space, and at least one ASCII letter or digit. */
  tokens: number;
  /** One word of Latin letters, digits and joining punctuation: `timeout`, `ErrTimeout`, `a.b`. */
  identifiers: number;
  /** Identifiers that only a program would write: `ErrTimeout`, `TIMED_OUT`, `a.b`. */
  constants: number;
  /** Texts with letters in them. */
  words: number;
  /** Texts whose letters are Latin. */
  latin: number;
  /** UTF-16 units. */
  meanLength: number;
}

/** Longer ones are data, and no key for anybody. */
const MAX_IDENTIFIER = 200;
const TOKEN = /^(?=.*[a-zA-Z\d])[^\s\p{Script=Han}]{1,64}$/u;
const IDENTIFIER = /^(?:\d{1,2}(?=[a-z]{2}))?[a-z_$][\w$]*(?:[.:/-][\w$]+)*$/i;
const CONSTANT = /^[A-Z][A-Z\d]+$|[a-z\d][A-Z]|[\w$][_.:/-][\w$]/;
/** A constant in all but one space: `NON_UPLOADABLE FILES`. */
const SLIP = /^[A-Z\d]+(?:_[A-Z\d]+)+ [A-Z\d_]+$/;
const HTTP_STATUS = /^[1-5]\d\d(?:[\s:(-]+[A-Z][\w' -]*\)?)?$/i;

export function profileOf(texts: readonly string[]): Profile {
  const filled = texts.map(plainValue).filter((text) => text !== '' && !isNothing(text));
  const share = (test: (text: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    count: filled.length,
    filled: texts.length === 0 ? 0 : filled.length / texts.length,
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    numerals: share((text) => listedValues(text).every(isNumeral)),
    ordinal:
      filled.length > 1 && filled.every((text, index) => parseInteger(text)?.value === index + 1),
    http: share((text) => HTTP_STATUS.test(text)),
    tokens: share((text) => TOKEN.test(text)),
    identifiers: share((text) => isIdentifierShaped(firstLine(text))),
    constants: share((text) => isConstant(firstLine(text))),
    words: share(hasLetters),
    latin: share(isLatin),
    meanLength: filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length),
  };
}

export function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? '';
}

function isIdentifierShaped(text: string): boolean {
  return text.length <= MAX_IDENTIFIER && (IDENTIFIER.test(text) || SLIP.test(text));
}

function isConstant(text: string): boolean {
  return isIdentifierShaped(text) && CONSTANT.test(text);
}
