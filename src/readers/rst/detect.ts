import type { Source } from '../../text/source.ts';

/** How far into a document signs are looked for. */
const REACH = 100_000;

/** What only reStructuredText writes, or mostly, and how much each says. */
const signs: readonly (readonly [number, RegExp])[] = [
  // .. list-table:: Title
  [0.7, /^ *\.\. [\w:+.-]+::(?: |\r?$)/m],
  // .. _target: and .. |substitution| replace::
  [0.5, /^ *\.\. (?:_[^:\r\n]+:|\|[^|\r\n]+\| )/m],
  // ======  =====
  [0.8, /^ *={2,}(?: +={2,})+ *\r?$/m],
  // +------+-----+
  [0.8, /^ *\+-+(?:\+-+)*\+ *\r?\n *\|/m],
  // :ref:`title <target>`
  [0.3, /:[\w:+.-]+:`[^`\r\n]+`/],
];

export function detectRst({ text }: Source): number {
  const head = text.slice(0, REACH);
  return Math.min(
    1,
    signs.reduce((sum, [weight, pattern]) => sum + (pattern.test(head) ? weight : 0), 0),
  );
}
