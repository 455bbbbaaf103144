import type { Source } from '../../../source/source.ts';
import type { Line } from '../block.ts';
import { textOf } from '../line.ts';
import type { References } from './references.ts';
import type { Phrasing } from './remark.ts';
import { type SimpleContent, simpleContent } from './simple.ts';

/** What stands in a cell, a heading or a paragraph; each is known by its identity. */
export type Content = readonly Line[];

/** The parts of the HTML reader. */
export interface HtmlTools {
  parse: typeof import('../../html/parse.ts');
  marks: typeof import('../../html/marks.ts');
}

/** All that is needed to show the inline contents of a document. */
export interface Inlines {
  source: Source;
  references: References;
  /** The contents that need no parser. */
  simple: ReadonlyMap<Content, SimpleContent>;
  /** Those that do, parsed. */
  phrasing: ReadonlyMap<Content, Phrasing>;
  /** Those with too much markup: they are shown as they stand. */
  overloaded: readonly Content[];
  /** Undefined where the document has no use for it. */
  html: HtmlTools | undefined;
}

/** Marks in one content: to pair them takes time by the square of their number, and no author has so many. */
const MAX_MARKS = 500;

/**
 * Reads inline contents: those shown by themselves, and those that become part of a page of HTML, which is undefined where
 * there is none.
 */
export async function readInlines(
  { shown, paged }: { shown: readonly Content[]; paged: readonly Content[] | undefined },
  { source, references }: { source: Source; references: References },
): Promise<Inlines> {
  const hasReferences = references.urls.size + references.footnotes.size > 0;
  const simple = new Map<Content, SimpleContent>();
  const parsed: Content[] = [];
  const overloaded: Content[] = [];
  const isPaged = new Set(paged);
  for (const content of [...shown, ...(paged ?? [])]) {
    const text = textOf(content);
    const read = simpleContent(text, hasReferences);
    const isSimple = read !== undefined && (!isPaged.has(content) || isAsWritten(text, read));
    if (isSimple) simple.set(content, read);
    else (countMarks(text) > MAX_MARKS ? overloaded : parsed).push(content);
  }
  const phrasing = await parse(parsed, references);
  const hasHtml = paged !== undefined || [...phrasing.values()].some((each) => each.hasHtml);
  const html = hasHtml ? await loadHtml() : undefined;
  return { source, references, simple, phrasing, overloaded, html };
}

/** Whether the page shows the text itself: nothing in it is markup, and reading took no backslash or tag from it. */
function isAsWritten(text: string, { inlines }: SimpleContent): boolean {
  return inlines.every(({ type }) => type === 'text') && !/[\\<]/.test(text);
}

function countMarks(text: string): number {
  return text.match(/([*_~`[<])\1*/g)?.length ?? 0;
}

async function parse(
  contents: readonly Content[],
  { urls, footnotes }: References,
): Promise<Map<Content, Phrasing>> {
  if (contents.length === 0) return new Map();
  const { parsePhrasing } = await import('./remark.ts');
  return parsePhrasing(contents, { links: urls, footnotes });
}

async function loadHtml(): Promise<HtmlTools> {
  const [parse, marks] = await Promise.all([
    import('../../html/parse.ts'),
    import('../../html/marks.ts'),
  ]);
  return { parse, marks };
}
