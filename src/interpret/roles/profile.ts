import { type Coded, codesOf, isCalled } from '../../codes/coded.ts';
import { listedValues } from '../../codes/listed.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { isLatin } from '../../unicode/latin.ts';
import { withoutQuotes } from '../../codes/quoted.ts';
import { firstLine, isConstant, isIdentifierShaped, isToken } from '../../codes/tokens.ts';
import { isNumeral, parseInteger } from '../../codes/integer.ts';
import { isNothing, plainValue } from '../../codes/values.ts';

/** What the cells of a column look like. Shares are of the filled cells, 0 to 1. */
export interface Profile {
  /** Cells with text, other than a dash or `N/A`. */
  count: number;
  /** Share of all cells that have text. */
  filled: number;
  /** Different texts by filled cells. */
  distinct: number;
  /** Whether empty cells may stand for the text above them: the first one is filled, and others are not. */
  hasGaps: boolean;
  /** Texts with digits in them. */
  digits: number;
  /** Integers, also with leading zeros, and lists of integers; none of a column that puts them in quotation marks. */
  numerals: number;
  /** Whether codes stand there with what they are called: `404 Not Found`, `ERR_X (17)`. */
  called: boolean;
  /** Whether the integers count 1, 2, 3, … from the first row on. */
  ordinal: boolean;
  /** HTTP status codes, with or without their phrase: `404`, `404 Not Found`. */
  http: number;
  /** See tokens.ts, as of the two below. */
  tokens: number;
  identifiers: number;
  constants: number;
  /** Texts with letters in them. */
  words: number;
  /** Texts whose letters are Latin. */
  latin: number;
  /** UTF-16 units. */
  meanLength: number;
}

const HTTP_STATUS = /^[1-5]\d\d(?:[\s:(-]+[A-Z][\w' -]*\)?)?$/i;

export function profileOf(texts: readonly string[]): Profile {
  const plain = withoutQuotes(texts.map(plainValue));
  const filled = plain.filter((text) => text !== '' && !isNothing(text));
  const shareOf =
    (all: readonly string[]) =>
    (test: (text: string) => boolean): number =>
      all.filter(test).length / Math.max(1, all.length);
  const codes = codesOf(texts.filter((text) => text !== '' && !isNothing(plainValue(text))));
  const leads = filled.map((text, index) => lead(text, codes[index]?.[0]));
  const [share, leading] = [shareOf(filled), shareOf(leads)];
  const bare = codes.filter((cell) => cell.every((each) => each.isRange || isBareNumeral(each)));
  return {
    count: filled.length,
    filled: texts.length === 0 ? 0 : filled.length / texts.length,
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    hasGaps: filled.length < plain.length && filled[0] === plain[0],
    digits: share((text) => /\d/.test(text)),
    numerals: bare.length / Math.max(1, filled.length),
    called: codes.flat().some(isCalled),
    ordinal:
      filled.length > 1 && filled.every((text, index) => parseInteger(text)?.value === index + 1),
    http: share((text) => HTTP_STATUS.test(text)),
    tokens: leading(isToken),
    identifiers: leading(isIdentifierShaped),
    constants: leading(isConstant),
    words: share(hasLetter),
    latin: share(isLatin),
    meanLength: filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length),
  };
}

/** The first code of a cell, without what stands beside it. */
function lead(text: string, code: Coded | undefined): string {
  return code?.remark ? code.code : firstLine(listedValues(text)[0] ?? '');
}

function isBareNumeral(each: Coded): boolean {
  return isNumeral(each.code) && !isCalled(each) && !each.isQuoted;
}
