import type { TokenKind } from './tokens.ts';

/** The kinds that tell columns apart; brackets and signs stand in all of them. */
const kinds = [
  'code',
  'number',
  'capital',
  'lower',
  'upper',
  'cjk',
  'hangul',
  'cyrillic',
  'arabic',
  'letter',
] as const;

/** Added to each count, so that what was not seen is unlikely, not impossible. */
const SMOOTHING = 0.1;

/** What a column's cells consist of. Costs are in nats. */
export interface Profile {
  /** What it costs to have such a token in the column. */
  token(kind: TokenKind): number;
  /** What it costs, besides, that a cell begins with it. */
  first(kind: TokenKind): number;
}

/** How often each kind stands in a column, and at the beginning of its cells. */
export interface Counts {
  tokens: Map<TokenKind, number>;
  firsts: Map<TokenKind, number>;
}

export function createCounts(): Counts {
  return { tokens: new Map(), firsts: new Map() };
}

/** The profile of a column of which nothing is known yet. */
export const blankProfile: Profile = { token: () => 0, first: () => 0 };

export function profileOf({ tokens, firsts }: Counts): Profile {
  const [token, first] = [costsOf(tokens), costsOf(firsts)];
  return { token: (kind) => token.get(kind) ?? 0, first: (kind) => first.get(kind) ?? 0 };
}

function costsOf(counts: ReadonlyMap<TokenKind, number>): Map<TokenKind, number> {
  const total = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0) + SMOOTHING, 0);
  return new Map(
    kinds.map((kind) => [kind, -Math.log(((counts.get(kind) ?? 0) + SMOOTHING) / total)]),
  );
}
