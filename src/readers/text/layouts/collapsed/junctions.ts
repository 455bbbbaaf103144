import { type Token, isLatin } from './tokens.ts';

/** What it costs, in nats, to read a place where two tokens meet as a border between cells, or as none. */
export interface Junction {
  border: number;
  inner: number;
}

/** White space or a mark: cells do not end there. */
export const NO_BORDER: Junction = { border: Infinity, inner: 0 };
/** The beginning, and behind a code that something is glued to. */
export const SURE_BORDER: Junction = { border: 0, inner: Infinity };

/**
 * Judged by how such places come about: `disabledAPI` is hardly one word, `AppKey` may be, `10MB` often is; Chinese and Latin stand
 * together with or without a space; behind `。` Chinese goes on without one.
 */
const costs = {
  camel: { border: 0.3, inner: 2.8 },
  pascal: { border: 0.3, inner: 1.5 },
  acronym: { border: 0.5, inner: 1.5 },
  fall: { border: 2.5, inner: 0.1 },
  latinToCjk: { border: 0.3, inner: 1 },
  cjkToLatin: { border: 0.5, inner: 0.7 },
  scripts: { border: 0.3, inner: 2 },
  toNumber: { border: 0.7, inner: 0.3 },
  numberToLatin: { border: 0.5, inner: 0.7 },
  fromNumber: { border: 0.7, inner: 0.2 },
  sentence: { border: 0.3, inner: 2 },
  cjkSentence: { border: 0.7, inner: 0.1 },
  bracketToCapital: { border: 0.5, inner: 1.2 },
  bracket: { border: 0.7, inner: 0.3 },
  comma: { border: 4, inner: 0.05 },
  open: { border: 1.5, inner: 0.1 },
} as const satisfies Record<string, Junction>;

/** What the place before `tokens[at]` costs. */
export function junctionAt(text: string, tokens: readonly Token[], at: number): Junction {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (before === undefined || after === undefined || after.isSpaced) return NO_BORDER;
  if (after.hump !== undefined) {
    const hump = after.hump === 'camel' && before.kind === 'capital' ? 'pascal' : after.hump;
    return costs[hump];
  }
  const kind = kindOf(text, before, after);
  return kind === undefined ? NO_BORDER : costs[kind];
}

function kindOf(text: string, before: Token, after: Token): keyof typeof costs | undefined {
  if (
    after.kind === 'close' ||
    after.kind === 'mark' ||
    before.kind === 'open' ||
    before.kind === 'mark'
  )
    return undefined;
  if (before.kind === 'close') return behindClosing(text[before.start] ?? '', after);
  if (after.kind === 'open') return 'open';
  if (after.kind === 'number') return 'toNumber';
  if (before.kind === 'number') return isLatin(after.kind) ? 'numberToLatin' : 'fromNumber';
  if (before.kind === 'cjk' && isLatin(after.kind)) return 'cjkToLatin';
  if (isLatin(before.kind) && after.kind === 'cjk') return 'latinToCjk';
  return 'scripts';
}

function behindClosing(sign: string, after: Token): keyof typeof costs {
  const isCapital = after.kind === 'capital' || after.kind === 'upper' || after.kind === 'code';
  if (/[,，;；:：、…%]/.test(sign)) return 'comma';
  if (/[。！？]/.test(sign)) return 'cjkSentence';
  if (/[.!?]/.test(sign)) return isCapital || after.kind === 'cjk' ? 'sentence' : 'comma';
  return isCapital ? 'bracketToCapital' : 'bracket';
}
