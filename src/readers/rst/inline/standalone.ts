import { mayBegin, mayEnd } from './boundary.ts';
import { unescape } from './escape.ts';
import { type Piece, linked, textPiece } from './piece.ts';
import { words } from '../../../vocabulary/word-list.ts';

/** Schemes that make a link of themselves, of those in docutils/utils/urischemes.py. */
const schemes: ReadonlySet<string> = words(`
  acap afp cid data dav dict dns fax feed file ftp git go gopher hdl http https imap info ipp irc jar
  javascript jdbc ldap mailto md5 mid news nfs nntp pop prospero rtsp service shttp sip sips sms snews snmp
  ssh tag tcp tel telnet tftp tip tn3270 urn uuid view-source wais z39.50r z39.50s
`);
const LONGEST_SCHEME = 11;

const URI_CHARACTERS = /[-_.!~*'()[\];/:@&=+$,%a-zA-Z0-9\0?#]*/y;
const URI_LAST = /[_~*/=+a-zA-Z0-9]/;
const EMAIL_CHARACTER = /[-_!~*'{|}/#?^`&=+$%a-zA-Z0-9.]/;
const EMAIL_CHARACTERS = /[-_!~*'{|}/#?^`&=+$%a-zA-Z0-9.\0]*/y;

/**
 * Text without markup, in which addresses are links.
 *
 *     see https://example.com/, or write to us@example.com.
 *         ^------------------^              ^------------^
 *
 * docutils: `Inliner.standalone_uri` (parsers/rst/states.py).
 */
export function plainText(escaped: string, from: number, to: number): Piece[] {
  if (!/:\S|@/.test(escaped.slice(from, to + 1))) {
    return from < to ? [textPiece(escaped, from, to)] : [];
  }
  const pieces: Piece[] = [];
  const trigger = /:(?=\S)|@/g;
  let begin = from;
  trigger.lastIndex = from;
  for (let match = trigger.exec(escaped); match !== null; match = trigger.exec(escaped)) {
    if (match.index >= to) break;
    const found =
      match[0] === '@'
        ? emailAt(escaped, match.index, begin, to)
        : uriAt(escaped, match.index, begin, to);
    if (found === undefined) continue;
    if (found.start > begin) pieces.push(textPiece(escaped, begin, found.start));
    const address = found.scheme + unescape(escaped.slice(found.start, found.end));
    pieces.push(linked(address, textPiece(escaped, found.start, found.end)));
    begin = found.end;
    trigger.lastIndex = begin;
  }
  if (begin < to) pieces.push(textPiece(escaped, begin, to));
  return pieces;
}

interface Address {
  start: number;
  end: number;
  /** To be put in front. */
  scheme: '' | 'mailto:';
}

function uriAt(escaped: string, colon: number, from: number, to: number): Address | undefined {
  let start = colon;
  while (
    start > from &&
    colon - start < LONGEST_SCHEME &&
    /[a-zA-Z0-9.+-]/.test(escaped[start - 1] ?? '')
  )
    start--;
  while (
    start < colon &&
    !(/[a-zA-Z]/.test(escaped[start] ?? '') && mayBegin(escaped, start, from))
  )
    start++;
  if (!schemes.has(escaped.slice(start, colon).toLowerCase())) return undefined;
  const end = addressEnd(escaped, colon + 1, to, URI_CHARACTERS);
  return end === undefined ? undefined : { start, end, scheme: '' };
}

function emailAt(escaped: string, at: number, from: number, to: number): Address | undefined {
  let start = at;
  while (start > from && EMAIL_CHARACTER.test(escaped[start - 1] ?? '')) start--;
  if (start === at || escaped[start] === '.' || !mayBegin(escaped, start, from)) return undefined;
  const end = addressEnd(escaped, at + 1, to, EMAIL_CHARACTERS);
  return end === undefined ? undefined : { start, end, scheme: 'mailto:' };
}

/** Punctuation at the end is not part of an address, unless a `>` closes it. */
function addressEnd(escaped: string, from: number, to: number, run: RegExp): number | undefined {
  run.lastIndex = from;
  run.test(escaped);
  for (let end = Math.min(run.lastIndex, to); end > from; end--) {
    const isLast = URI_LAST.test(escaped[end - 1] ?? '') || escaped[end] === '>';
    if (isLast && mayEnd(escaped, end)) return end;
  }
  return undefined;
}
