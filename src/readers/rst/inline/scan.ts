import { restoreBackslashes } from './escape.ts';
import type { Piece, References, Trims } from './piece.ts';

/** A text that is being looked through for inline markup. */
export interface Scan {
  /** The text with escaping backslashes as nulls. */
  escaped: string;
  /** What is before it has been read, and counts as the beginning of the text. */
  base: number;
  /** From where on an end-string is known not to come, by its pattern. */
  unclosed: Map<RegExp, number>;
  references: References;
}

/** Markup from `start` to `end`; without pieces it is text after all, but done with. */
export interface Found {
  start: number;
  end: number;
  pieces?: readonly Piece[];
  /** On which sides white space is taken off. */
  trims?: Trims | undefined;
}

/** The end-string after at least one character. What has once not been found is not looked for again. */
export function findEnd(
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

/** What refers to nothing shows as it is written, as on a page of docutils. */
export function asWritten({ escaped }: Scan, start: number, end: number): readonly Piece[] {
  const value = restoreBackslashes(escaped.slice(start, end));
  return [{ inline: { type: 'text', value }, at: start }];
}
