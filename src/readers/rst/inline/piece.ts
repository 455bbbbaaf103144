import type { Inline } from '../../../text/inline.ts';
import { firstShown, unescape } from './escape.ts';

/** Inline content, and the index in the text it was read from of the first character that shows. */
export interface Piece {
  inline: Inline;
  at: number;
}

/** What inline markup may refer to in the rest of the document. */
export interface References {
  /** What `|name|` stands for; undefined where nothing that can be shown is defined. */
  substitution(name: string): readonly Inline[] | undefined;
  /** The address of an external target. */
  url(name: string): string | undefined;
  /** What a footnote or citation shows in its brackets. */
  label(label: string): string;
  /** The base of a role that the document defines. */
  role(name: string): string;
}

/** The text from `from` to `to`, with its escapes resolved. */
export function textPiece(escaped: string, from: number, to: number): Piece {
  return {
    inline: { type: 'text', value: unescape(escaped.slice(from, to)) },
    at: firstShown(escaped, from, to),
  };
}

/** The same, as the content of something else. */
export function wrapped(type: 'emphasis' | 'strong', piece: Piece): Piece {
  return { inline: { type, children: [piece.inline] }, at: piece.at };
}

export function linked(url: string | undefined, piece: Piece): Piece {
  if (url === undefined) return piece;
  return { inline: { type: 'link', url, children: [piece.inline] }, at: piece.at };
}
