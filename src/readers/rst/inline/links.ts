import { ANONYMOUS_NAME, normalizeName } from '../document.ts';
import { unescape } from './escape.ts';
import { type Piece, type References, linked, textPiece } from './piece.ts';

/** The address or name in angle brackets at the end of a text, and where the text before it ends. */
export interface Embedded {
  /** From and to inside the brackets. */
  from: number;
  to: number;
  textEnd: number;
}

/**
 *     text <https://example.com/>
 *          ^ preceded by white space or nothing
 *
 * docutils: `embedded_link` (parsers/rst/states.py). In Sphinx' roles nothing need stand before it (`explicit_title_re`).
 */
export function embedded(
  escaped: string,
  from: number,
  to: number,
  needsSpace: boolean = true,
): Embedded | undefined {
  if (escaped[to - 1] !== '>' || /[\s\0]/.test(escaped[to - 2] ?? '')) return undefined;
  let open = escaped.lastIndexOf('<', to - 1);
  while (open > from && escaped[open - 1] === '\0') open = escaped.lastIndexOf('<', open - 1);
  if (open < from || open + 1 >= to - 1) return undefined;
  if (/\s/.test(escaped[open + 1] ?? '')) return undefined;
  if (needsSpace && open > from && !/[ \n]/.test(escaped[open - 1] ?? '')) return undefined;
  return { from: open + 1, to: to - 1, textEnd: open };
}

/**
 * A reference in backquotes, from `from` to `to` between them; undefined where it leads nowhere.
 *
 *     `a phrase`_    `text <https://example.com/>`_    `text <name_>`_
 *
 * docutils: `Inliner.phrase_ref` (parsers/rst/states.py).
 */
export function phraseReference(
  escaped: string,
  from: number,
  to: number,
  isAnonymous: boolean,
  references: References,
): Piece | undefined {
  const target = embedded(escaped, from, to);
  if (target === undefined) {
    const url = references.target(isAnonymous ? ANONYMOUS_NAME : nameOf(escaped.slice(from, to)));
    return url === undefined ? undefined : linked(url, textPiece(escaped, from, to));
  }
  const address = escaped.slice(target.from, target.to);
  const isName = /[^\0]_$/.test(address) && !/^[a-zA-Z][a-zA-Z0-9.+-]*:/.test(address);
  const text =
    escaped.slice(from, target.textEnd).trim() === ''
      ? textPiece(escaped, target.from, isName ? target.to - 1 : target.to)
      : textPiece(escaped, from, target.textEnd);
  const url = isName
    ? references.target(nameOf(address.slice(0, -1)))
    : withScheme(unescape(address.replace(/(?<!\0)\s+/g, '')));
  return url === undefined ? undefined : linked(url, trimmedEnd(text));
}

function nameOf(escaped: string): string {
  return normalizeName(unescape(escaped));
}

/** The blank before the bracket belongs to neither. */
function trimmedEnd({ inline, at }: Piece): Piece {
  return inline.type === 'text'
    ? { inline: { ...inline, value: inline.value.trimEnd() }, at }
    : { inline, at };
}

/** An address of a person is one of mail. */
function withScheme(address: string): string {
  return /^[^\s@/:]+@[^\s@/:]+$/.test(address) ? `mailto:${address}` : address;
}
