import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { type Source, positionAt } from '../source/source.ts';

/** A format that has no reader, by what opens a table in it. */
export interface ForeignFormat {
  name: string;
  /** With the dot, lower case. */
  extensions: readonly string[];
  sign: RegExp;
  /** No other format has such a line. */
  isSure?: true;
  /** What else to do with the document. */
  advice: string;
}

const PANDOC = 'Convert the document to Markdown or HTML first, for example with pandoc';

const formats: readonly ForeignFormat[] = [
  {
    name: 'AsciiDoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    sign: /^\|={3,}[ \t]*$/m,
    isSure: true,
    advice: 'Convert the document to HTML first, for example with asciidoctor',
  },
  {
    name: "MediaWiki's markup",
    extensions: ['.mediawiki', '.wikitext', '.wiki'],
    sign: /^[ \t:]*\{\|(?:[ \t][^|\r\n]*)?$/m,
    advice: PANDOC,
  },
  {
    name: 'Org mode',
    extensions: ['.org'],
    sign: /^[ \t]*\|-+(?:\+-+)+\|?[ \t]*$/m,
    advice: PANDOC,
  },
  {
    name: "Jira's or Trac's markup",
    extensions: ['.jira', '.confluence', '.trac'],
    sign: /^[ \t]*\|\|[^|\r\n]+\|\|.*\|\|[ \t]*(?:\r\n?|\n)[ \t]*\|/m,
    advice: PANDOC,
  },
  {
    name: 'Textile',
    extensions: ['.textile'],
    sign: /^\|_[<>=]?\..*\|[ \t]*$/m,
    advice: PANDOC,
  },
  {
    name: "Creole or XWiki's markup",
    extensions: ['.creole', '.xwiki'],
    sign: /^\|=[^=|\r\n]+\|=/m,
    advice: PANDOC,
  },
  {
    name: "DokuWiki's markup",
    extensions: ['.dokuwiki'],
    sign: /^[ \t]*\^[^^\r\n]+\^.*\^[ \t]*(?:\r\n?|\n)[ \t]*[|^]/m,
    advice: PANDOC,
  },
  {
    name: 'LaTeX',
    extensions: ['.tex', '.latex', '.ltx'],
    sign: /\\begin\{(?:tabular[*xy]?|longtable|tabulary|supertabular)\}/,
    advice: PANDOC,
  },
  {
    name: 'roff',
    extensions: ['.roff', '.man', '.ms'],
    sign: /^\.TS[ \t]*$/m,
    advice: 'convert the document to HTML first, with man2html or groff -Thtml',
  },
];

/** What is in a fence is an example. */
const FENCED = /^[ \t]*(```|~~~)[^]*?^[ \t]*\1/gm;

/** The format without a reader that a source is in beyond doubt: by its name and what it holds, or by that alone. */
export function foreignFormat(source: Source): ForeignFormat | undefined {
  const path = source.path.toLowerCase();
  return formats.find(({ extensions, sign, isSure }) =>
    extensions.some((extension) => path.endsWith(extension))
      ? sign.test(source.text)
      : isSure && sign.test(source.text) && sign.test(withoutExamples(source.text)),
  );
}

/** As long as the text is. */
function withoutExamples(text: string): string {
  return text.replace(FENCED, (example) => example.replace(/[^\r\n]/g, ' '));
}

/**
 * Says that a document in which no table was found has one in a format without a reader, and which:
 *
 *     |===
 *     | Code | Name
 */
export function foreignTables(source: Source, named?: ForeignFormat): Diagnostic[] {
  const text = named === undefined ? withoutExamples(source.text) : source.text;
  const format = named ?? formats.find(({ sign }) => sign.test(text));
  if (format === undefined) return [];
  const at = positionAt(source, Math.max(text.search(format.sign), 0));
  const message = `This looks like a table in ${format.name}, which is not supported. ${format.advice}, or set the format with --from.`;
  return [diagnostic('unread-table', { path: source.path, ...at }, message)];
}
