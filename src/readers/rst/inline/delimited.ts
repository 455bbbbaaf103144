import { ANONYMOUS_NAME, normalizeName } from '../document.ts';
import { END, isQuoted, mayBegin } from './boundary.ts';
import { firstShown, restoreBackslashes, unescape } from './escape.ts';
import { type Piece, type Trims, linked, textPiece, wrapped } from './piece.ts';
import { type Found, type Scan, asWritten, findEnd } from './scan.ts';

const EMPHASIS_END = new RegExp(`(?<![\\s\\0])\\*${END}`, 'gu');
const STRONG_END = new RegExp(`(?<![\\s\\0])\\*\\*${END}`, 'gu');
const LITERAL_END = new RegExp(`(?<!\\s)\`\`${END}`, 'gu');
const TARGET_END = new RegExp(`(?<![\\s\\0])\`${END}`, 'gu');
const SUBSTITUTION_END = new RegExp(`(?<![\\s\\0])\\|_{0,2}${END}`, 'gu');

/** `*text*` */
export function emphasis(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 1, EMPHASIS_END, (from, to) => [
    wrapped('emphasis', textPiece(scan.escaped, from, to)),
  ]);
}

/** `**text**` */
export function strong(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 2, STRONG_END, (from, to) => [
    wrapped('strong', textPiece(scan.escaped, from, to)),
  ]);
}

/** Backslashes inside stay. */
export function literal(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 2, LITERAL_END, (from, to) => {
    const value = restoreBackslashes(scan.escaped.slice(from, to));
    return [{ inline: { type: 'code', value }, at: firstShown(scan.escaped, from, to) }];
  });
}

/** `` _`text` `` */
export function target(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 2, TARGET_END, (from, to) => [textPiece(scan.escaped, from, to)]);
}

/** `|name|`, or `|name|_`, which is a reference by that name as well. */
export function substitution(scan: Scan, start: number): Found | undefined {
  const { references } = scan;
  let trims: Trims | undefined;
  const found = delimited(scan, start, 1, SUBSTITUTION_END, (from, to, end) => {
    const name = unescape(scan.escaped.slice(from, to)).replace(/\s+/g, ' ');
    const shown = references.substitution(name);
    const marks = end - to - 1;
    const target = marks === 2 ? ANONYMOUS_NAME : normalizeName(name);
    const url = marks === 0 ? null : references.target(target);
    if (shown === undefined || url === undefined) return asWritten(scan, start, end);
    ({ trims } = shown);
    return shown.inlines.map((inline) => linked(url, { inline, at: start }));
  });
  return found && { ...found, trims };
}

/** Everything with a start-string of `width` and an end-string. */
function delimited(
  scan: Scan,
  start: number,
  width: number,
  endPattern: RegExp,
  show: (from: number, to: number, end: number) => readonly Piece[],
): Found | undefined {
  const { escaped, base } = scan;
  const from = start + width;
  if (!mayBegin(escaped, start, base) || /\s/.test(escaped[from] ?? '')) return undefined;
  if (isQuoted(escaped, start, from, base)) return { start, end: from };
  const match = findEnd(scan, endPattern, from);
  if (match === undefined) return { start, end: from };
  const end = match.index + match[0].length;
  return { start, end, pieces: show(from, match.index, end) };
}
