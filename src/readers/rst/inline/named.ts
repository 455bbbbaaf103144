import type { Inline } from '../../../inline/inline.ts';
import { ANONYMOUS_NAME, normalizeName } from '../document.ts';
import { SIMPLE_NAME } from '../names.ts';
import { mayBegin, mayEnd } from './boundary.ts';
import { linked, textPiece } from './piece.ts';
import type { Found, Scan } from './scan.ts';

const FOOTNOTE = new RegExp(`\\[([0-9]+|#(?:${SIMPLE_NAME})?|\\*|${SIMPLE_NAME})\\]_`, 'uy');
/** Of `SIMPLE_NAME`, by UTF-16 units. */
const NAME_CHARACTER = /[\p{L}\p{N}\uD800-\uDFFF]/u;
const NAME_SEPARATOR = /[-._+:]/;

/** `name_`, recognized by its end. One that leads nowhere stays as written: many a name in a program ends so. */
export function reference(scan: Scan, underscore: number): Found | undefined {
  const { escaped, base, references } = scan;
  const end = underscore + (escaped[underscore + 1] === '_' ? 2 : 1);
  if (!mayEnd(escaped, end)) return undefined;
  const start = nameStart(escaped, underscore, base);
  if (start === undefined) return undefined;
  const isAnonymous = end - underscore === 2;
  const name = normalizeName(escaped.slice(start, underscore));
  const url = references.target(isAnonymous ? ANONYMOUS_NAME : name);
  if (url === undefined) return { start, end };
  return { start, end, pieces: [linked(url, textPiece(escaped, start, underscore))] };
}

/**
 * Where a simple name that ends before `end` begins: as far left as it may.
 *
 *     see (some-name_
 *          ^
 */
function nameStart(escaped: string, end: number, base: number): number | undefined {
  let found: number | undefined;
  for (let to = end; to > base;) {
    let from = to;
    while (from > base && NAME_CHARACTER.test(escaped[from - 1] ?? '')) from--;
    if (from === to) break;
    if (mayBegin(escaped, from, base)) found = from;
    to = from - 1;
    if (!NAME_SEPARATOR.test(escaped[to] ?? '')) break;
  }
  return found;
}

/** `[1]_`, `[#]_`, `[#name]_`, `[*]_`, `[citation]_` */
export function footnote(scan: Scan, start: number): Found | undefined {
  const { escaped, base, references } = scan;
  FOOTNOTE.lastIndex = start;
  const match = FOOTNOTE.exec(escaped);
  if (match === null || !mayBegin(escaped, start, base)) return undefined;
  const [whole, label = ''] = match;
  const end = start + whole.length;
  if (!mayEnd(escaped, end)) return undefined;
  const number = references.label(label);
  if (number === undefined) return { start, end };
  const children: Inline[] = [{ type: 'text', value: `[${number}]` }];
  return { start, end, pieces: [{ inline: { type: 'raised', children }, at: start }] };
}
