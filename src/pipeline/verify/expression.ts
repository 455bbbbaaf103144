import type { Token } from './tokens.ts';

/** What a constant is: as it stands, too, where that is a number, as `0010` and what is beyond 2^53 are no numbers to a document. */
export interface Literal {
  value: number | string;
  text: string;
}

/** What an expression may name: constants before it, and what counts in a block. */
export interface Scope {
  constants: ReadonlyMap<string, Literal>;
  iota?: number;
  hasOctals: boolean;
}

interface Evaluated {
  literal: Literal;
  /** The index of the first token behind it. */
  next: number;
}

/** By how tightly they bind. */
const OPERATORS: readonly Readonly<Record<string, (left: number, right: number) => number>>[] = [
  { '|': (left, right) => Number(BigInt(left) | BigInt(right)) },
  { '<<': (left, right) => left * 2 ** right },
  { '+': (left, right) => left + right, '-': (left, right) => left - right },
  { '*': (left, right) => left * right },
];

/** The constant expression that begins with a token: literals, names of constants, and what is computed of integers. */
export function evaluate(
  tokens: readonly Token[],
  at: number,
  scope: Scope,
  level = 0,
): Evaluated | undefined {
  const operators = OPERATORS[level];
  if (operators === undefined) return operand(tokens, at, scope);
  let left = evaluate(tokens, at, scope, level + 1);
  for (;;) {
    const operation = left && operators[tokens[left.next]?.text ?? ''];
    if (left === undefined || operation === undefined) return left;
    const right = evaluate(tokens, left.next + 1, scope, level + 1);
    const numbers = [left.literal.value, right?.literal.value];
    if (right === undefined || !numbers.every(Number.isSafeInteger)) return undefined;
    const value = operation(Number(numbers[0]), Number(numbers[1]));
    left = { literal: literalOf(value), next: right.next };
  }
}

function operand(tokens: readonly Token[], at: number, scope: Scope): Evaluated | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'text') {
    return { literal: { value: token.text, text: token.text }, next: at + 1 };
  }
  if (token.kind === 'number') return { literal: numberOf(token.text, scope), next: at + 1 };
  if (token.text === '-') {
    const inner = operand(tokens, at + 1, scope);
    if (typeof inner?.literal.value !== 'number') return undefined;
    return { literal: literalOf(-inner.literal.value), next: inner.next };
  }
  // `(404)`, and `ErrorCode(404)`, which only says its type.
  const open = token.kind === 'name' ? at + 1 : at;
  if (tokens[open]?.text === '(') {
    const inner = evaluate(tokens, open + 1, scope);
    return inner && tokens[inner.next]?.text === ')'
      ? { ...inner, next: inner.next + 1 }
      : undefined;
  }
  return token.kind === 'name' ? named(tokens, at, scope) : undefined;
}

/** `First`, `ErrorCode.First`, `Self::First`. */
function named(tokens: readonly Token[], at: number, scope: Scope): Evaluated | undefined {
  let last = at;
  while (/^(?:\.|::)$/.test(tokens[last + 1]?.text ?? '')) last += 2;
  const name = tokens[last]?.text ?? '';
  const isIota = name === 'iota' && scope.iota !== undefined;
  const literal = isIota ? literalOf(scope.iota ?? 0) : scope.constants.get(name);
  return literal && { literal, next: last + 1 };
}

export function numberOf(text: string, { hasOctals }: Pick<Scope, 'hasOctals'>): Literal {
  const digits = text.replaceAll('_', '');
  const [plain = ''] =
    /^(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|\d+(?:\.\d+)?)/.exec(digits) ?? [];
  const isOctal = hasOctals && /^0[0-7]+$/.test(plain);
  return { value: isOctal ? Number.parseInt(plain, 8) : Number(plain), text: plain };
}

export function literalOf(value: number): Literal {
  return { value, text: String(value) };
}
