/** Nobody reads further. */
const MAX_TEXT = 300;

/**
 * ` -- `, `; `, a line end and a full stop that ends a sentence end a clause wherever they stand; a dash in front of many words;
 * and a bracket where it is the end of a text.
 */
const sentence = (): RegExp =>
  /\n|;\s|\s(?:-{2,}|[–—](?=\s(?:\S+\s){4}))\s|\s\((?=[^()]*\)\.?$)|[.!?]\s+(?=\p{Lu})|[。！？；]/u;
/** So does a colon behind several words and in front of many. */
const COLON = /:\s(?=(?:\S+\s){3})/;
/** In a column where most texts have one, so do a colon, a hyphen and any dash. */
const labelled = (): RegExp => new RegExp(`${sentence().source}|[:：]\\s|：|\\s[-–—]\\s`, 'u');

/** How many rows make a rule, and which share of all. */
const FEWEST = 3;
const MOST = 0.5;

/**
 * The clauses of the texts of a column, those first that names are made of: a text begins with a label where most do, and a
 * label that many of them share says nothing.
 *
 *     Bad Request -- Your request is wrong.           Bad Request
 *     Client error. The parameter is invalid.         The parameter is invalid.
 */
export function clausesIn(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const [plain, more] = [sentence(), labelled()];
  const count = texts.filter((text) => isLabelled(text, more)).length;
  const end = isRule(count, texts.length) ? more : plain;
  const clauses = new Map(texts.map((text) => [text, split(text, end)]));
  const counts = new Map<string, number>();
  for (const [, [head = '', next]] of clauses) {
    if (next !== undefined) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const shared = new Set([...counts].flatMap(([head, count]) => (count > 1 ? head : [])));
  const sharing = [...clauses.values()].filter(([head = '']) => shared.has(head)).length;
  if (!isRule(sharing, texts.length)) return clauses;
  return new Map(
    [...clauses].map(([text, all]) => [
      text,
      all.length > 1 && shared.has(all[0] ?? '') ? all.slice(1) : all,
    ]),
  );
}

/** Whether the first clause is what a colon or a dash parts from the rest. */
function isLabelled(text: string, end: RegExp): boolean {
  const [head = ''] = split(text, end);
  return /^\s*(?:[:：]|[-–—])/.test(text.trim().slice(head.length));
}

function isRule(some: number, all: number): boolean {
  return some >= FEWEST && some > all * MOST;
}

function split(text: string, end: RegExp): string[] {
  const read = text.slice(0, MAX_TEXT).trim();
  const colon = read.search(COLON);
  const isEnd = read.slice(0, Math.max(colon, 0)).includes(' ');
  const parts = isEnd ? [read.slice(0, colon), read.slice(colon + 1)] : [read];
  return parts
    .flatMap((part) => part.split(end))
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\d]/u.test(clause));
}
