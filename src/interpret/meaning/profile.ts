import { type Coded, codesOf, isCalled } from '../../codes/coded.ts';
import { flagsIn } from '../../codes/flags.ts';
import { listedValues } from '../../codes/listed.ts';
import { withoutQuotes } from '../../codes/quoted.ts';
import { firstLine, isConstant, isIdentifierShaped, isToken } from '../../codes/tokens.ts';
import { isNumeral, parseInteger } from '../../codes/integer.ts';
import { isNothing, plainValue } from '../../codes/values.ts';
import { isLatin } from '../../unicode/latin.ts';
import { hasLetter } from '../../unicode/letters.ts';
import { saidFirst } from '../../vocabulary/described.ts';
import { requirementInColumn } from '../../vocabulary/requirement.ts';
import { isTypeWord } from '../../vocabulary/types/types.ts';

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
  /** What computes or writes an integer otherwise: `1 << 4`, `2^10`, `64 KiB`, `0x1 (1 << 0)`. */
  expressions: number;
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
  /** `string`, `int(11)`, `array of object`. */
  types: number;
  /** Names with their type in the same cell: `user_id<br>string`, `user_id (string)`. */
  typed: number;
  /** Texts that say first what type a thing has, or whether it has to be there: `Optional string. The page to begin with`. */
  described: number;
  /** `yes`, `required`, `✓`: answers, of which there are few. */
  answers: number;
  /** `required`, `可选`: the same where it says what of, so that a header need not. */
  needs: number;
  /** `3.5 MB`, `10 %`, `0-255`, `2021-08-01`: what is measured. */
  measures: number;
  /** `GET`, `POST /orders`: methods of HTTP. */
  methods: number;
  /** `/orders/{id}`, `https://example.org`, `GET /orders`. */
  paths: number;
  /** `-v`, `--output <dir>`: options of a command. */
  flags: number;
  /** Texts with letters in them. */
  words: number;
  /** Texts whose letters are Latin. */
  latin: number;
  /** UTF-16 units. */
  meanLength: number;
}

