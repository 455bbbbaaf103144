import { SIMPLE_NAME } from '../names.ts';
import { END, isQuoted, mayBegin, mayEnd } from './boundary.ts';
import { escapeToNull, firstShown, restoreBackslashes, unescape } from './escape.ts';
import { phraseReference } from './links.ts';
import { type Piece, type References, linked, textPiece, wrapped } from './piece.ts';
import { ANONYMOUS_NAME, normalizeName } from '../document.ts';
import { interpretedText } from './roles.ts';
import { plainText } from './standalone.ts';

/** Without any of these there is no markup: a lone `_` or `:` inside a word is none. */
const MARKUP = /[*`|\\@]|:\S|_(?![A-Za-z0-9])/;
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Where inline markup begins, or, for a reference, ends. */
const TRIGGER = /[*`|_:[]/g;

/**
 * Reads the inline markup of a text whose lines are joined by line feeds.
 * docutils: `Inliner.parse` (parsers/rst/states.py).
 */
export function parseInline(text: string, references: References): Piece[] {
  if (!hasMarkup(text)) return [textPiece(text, 0, text.length)];
  const scan: Scan = { escaped: escapeToNull(text), base: 0, unclosed: new Map(), references };
  const pieces: Piece[] = [];
  let shown = 0;
  for (let at = nextTrigger(scan, 0); at >= 0;) {
    const found = recognize(scan, at);
    if (found !== undefined) scan.base = found.end;
    if (found?.pieces !== undefined) {
      append(pieces, plainText(scan.escaped, shown, found.start));
      append(pieces, found.pieces);
      shown = found.end;
    }
    at = nextTrigger(scan, found?.end ?? at + 1);
  }
  append(pieces, plainText(scan.escaped, shown, scan.escaped.length));
  return pieces;
}

/** Not by `push(...more)`, whose arguments have to fit the stack. */
function append(pieces: Piece[], more: readonly Piece[]): void {
  for (const piece of more) pieces.push(piece);
}

function nextTrigger({ escaped }: Scan, from: number): number {
  TRIGGER.lastIndex = from;
  return TRIGGER.exec(escaped)?.index ?? -1;
}

interface Scan {
  /** The text with escaping backslashes as nulls. */
  escaped: string;
  /** What is before it has been read, and counts as the beginning of the text. */
  base: number;
  /** From where on an end-string is known not to come, by its pattern. */
  unclosed: Map<RegExp, number>;
  references: References;
}

/** Markup from `start` to `end`; without pieces it is text after all, but done with. */
interface Found {
  start: number;
  end: number;
  pieces?: readonly Piece[];
}

const EMPHASIS_END = new RegExp(`(?<![\\s\\0])\\*${END}`, 'gu');
const STRONG_END = new RegExp(`(?<![\\s\\0])\\*\\*${END}`, 'gu');
const LITERAL_END = new RegExp(`(?<!\\s)\`\`${END}`, 'gu');
const TARGET_END = new RegExp(`(?<![\\s\\0])\`${END}`, 'gu');
const SUBSTITUTION_END = new RegExp(`(?<![\\s\\0])\\|_{0,2}${END}`, 'gu');
const INTERPRETED_END = new RegExp(
  `(?<!(?<!\\0)[\\s\\0])\`(?<role>:${SIMPLE_NAME}:)?(?<reference>__?)?${END}`,
  'gu',
);
const ROLE = new RegExp(`:(${SIMPLE_NAME}):(?=\`(?!\`))`, 'uy');
const FOOTNOTE = new RegExp(`\\[([0-9]+|#(?:${SIMPLE_NAME})?|\\*|${SIMPLE_NAME})\\]_`, 'uy');

function recognize(scan: Scan, at: number): Found | undefined {
  const { escaped } = scan;
  switch (escaped[at]) {
    case '*':
      return escaped[at + 1] === '*' ? strong(scan, at) : emphasis(scan, at);
    case '`':
      return escaped[at + 1] === '`' ? literal(scan, at) : interpreted(scan, at, at, '');
    case '|':
      return escaped[at + 1] === '|' ? undefined : substitution(scan, at);
    case '_':
      return (escaped[at + 1] === '`' ? target(scan, at) : undefined) ?? reference(scan, at);
    case '[':
      return footnote(scan, at);
    default:
      return roleBefore(scan, at);
  }
}

/** `*text*` */
function emphasis(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 1, EMPHASIS_END, (from, to) => [
    wrapped('emphasis', textPiece(scan.escaped, from, to)),
  ]);
}

/** `**text**` */
function strong(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 2, STRONG_END, (from, to) => [
    wrapped('strong', textPiece(scan.escaped, from, to)),
  ]);
}

