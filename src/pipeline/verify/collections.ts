import { type Constant, type Program, groupOf, is, literalsIn, past, placeOf } from './program.ts';

type Range = readonly [from: number, to: number];

/**
 * The group of the constants that a value lists: an object, a map, a list of texts or of rows.
 *
 *     { NotFound: 404, Gone: 410 }   map[int]string{404: "Not found"}   [['not_found', 404]]
 */
export function readCollection(program: Program, from: number, to: number, nameAt: number): void {
  const bracket = lastBracket(program, from, to);
  if (bracket === undefined) return;
  const elements = elementsIn(program, bracket);
  const constants = elements.map((range) => constantOf(program, range));
  const all = constants.flatMap((each) => each ?? []);
  if (all.length < constants.length || isOneThing(program, bracket, elements)) return;
  const name = program.tokens[nameAt]?.text ?? null;
  const group = groupOf(program, `list ${nameAt}`, nameAt, name, true);
  group.constants.push(...all.filter(({ literals }) => literals.length > 0));
}

/** The last one that is in no other, or the only one that is in that: `Object.freeze({…})`. */
function lastBracket(program: Program, from: number, to: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < to; at = past(program, at)) if (program.closes.has(at)) last = at;
  if (last === undefined) return undefined;
  const [only, ...others] = elementsIn(program, last);
  if (only === undefined || others.length > 0 || !program.closes.has(only[0])) return last;
  const inner = past(program, only[0]) === only[1] ? lastBracket(program, ...only) : undefined;
  return inner ?? last;
}

function elementsIn(program: Program, open: number): Range[] {
  const close = past(program, open) - 1;
  const elements: Range[] = [];
  let from = open + 1;
  for (let at = from; at <= close; at = past(program, at)) {
    if (at < close && !is(program, at, ',')) continue;
    if (at > from) elements.push([from, at]);
    from = at + 1;
  }
  return elements;
}

/** Null for what is no element of a list of constants. */
function constantOf(program: Program, [from, to]: Range): Constant | null {
  const { tokens, closes } = program;
  const key = tokens[from];
  const place = placeOf(program, from);
  if (is(program, from + 1, ':', '=>', 'to')) {
    const name = key?.kind === 'number' ? null : (key?.text ?? null);
    const literals = literalsIn(program, from + 2, to);
    const ownValue = key?.kind === 'name' ? [] : literalsIn(program, from, from + 1);
    return { name, literals: [...ownValue, ...literals], place };
  }
  const literals = literalsIn(program, from, to);
  if (to === from + 1) return key?.kind === 'name' ? null : { name: null, literals, place };
  const hasBracket = tokens.slice(from, to).some((_, index) => closes.has(from + index));
  return hasBracket ? { name: null, literals, place } : null;
}

/** Whether a bracket makes one value of what is in it: `NewError(404, "Not found")`, `Error{Code: 404}`, `[404, 'Not found']`. */
function isOneThing(program: Program, bracket: number, elements: readonly Range[]): boolean {
  const { tokens } = program;
  const isCall = is(program, bracket, '(') || tokens[bracket - 1]?.kind === 'name';
  const kinds = new Set(elements.map(([from]) => tokens[from]?.kind));
  const isBare = elements.every(([from, to]) => to === from + 1);
  if (isBare) return isCall || kinds.size > 1;
  return (
    isCall && kinds.has('name') && !is(program, bracket, '[') && elements.every(isNamed(program))
  );
}

function isNamed(program: Program): (range: Range) => boolean {
  return ([from]) => program.tokens[from]?.kind === 'name' && is(program, from + 1, ':');
}
