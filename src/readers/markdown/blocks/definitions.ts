import type { Line } from '../block.ts';

export interface Definitions {
  /** Destinations by label, as remark normalizes it. */
  urls: ReadonlyMap<string, string>;
  /** The lines that hold definitions, and are not on the page. */
  lines: ReadonlySet<Line>;
}

/**
 *     [label]: https://a.example/b "title"
 *
 * A definition of a link, its lines joined, without escapes and references (CommonMark 4.7).
 */
const SIMPLE =
  /^ {0,3}\[([^[\]\\]{1,999})\]:[ \t]*(?:<([^<>\\&\n]*)>|([^\s<()\\&][^\s()\\&]*))([ \t]+(?:"[^"\\]*"|'[^'\\]*'))?[ \t]*$/;

/** The destination may stand in the next line. */
const ONLY_LABEL = /\]:[ \t]*$/;

/** A title may stand in the next line. */
const MAY_BE_TITLE = /^[ \t]*["'(]/;

/** In one piece; remark takes time by the square of the definitions in a paragraph. */
const MAX_LINES = 100;

/**
 * The definitions in paragraphs that may begin with some, of which for one label the first counts. Most take one line each
 * and are told here; from the first that does not on, a paragraph is read by `parse`.
 */
export async function definitionsIn(
  paragraphs: readonly (readonly Line[])[],
  parse: (paragraphs: readonly (readonly Line[])[]) => Promise<Definition[]>,
): Promise<Definitions> {
  const simple = paragraphs.map(leadingDefinitions);
  const pieces = paragraphs.map((content, index) =>
    piecesOf(content.slice(simple[index]?.flatMap(({ lines }) => lines).length)),
  );
  const parsed = new Map<Line, Definition>();
  const unread = pieces.flat();
  for (const definition of unread.length > 0 ? await parse(unread) : []) {
    const [first] = definition.lines;
    if (first !== undefined) parsed.set(first, definition);
  }
  const found = paragraphs.flatMap((_, index) => [
    ...(simple[index] ?? []),
    ...leading(pieces[index] ?? [], parsed),
  ]);
  const urls = new Map<string, string>();
  for (const { label, url } of found) if (!urls.has(label)) urls.set(label, url);
  return { urls, lines: new Set(found.flatMap(({ lines }) => lines)) };
}

export interface Definition {
  label: string;
  url: string;
  lines: readonly Line[];
}

function leadingDefinitions(content: readonly Line[]): Definition[] {
  const found: Definition[] = [];
  for (let at = 0; at < content.length;) {
    const lines = content.slice(at, at + (ONLY_LABEL.test(content[at]?.text ?? '') ? 2 : 1));
    const text = lines.map((line) => line.text).join(' ');
    const [, label = '', bracketed, plain = '', title] = SIMPLE.exec(text) ?? [];
    const next = content[at + lines.length]?.text ?? '';
    if (label.trim() === '' || (title === undefined && MAY_BE_TITLE.test(next))) break;
    found.push({ label: normalized(label), url: bracketed ?? plain, lines });
    at += lines.length;
  }
  return found;
}

/** As micromark normalizes identifiers, and mdast then writes them. */
export function normalized(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

/** Cut where another definition may begin. */
function piecesOf(content: readonly Line[]): Line[][] {
  const pieces: Line[][] = [];
  if (content[0] === undefined || !/^ {0,3}\[/.test(content[0].text)) return pieces;
  for (const line of content) {
    const last = pieces.at(-1);
    const begins = last !== undefined && last.length >= MAX_LINES && /^ {0,3}\[/.test(line.text);
    if (last === undefined || begins) pieces.push([line]);
    else last.push(line);
  }
  return pieces;
}

/** Definitions stand at the beginning of a paragraph: up to the first line that belongs to none. */
function leading(pieces: readonly Line[][], parsed: ReadonlyMap<Line, Definition>): Definition[] {
  const found: Definition[] = [];
  const lines = pieces.flat();
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const definition = line && parsed.get(line);
    if (definition === undefined) break;
    found.push(definition);
    at += definition.lines.length;
  }
  return found;
}
