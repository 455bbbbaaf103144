import { type Literal, literalOf } from './expression.ts';
import { type Group, type Program, groupOf, is, literalsIn, past, placeOf } from './program.ts';

/**
 *     enum Order : int { NotFound = 404, Gone }
 *     ^                                        → the index of the last token of it
 *
 * Where no enum is declared there, the index that came in.
 */
export function readEnum(program: Program, at: number): number {
  const { tokens, closes } = program;
  let open = at + 1;
  if (tokens[open]?.kind !== 'name' && !is(program, open, '{', '(')) return at;
  while (open < tokens.length && !is(program, open, '{', ';', '=', ')')) {
    if (open === at + 1 && is(program, open, '(')) break;
    open = past(program, open);
  }
  const close = closes.get(open);
  if (close === undefined) return at;
  // `CREATE TYPE order_error AS ENUM (…)`, `typedef enum {…} order_error;`
  const isList = is(program, open, '(');
  const nameAt = is(program, at + 1, 'class', 'struct') ? at + 2 : at + 1;
  const named = [isList ? at - 2 : nameAt, close + 1].find(
    (index) => tokens[index]?.kind === 'name',
  );
  const name = named === undefined ? null : (tokens[named]?.text ?? null);
  const group = groupOf(program, `enum ${at}`, named ?? at, name, true);
  if (isList) readList(program, open, close, group);
  else readMembers(program, open, close, group);
  return close;
}

function readList(program: Program, open: number, close: number, group: Group): void {
  for (let at = open + 1; at < close; at++) {
    const { kind, text } = program.tokens[at] ?? {};
    if (kind !== 'text' || text === undefined) continue;
    group.constants.push({
      name: text,
      literals: [{ value: text, text }],
      place: placeOf(program, at),
    });
  }
}

function readMembers(program: Program, open: number, close: number, group: Group): void {
  const { tokens, syntax } = program;
  let count = syntax.counts === 'always' ? 0 : null;
  let mayBegin = syntax.hasCases !== true;
  for (let at = open + 1; at < close;) {
    if (syntax.hasMethods === true && is(program, at, ';')) return;
    const after = afterAside(program, at);
    if (after !== undefined) {
      at = after;
      continue;
    }
    const isMember = mayBegin && isName(program, at);
    mayBegin = syntax.hasCases !== true || is(program, at, 'case', ',');
    if (!isMember) {
      at = past(program, at);
      continue;
    }
    const member = memberAt(program, at, close);
    const isCounted = member.literals.length === 0 && count !== null;
    const literals = isCounted ? [literalOf(count ?? 0)] : member.literals;
    const value = literals.length === 1 ? literals[0]?.value : undefined;
    if (typeof value === 'number') count = value + 1;
    else if (literals.length > 0) count = null;
    const { text: name = '' } = tokens[at] ?? {};
    if (literals[0] !== undefined) program.known.set(name, literals[0]);
    const constant = { name, literals, place: placeOf(program, at) };
    group.constants.push(isCounted ? { ...constant, isCounted } : constant);
    at = member.next;
  }
}

/** `NotFound`; or `'not-found'`, if it has a value, as it is the text before a member otherwise. */
function isName(program: Program, at: number): boolean {
  const kind = program.tokens[at]?.kind;
  return kind === 'name' ? !is(program, at, 'case') : kind === 'text' && is(program, at + 1, '=');
}

/** Behind an attribute, an annotation, a directive, or a statement that is no member; undefined where there is none. */
function afterAside(program: Program, at: number): number | undefined {
  if (is(program, at, '#')) return past(program, at + 1);
  if (is(program, at, '@')) {
    const end = at + 2;
    return is(program, end, '(') ? past(program, end) : end;
  }
  if (is(program, at, 'option', 'reserved') && !is(program, at + 1, '=', ',')) {
    let end = at;
    while (end < program.tokens.length && !is(program, end, ';')) end = past(program, end);
    return end;
  }
  return undefined;
}

/**
 *     NOT_FOUND(404, "Not found"),
 *     NotFound = 404,
 */
function memberAt(
  program: Program,
  at: number,
  close: number,
): { literals: Literal[]; next: number } {
  let next = at + 1;
  let literals: Literal[] = [];
  if (is(program, next, '(')) {
    const end = past(program, next);
    literals = literalsIn(program, next + 1, end - 1);
    next = end;
  }
  if (!is(program, next, '=')) return { literals, next };
  const from = next + 1;
  while (next < close && !is(program, next, ',', ';')) {
    if (next > from && is(program, next, 'case')) break;
    next = past(program, next);
  }
  return { literals: literalsIn(program, from, next), next };
}
