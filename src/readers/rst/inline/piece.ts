import type { Inline } from '../../../inline/inline.ts';
import type { Line } from '../lines.ts';
import { firstShown, unescape } from './escape.ts';

/** Inline content, and the index in the text it was read from of the first character that shows. */
export interface Piece {
  inline: Inline;
  at: number;
}

export interface Trims {
  before: boolean;
  after: boolean;
}

/** What inline markup may refer to in the rest of the document. */
export interface References {
  /** What `|name|` stands for, and on which sides white space is taken off; undefined where it stands for nothing that shows. */
  substitution(name: string): { inlines: readonly Inline[]; trims?: Trims } | undefined;
  /** Where a reference leads: its address, null inside the document, undefined where it leads nowhere. */
  target(name: string): string | null | undefined;
  /** What a footnote or citation shows in its brackets; undefined where there is none. */
  label(label: string): string | undefined;
  /** The same for a text of the document: which footnote that is counted a reference means depends on those before. */
  within(lines: readonly Line[]): References;
  /** The title or caption below a target; undefined where the target is not in this document, or above something else. */
  title(name: string): string | undefined;
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
export function wrapped(type: 'emphasis' | 'strong' | 'raised', piece: Piece): Piece {
  return { inline: { type, children: [piece.inline] }, at: piece.at };
}

/** A link, where it leads out of the document. */
export function linked(url: string | null, piece: Piece): Piece {
  if (url === null) return piece;
  return { inline: { type: 'link', url, children: [piece.inline] }, at: piece.at };
}