/** Backslashes inside stay. */
function literal(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 2, LITERAL_END, (from, to) => {
    const value = restoreBackslashes(scan.escaped.slice(from, to));
    return [{ inline: { type: 'code', value }, at: firstShown(scan.escaped, from, to) }];
  });
}

/** `` _`text` `` */
function target(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 2, TARGET_END, (from, to) => [textPiece(scan.escaped, from, to)]);
}

/** `|name|`, or `|name|_`, which is a reference by that name as well. */
function substitution(scan: Scan, start: number): Found | undefined {
  return delimited(scan, start, 1, SUBSTITUTION_END, (from, to, end) => {
    const { references } = scan;
    const name = unescape(scan.escaped.slice(from, to)).replace(/\s+/g, ' ');
    const inlines = references.substitution(name);
    const marks = end - to - 1;
    const target = marks === 2 ? ANONYMOUS_NAME : normalizeName(name);
    const url = marks === 0 ? null : references.target(target);
    if (inlines === undefined || url === undefined) return asWritten(scan, start, end);
    return inlines.map((inline) => linked(url, { inline, at: start }));
  });
}

/** What refers to nothing shows as it is written, as on a page of docutils. */
function asWritten({ escaped }: Scan, start: number, end: number): readonly Piece[] {
  const value = restoreBackslashes(escaped.slice(start, end));
  return [{ inline: { type: 'text', value }, at: start }];
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

/** The end-string after at least one character. What has once not been found is not looked for again. */
function findEnd(
  { escaped, unclosed }: Scan,
  pattern: RegExp,
  from: number,
): RegExpExecArray | undefined {
  if (from >= (unclosed.get(pattern) ?? Infinity)) return undefined;
  pattern.lastIndex = from;
  const match = pattern.exec(escaped);
  if (match === null) unclosed.set(pattern, from);
  return match === null || match.index === from ? undefined : match;
}

/** A role before interpreted text. */
function roleBefore(scan: Scan, start: number): Found | undefined {
  if (!mayBegin(scan.escaped, start, scan.base)) return undefined;
  ROLE.lastIndex = start;
  const match = ROLE.exec(scan.escaped);
  return match === null
    ? undefined
    : interpreted(scan, start, start + match[0].length, match[1] ?? '');
}

/**
 * Interpreted text or a reference; `start` is that of the role, if one comes first.
 *
 *     :role:`text`    `text`:role:    `text`_    `text`__
 *           ^         ^               ^          ^ backquote
 */
function interpreted(
  scan: Scan,
  start: number,
  backquote: number,
  roleInFront: string,
): Found | undefined {
  const { escaped, base, references } = scan;
  const from = backquote + 1;
  if (/\s/.test(escaped[from] ?? '') || !mayBegin(escaped, start, base)) return undefined;
  if (roleInFront === '' && isQuoted(escaped, start, from, base)) return { start, end: from };
  const match = findEnd(scan, INTERPRETED_END, from);
  if (match === undefined) return { start, end: from };
  const { role: roleBehind, reference: mark } = match.groups ?? {};
  const end = match.index + match[0].length;
  const parts = [roleInFront, roleBehind, mark].filter((part) => (part ?? '') !== '');
  if (parts.length > 1) return { start, end };
  const role = roleInFront || (roleBehind ?? '').slice(1, -1);
  const piece =
    mark === undefined
      ? interpretedText(role, escaped, from, match.index, references)
      : phraseReference(escaped, from, match.index, mark === '__', references);
  return { start, end, pieces: piece === undefined ? asWritten(scan, start, end) : [piece] };
}

/** Of `SIMPLE_NAME`, by UTF-16 units. */
const NAME_CHARACTER = /[\p{L}\p{N}\uD800-\uDFFF]/u;
const NAME_SEPARATOR = /[-._+:]/;

/** `name_`, recognized by its end. One that leads nowhere stays as written: many a name in a program ends so. */
function reference(scan: Scan, underscore: number): Found | undefined {
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
function footnote(scan: Scan, start: number): Found | undefined {
  const { escaped, base, references } = scan;
  FOOTNOTE.lastIndex = start;
  const match = FOOTNOTE.exec(escaped);
  if (match === null || !mayBegin(escaped, start, base)) return undefined;
  const [whole, label = ''] = match;
  const end = start + whole.length;
  if (!mayEnd(escaped, end)) return undefined;
  const number = references.label(label);
  if (number === undefined) return { start, end };
  return { start, end, pieces: [{ inline: { type: 'text', value: `[${number}]` }, at: start }] };
}
