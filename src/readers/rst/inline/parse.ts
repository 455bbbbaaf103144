import { appendTo } from '../../../model/append-to.ts';
import { emphasis, literal, strong, substitution, target } from './delimited.ts';
import { escapeToNull } from './escape.ts';
import { interpreted, roleBefore } from './interpreted.ts';
import { footnote, reference } from './named.ts';
import { type Piece, type References, textPiece } from './piece.ts';
import type { Found, Scan } from './scan.ts';
import { plainText } from './standalone.ts';

/** Without any of these there is no markup: a lone `_` or `:` inside a word is none. */
const MARKUP = /[*`|\\@]|:\S|_(?![A-Za-z0-9])/;

/** Whether a text may have inline markup or escapes: without, it is what it shows. */
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
      const { start, end, trims } = found;
      const textEnd = trims?.before ? blanksBefore(scan, start) : start;
      appendTo(pieces, plainText(scan.escaped, shown, textEnd));
      appendTo(pieces, found.pieces);
      shown = trims?.after ? blanksAfter(scan, end) : end;
    }
    at = nextTrigger(scan, found?.end ?? at + 1);
  }
  appendTo(pieces, plainText(scan.escaped, shown, scan.escaped.length));
  return pieces;
}

/** Where the white space begins that ends at `end`. */
function blanksBefore({ escaped }: Scan, end: number): number {
  let start = end;
  while (/\s/.test(escaped[start - 1] ?? '')) start--;
  return start;
}

function blanksAfter({ escaped }: Scan, start: number): number {
  let end = start;
  while (/\s/.test(escaped[end] ?? '')) end++;
  return end;
}

function nextTrigger({ escaped }: Scan, from: number): number {
  TRIGGER.lastIndex = from;
  return TRIGGER.exec(escaped)?.index ?? -1;
}

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
