import { LEFT_OUT, readingsOf } from './chart.ts';
import { clausesOf } from './clauses.ts';
import { type Phrase, englishOf } from './english.ts';
import type { Grammar } from './grammar.ts';
import { marked } from './marked.ts';
import type { TextKind } from './translator.ts';

/** What a clause can be, with what is added to the cost of reading it so: a statement, where it can be one. */
const KINDS: Readonly<Record<string, number>> = {
  s: 0,
  g: 0,
  b: 0,
  a: 0.2,
  n: 0.2,
  v: 0.4,
  '!': 0,
  '@': 0,
  [LEFT_OUT]: 0,
};

/** By how much a title is rather a thing: `Codes of failure`, not `Codes failed`. */
const THING = 1.5;

interface Clause {
  kind: string;
  english: string;
}

/**
 * The English of a message, best first: what its first clause says, then with what the next adds; none where something that
 * matters is not understood. Consequences and advice (`请稍后再试`) count only where there is nothing else, and what a
 * failure is due to counts more than that something failed. A thing alone is what the next clause is about.
 */
export function translationsOf(
  message: string,
  grammar: Grammar,
  as: TextKind = 'message',
): string[] {
  const whole = translated(clausesOf(message, true), grammar, as);
  return whole.length > 0 ? whole : translated(clausesOf(message), grammar, as);
}

function translated(clauses: readonly string[], grammar: Grammar, as: TextKind): string[] {
  const told: Clause[] = [];
  let advice = '';
  for (const text of clauses) {
    const clause = read(text, grammar, as);
    if (clause === undefined && (told.length === 0 || isUntold(told, text))) return [];
    if (clause === undefined) break;
    if (clause.kind === '!') advice ||= clause.english;
    else if (!isBeside(clause)) told.push(clause);
    if (told.length === 2) break;
  }
  const [first, second] = told;
  if (first === undefined) return advice === '' ? [] : [advice];
  if (second === undefined) return [first.english];
  if (second.english.startsWith(first.english)) return [second.english];
  const both = `${first.english} ${second.english}`;
  if (first.kind === 'n' && second.kind === 's') return [both, first.english];
  return saysMore(first, second) ? [second.english, both] : [first.english, both];
}

/**
 * Whether what is not understood is what matters: why something failed; or in scripts with spaces, where a comma often stands within
 * what is said, what is said of a thing: `The page, which you look for, does not exist`.
 */
function isUntold([first]: readonly Clause[], next: string): boolean {
  return first?.kind === 'g' || (first?.kind === 'n' && !/[\u3040-\u9fff]/.test(next));
}

/** Why something failed says more than that it did, and what comes behind a `but` more than what it is held against. */
function saysMore(first: Clause, second: Clause): boolean {
  return second.kind === 'b' || (first.kind === 'g' && second.kind === 's');
}

/** What is left out, and what says only when it happens. */
function isBeside({ kind }: Clause): boolean {
  return kind === LEFT_OUT || kind === '@';
}

function read(text: string, grammar: Grammar, as: TextKind): Clause | undefined {
  let best: { kind: string; phrase: Phrase } | undefined;
  let least = Infinity;
  for (const [kind, phrase] of readingsOf(marked(text, grammar.characters), grammar)) {
    const sum =
      phrase.cost + (KINDS[kind] ?? Infinity) - (as === 'title' && kind === 'n' ? THING : 0);
    if (sum < least) [best, least] = [{ kind, phrase }, sum];
  }
  return best && { kind: best.kind, english: englishOf(best.phrase) };
}
