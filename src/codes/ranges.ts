import { normalized } from '../unicode/latin.ts';
import { isNumeral } from './integer.ts';
import { isRest } from '../vocabulary/rest.ts';

const NUMBER = '-?(?:0[xX][\\da-fA-F]{1,16}|\\d{1,20})';
const JOINT =
  '(?:\\s*(?:[-‐–—~〜至到]|から|\\.{2,3})\\s*|,\\s?|\\s(?:to|through|thru|bis|à|a|até|hasta|до|по)\\s)';
/** A text may follow that says what the range is. */
const END = '(?=$|[\\s:,()\\]】])';

/** `500-599`, `1000 to 1999`, `[1, 9]`, `E100-E199`. */
const PAIR = new RegExp(
  `^([([]?)([A-Za-z][A-Za-z_.-]{0,40})?(${NUMBER})${JOINT}\\2(${NUMBER})[)\\]]?${END}`,
);
/** `5xx`, `5**`, `E1xx`; but `404*` has a footnote. */
const MASK = new RegExp(
  `^(?:-?\\d{1,20}(?:[xX]{1,20}|\\*{2,20})|[A-Za-z_]{1,40}\\d{1,20}[xX]{2,20})${END}`,
);
/** `>= 500`, `500+`, `500以上`, `500 and above`. */
const OPEN = new RegExp(
  `^(?:[<>≤≥]=?\\s*${NUMBER}${END}|${NUMBER}(?:\\s*(?:\\+|及?以[上下降]|이상|이하)|\\s(?:and|or) (?:above|below|up|higher|lower|more|less|greater)))`,
);
/** Such a text may also be one code, a section's and its own: `2-1`. */
const HYPHENATED = /^(\d{1,20})[-‐](\d{1,20})$/;

/**
 * Those of a column's codes that stand for many: no single member can. There are none where the column has nothing else, as then
 * they are what it lists, or where such texts are codes. Among codes with digits, `Any other value` is one as well.
 */
export function rangesAmong(codes: readonly string[]): ReadonlySet<string> {
  const ranges = codes.filter((code) => isRange(code) || isRest(code));
  if (!codes.some((code) => isNumeral(code) || /^[A-Za-z_.-]{1,40}\d+$/.test(code)))
    return new Set();
  // Among numbers, one that is written shorter, `39000-9`, is a range as well.
  const hyphenated = codes.filter((code) => HYPHENATED.test(code));
  const areFew = hyphenated.length * 2 < codes.length;
  if (areFew) return new Set([...ranges, ...hyphenated]);
  const areCodes = hyphenated.some((code) => !isRange(code));
  return new Set(areCodes ? ranges.filter((range) => !HYPHENATED.test(range)) : ranges);
}

/** Whether a text is a range, or begins with one. */
export function isRange(written: string): boolean {
  if (!/^[^\d０-９]{0,45}[\d０-９]/.test(written)) return false;
  const text = normalized(written).replaceAll('\u2212', '-');
  if (MASK.test(text) || OPEN.test(text)) return true;
  const [pair, bracket, , low = '', high = ''] = PAIR.exec(text) ?? [];
  if (pair === undefined || low === high) return false;
  if (bracket === '' && /\d,\s?[^,]*$/.test(pair)) return false;
  const [, first, last] = HYPHENATED.exec(pair) ?? [];
  return first === undefined || Number(first) < Number(last);
}
