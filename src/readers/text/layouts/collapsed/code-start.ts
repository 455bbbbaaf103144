import { isLetter, scriptOf } from '../../../../unicode/script.ts';

/** A code that the next cell is glued to. */
export interface CodeStart {
  /** Rows of one table have codes of one form. */
  form: 'integer' | 'hex' | 'tagged' | 'name' | 'span';
  /** Offsets in the line, the end exclusive. */
  start: number;
  end: number;
}

const forms: readonly (readonly [CodeStart['form'], RegExp])[] = [
  ['span', /^`[^`]+`/],
  ['hex', /^0[xX](?:[\dA-Fa-f]{8}|[\dA-Fa-f]{4})/],
  ['integer', /^[-+]?\d+/],
  ['tagged', /^[A-Z]{1,8}[-_]?\d{2,}/],
  ['name', /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]{3,})(?=[A-Z][a-z]|\P{ASCII})/u],
  ['name', /^[a-z][a-z\d]*(?:_[a-z\d]+)+(?=[A-Z]|\P{ASCII})/u],
];

/** A line that is longer is a paragraph. */
const MAX_LENGTH = 4000;

/** Bytes in hexadecimal or Base64, as keys and digests are shown. */
const DATA = /^(?:[\dA-Fa-f]{16,}|[\w+/-]{40,}=*)\s*$/;

/**
 *     4001Order not found
 *     ~~~~^                  a letter or a bracket right behind
 */
export function codeStartOf(line: string): CodeStart | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const start = line.length - line.trimStart().length;
  const text = line.slice(start);
  if (DATA.test(text)) return undefined;
  for (const [form, pattern] of forms) {
    const code = pattern.exec(text)?.[0];
    if (code === undefined) continue;
    if (form === 'integer' && isQuantity(text)) return undefined;
    if (beginsCell(text.slice(code.length), form)) return { form, start, end: start + code.length };
  }
  return undefined;
}

/** Years, ordinals, and units that follow a short number without a space: `2024年`, `3rd`, `10MB`. */
function isQuantity(text: string): boolean {
  if (/^(?:\d{4}年|\d{1,2}[月日号])/.test(text)) return true;
  if (!/^\d{1,3}[A-Za-z]/.test(text)) return false;
  return /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,3}(?:[kKMGT]i?B|[kmc]?m|ms|px|x|xx|XX))(?!\p{Ll})/u.test(
    text,
  );
}

function beginsCell(behind: string, form: CodeStart['form']): boolean {
  const script = scriptOf(behind.codePointAt(0) ?? 0x20);
  return (
    isLetter(script) ||
    /^[([{<（【「『《“‘"]\S/.test(behind) ||
    (form === 'tagged' && script === 'digit')
  );
}
