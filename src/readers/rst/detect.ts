import type { Source } from '../../text/source.ts';

/** How far into a document signs are looked for. */
const REACH = 100_000;

/** What only reStructuredText writes, or mostly, and how much each says. */
const signs: readonly (readonly [number, RegExp])[] = [[0.7, /^ *\.\. [\w:+.-]+::(?: |$)/m]];

export function detectRst({ text }: Source): number {
  const head = text.slice(0, REACH);
  return Math.min(
    1,
    signs.reduce((sum, [weight, pattern]) => sum + (pattern.test(head) ? weight : 0), 0),
  );
}