const HTTP_STATUS = /^[1-5]\d\d(?:[\s:(-]+[A-Z][\w' -]*\)?)?$/i;
const EXPRESSION =
  /^(?:\(?\d+\s*<<\s*\d+\)?|\d+\s*(?:\^|\*\*)\s*\d+|0[xX][\da-fA-F_]+(?:[^\da-fA-F_\n].{0,19})?|0b[01_]+|\d[\d_]*\s?[KMGT]i?B|u?int\d*\([^\n]{1,40})$/i;
const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS)(?![\w-])/;
const PATH = /^(?:[A-Z]{2,7}\s)?(?:https?:\/\/|\/(?![^\S/]|$))\S*/;
const FLAG = /^--?[a-z][\w-]*/i;
const MEASURE =
  /^[<>≤≥~±≈$€¥]?\s?[-+]?\d[\d.,]*(?![\d.,])\s?(?:(?:-|–|~|\.\.\.?|to)\s?[-+]?\d[\d.,]*(?![\d.,])\s?)?(?:%|°c?|[kmgt]?i?b(?:ps|\/s)?|[kmgt]?hz|[munµ]?s|ms|sec(?:ond)?s?|min(?:ute)?s?|h(?:our)?s?|days?|[kmc]?m|[km]?g|[kmgtu]?[vaw]|db[mi]?|px|bits?|bytes?|chars?|x|fps|rpm|万元|元|원|円|秒|分钟|天|日|個|个|回|次)?(?:\s?\/\s?\S{1,12})?$/i;
const DATE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?(?:[T ]\d.{0,20})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|v?\d+\.\d+(?:\.\d+)?(?:[-+]\S{1,20})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d.{0,12})$/i;

export function profileOf(texts: readonly string[]): Profile {
  const plain = withoutQuotes(texts.map(plainValue));
  const filled = plain.filter((text) => text !== '' && !isNothing(text));
  const codes = codesOf(texts.filter((text) => text !== '' && !isNothing(plainValue(text))));
  const leads = filled.map((text, index) => lead(text, codes[index]?.[0]));
  const [share, leading] = [shareOf(filled), shareOf(leads)];
  const some = shareOf(filled.slice(0, ENOUGH));
  const bare = codes.filter((cell) => cell.every((each) => each.isRange || isBareNumeral(each)));
  return {
    count: filled.length,
    filled: texts.length === 0 ? 0 : filled.length / texts.length,
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    hasGaps: filled.length < plain.length && filled[0] === plain[0],
    digits: share((text) => /\d/.test(text)),
    numerals: bare.length / Math.max(1, filled.length),
    expressions: share((text) => text.length <= LONGEST_NUMBER && EXPRESSION.test(text)),
    called: codes.flat().some(isCalled),
    ordinal:
      filled.length > 1 && filled.every((text, index) => parseInteger(text)?.value === index + 1),
    http: share((text) => HTTP_STATUS.test(text)),
    tokens: leading(isToken),
    identifiers: leading(isIdentifierShaped),
    constants: leading(isConstant),
    types: some(isType),
    typed: some(isTyped),
    described: some(isDescribed),
    answers: share(isAnswer),
    needs: share((text) => text.length > 1 && requirementInColumn(text)?.isAnswer === false),
    measures: share((text) => isMeasure(text) && !isBelow(text, filled)),
    methods: share((text) => METHOD.test(text)),
    paths: share((text) => PATH.test(text)),
    flags: share((text) => FLAG.test(text)),
    words: share(hasLetter),
    latin: share(isLatin),
    meanLength: filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length),
  };
}

/** The first code of a cell, or option of a command, without what stands beside it. */
function lead(text: string, code: Coded | undefined): string {
  const [option] = flagsIn(text) ?? [];
  if (option !== undefined) return option.name;
  return code?.remark ? code.code : firstLine(listedValues(text)[0] ?? '');
}

const LONGEST_NUMBER = 60;
/** So many cells show what a column has in common. */
const ENOUGH = 50;
const LONGEST_TYPED = 200;

/** A literal is a type, too, but a column of values is none of types. */
function isType(text: string): boolean {
  return !/^["'`\d+-]/.test(text) && isTypeWord(text);
}

/** `No key` says what there is none of. */
function isAnswer(text: string): boolean {
  if (/\d/.test(text) || text.length > LONGEST_NUMBER) return false;
  const said = requirementInColumn(text);
  return said !== undefined && !(said.isAnswer && /^\S+ [a-z]/i.test(text));
}

/** Integers alone are none. */
function isMeasure(text: string): boolean {
  if (text.length > LONGEST_NUMBER || isNumeral(text)) return false;
  return MEASURE.test(text) || DATE.test(text);
}

/** `403.14` below `403`, a code of its own. */
function isBelow(text: string, column: readonly string[]): boolean {
  return /^\d{3}\.\d{1,3}$/.test(text) && column.includes(text.slice(0, 3));
}

const TYPED =
  /^[\w$.[\]-]{1,80}(?:[^\S\n]*(?:\n|[(（:：]))\s*([^\s()（）][^\n()（）]{0,59}(?:\([^()]{0,30}\))?)[)）]?$/;

function isTyped(text: string): boolean {
  const [, type] = (text.length <= LONGEST_TYPED && TYPED.exec(text)) || [];
  return type !== undefined && isTypeWord(type) && !isTypeWord(text);
}

function isDescribed(text: string): boolean {
  const { type, required } = saidFirst(text);
  return (type !== '' && type.length < text.length) || required !== null;
}

function shareOf(all: readonly string[]): (test: (text: string) => boolean) => number {
  return (test) => all.filter(test).length / Math.max(1, all.length);
}

function isBareNumeral(each: Coded): boolean {
  return isNumeral(each.code) && !isCalled(each) && !each.isQuoted;
}
