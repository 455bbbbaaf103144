import type { Place } from '../../model/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import type { SourceSyntax } from '../../writers/language/source-syntax.ts';
import { type Literal, type Scope, evaluate, literalOf, numberOf } from './expression.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A constant as a program declares it. */
export interface Constant {
  /** Null for a row of data. */
  name: string | null;
  /** All that may be its value, in the order in which it stands there. */
  literals: Literal[];
  /** Whether it is only counted, from the one before. */
  isCounted?: true;
  place: Place;
}

/** Constants that belong together. */
export interface Group {
  name: string | null;
  /** Whether it is an enum, or the like, to which all belongs that is in it. */
  isWhole: boolean;
  place: Place;
  constants: Constant[];
}

/** A program while it is read. */
export interface Program {
  path: string;
  syntax: SourceSyntax;
  tokens: readonly Token[];
  /** By the index of a bracket, that of the one that closes it, or the end. */
  closes: ReadonlyMap<number, number>;
  known: Map<string, Literal>;
  groups: Map<string, Group>;
}

export function openProgram(source: Source, syntax: SourceSyntax): Program {
  const tokens = tokensOf(source, syntax);
  const groups = new Map<string, Group>();
  return { path: source.path, syntax, tokens, closes: closesOf(tokens), known: new Map(), groups };
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function closesOf(tokens: readonly Token[]): Map<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    if (/^[([{]$/.test(text)) open.push(index);
    // A bracket of another kind closes nothing.
    const opened = open.at(-1);
    if (opened === undefined || tokens[opened]?.text !== CLOSING[text]) continue;
    closes.set(opened, index);
    open.pop();
  }
  for (const index of open) closes.set(index, tokens.length);
  return closes;
}

/** Whether a token is this mark or word, and no text. */
export function is({ tokens }: Program, at: number, ...texts: string[]): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'text' && texts.includes(token.text);
}

/** The index behind a token, with all that is in it, if it is a bracket. */
export function past({ closes }: Program, at: number): number {
  return (closes.get(at) ?? at) + 1;
}

export function placeOf({ path, tokens }: Program, at: number): Place {
  const { line = 1, column = 1 } = tokens[at] ?? {};
  return { path, line, column };
}

/** The group of an id, which is made when it is asked for first. */
export function groupOf(
  program: Program,
  id: string,
  at: number,
  name: string | null,
  isWhole: boolean,
): Group {
  const place = placeOf(program, at);
  const group = program.groups.get(id) ?? { name, isWhole, place, constants: [] };
  program.groups.set(id, group);
  return group;
}

/** A constant that is declared by itself; nothing where its value is none that is written there. */
export function addConstant(
  program: Program,
  nameAt: number,
  literals: Literal[],
  group: Group,
): void {
  const name = program.tokens[nameAt]?.text ?? '';
  const [first] = literals;
  if (first === undefined || name === '_') return;
  program.known.set(name, first);
  group.constants.push({ name, literals, place: placeOf(program, nameAt) });
}

/** No constant is longer; so no nesting is too deep, either. */
const LONGEST_EXPRESSION = 100;
const MOST_LITERALS = 6;

/** What the tokens of a value say: the constant that it is, else all literals in it. */
export function literalsIn(program: Program, from: number, to: number, iota?: number): Literal[] {
  const { tokens, syntax, known } = program;
  const hasOctals = syntax.hasOctals === true;
  const scope: Scope = { constants: known, hasOctals, ...(iota !== undefined && { iota }) };
  const found = evaluate(tokens.slice(from, Math.min(to, from + LONGEST_EXPRESSION)), 0, scope);
  const end = from + (found?.next ?? 0);
  if (found !== undefined && (end >= to || is(program, end, 'as', 'satisfies', '[')))
    return [found.literal];
  const literals: Literal[] = [];
  for (let at = from; at < to && literals.length < MOST_LITERALS; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
    if (kind === 'text') literals.push({ value: text, text });
    if (kind !== 'number') continue;
    const number = numberOf(text, scope);
    const isNegative = is(program, at - 1, '-') && typeof number.value === 'number';
    literals.push(isNegative ? literalOf(-number.value) : number);
  }
  return literals;
}
