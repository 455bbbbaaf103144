import { foldLatin, identifierFromName, isIdentifier, joinWords } from './identifier.ts';
import { reservedNames } from './reserved.ts';
import { translated } from './translate.ts';

/** What a catalog can be named after, best first: caption, headings from the nearest outwards; its document's path last. */
export interface NameSource {
  texts: readonly string[];
  path: string;
}

/** A heading that is a sentence gives a name of at most so many characters, cut at a word. */
const MAX_NAME = 40;

/**
 * The names of all catalogs, decided together: different, legal, PascalCase unless the user wrote the name. A name that is taken
 * gets the next number, in the order of the catalogs.
 */
export function nameCatalogs(sources: readonly NameSource[], wanted?: string): string[] {
  const chosen = wanted === undefined ? '' : identifierFromName(wanted);
  return numberClashes(sources.map((source) => chosen || nameOf(source)));
}

/** The first of equal names stays; the later ones get the next number that makes them different from all. */
export function numberClashes(bases: readonly string[]): string[] {
  const taken = new Set(bases);
  const counts = new Map<string, number>();
  return bases.map((base) => {
    const last = counts.get(base);
    counts.set(base, 1);
    if (last === undefined) return base;
    let number = last + 1;
    const name = (): string => joinWords([base, String(number)]);
    while (taken.has(name())) number++;
    counts.set(base, number);
    taken.add(name());
    return name();
  });
}

/** The name, with the next number where it is taken; it is then taken itself. */
export function nextFree(base: string, taken: Set<string | undefined>): string {
  let name = base;
  for (let number = 2; taken.has(name); number++) name = joinWords([base, String(number)]);
  taken.add(name);
  return name;
}

function nameOf({ texts, path }: NameSource): string {
  for (const text of [...texts, fileStem(path)]) {
    const name = nameFrom(text);
    if (name !== '') return name;
  }
  return 'Catalog';
}

/** `Error codes` is `ErrorCode`. Empty where the text has neither a Latin word nor a known term. */
export function nameFrom(text: string): string {
  const plain = text.replace(TABLE_NUMBER, '').replace(KEYWORD, '');
  const { words } = translated(plain.replace(/[(（[【][^()（）[\]【】]*[)）\]】]/g, ' '));
  const all = words.length > 0 ? words : translated(plain).words;
  const last = all.at(-1);
  if (last === undefined) return '';
  const singular = [...all.slice(0, -1), singularOf(last)];
  let length = 0;
  const name = joinWords(singular.filter((word) => (length += word.length) <= MAX_NAME));
  if (!isIdentifier(name)) return '';
  return reservedNames.has(name) ? `${name}Code` : name;
}

const TABLE_NUMBER =
  /^\s*(?:表|表格|table|tabelle|tableau|tabla|tabela|таблица|표|fig(?:ure)?\.?)\s*\d+(?:[.-]\d+)*(?:[.:：、]|\s[-–—])?\s*/i;

/** How a program begins what the heading names: `enum Log::Level`. */
const KEYWORD = /^\s*[Ee]num(?:eration)?\s+(?=[A-Z])/;

function singularOf(word: string): string {
  if (/(?:ss|us|[sx]is|ics|series)$/.test(word)) return word;
  if (/(?:ook|ov)ies$/.test(word)) return word.slice(0, -1);
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[^aeo]us|ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function fileStem(path: string): string {
  return path.split(/[/\\]/).at(-1)?.split('.')[0] ?? '';
}

/** Beyond it, a label only makes a key longer. */
const MAX_LABEL = 80;

/** As a field is called in data: camelCase of the English for its label, else the label itself, else its place. */
export function fieldKey(label: string, index: number): string {
  const { words, complete } = translated(label);
  const [first, ...rest] = words;
  if (complete && first !== undefined) return joinWords([first.toLowerCase(), ...rest]);
  const letters = foldLatin(label.slice(0, MAX_LABEL))
    .replace(/[^\p{ID_Continue}$]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return isIdentifier(letters) ? letters : `column${index + 1}`;
}
