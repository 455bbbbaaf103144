import { textWidth } from '../../unicode/width.ts';
import { type Code, NOTHING, block, vouch } from '../code.ts';
import { escapeInvisible } from '../invisible.ts';
import { withoutDirective } from './directives.ts';

/** What a comment says of a declaration, in the document's words. */
export interface Doc {
  paragraphs: readonly (string | null | undefined)[];
  deprecated?: string | true | undefined;
  /** Of a member, as code. */
  default?: string | undefined;
  /** Where it stands in the documents. */
  see?: string | undefined;
}

/** How a language writes comments. */
export interface CommentSyntax {
  /** What begins a comment of one line: `// `. */
  line: string;
  /** What ends one, where the end of the line does not. */
  lineEnd?: string;
  /** The same for one that documents a declaration, where that is another. */
  docLine?: string;
  /** Lines around and before those of a comment that documents a declaration; without it, `line` before each. */
  doc?: DocSyntax;
  /** Changes what would end the comment or do something in it; what does not show is escaped before. */
  safe?(line: string): string;
  /** Tags for what is not the document's words; without them they are sentences. */
  tags?: { default?: string; deprecated?: string; deprecatedAlone?: string; see?: string };
}

export interface DocSyntax {
  /** Around a single line: `/** ` and ` *\/`. */
  open: string;
  close: string;
  /** Before each of several lines, the first and the last below and above the marks. */
  middle: string;
  /** What closes several, where that is another. */
  last?: string;
}

/** As of C and what followed: Javadoc, JSDoc, KDoc, PHPDoc, Doxygen. */
export const BLOCK: DocSyntax = { open: '/** ', middle: ' * ', close: ' */' };

/** Columns that a comment's text takes at most, but for words that are longer. */
const WIDTH = 76;

/** A comment of one line, whatever the text holds. */
export function lineComment(text: string, syntax: CommentSyntax): Code {
  return vouch(`${syntax.line}${withoutDirective(safeLine(text, syntax))}${syntax.lineEnd ?? ''}`);
}

/** A comment above a declaration; nothing where there is nothing to say. */
export function docComment(doc: Doc, syntax: CommentSyntax): Code {
  const lines = docLines(doc, syntax);
  if (lines.length === 0) return NOTHING;
  if (syntax.doc === undefined)
    return block(lines.map((line) => ((syntax.docLine ?? syntax.line) + line).trimEnd()));
  const { open, middle, close, last = close } = syntax.doc;
  if (lines.length === 1) return block([`${open}${lines[0]}${close}`]);
  return block([open.trimEnd(), ...lines.map((line) => (middle + line).trimEnd()), last]);
}

/** The lines of the text alone: the paragraphs, an empty line between two of them, and the tags last. */
export function docLines(doc: Doc, syntax: CommentSyntax): string[] {
  const { paragraphs, deprecated, see } = doc;
  const { tags = {} } = syntax;
  const told = paragraphs.filter((text) => !isReason(text ?? '', deprecated));
  const blocks = distinct(told.map((text) => textLines(text ?? '', syntax)));
  const last: string[] = [];
  if (doc.default !== undefined)
    last.push([tags.default ?? 'Default:', ...textLines(doc.default, syntax)].join(' '));
  if (deprecated !== undefined) {
    const { deprecated: tag = 'Deprecated:', deprecatedAlone = tag.replace(/:$/, '.') } = tags;
    const reason = deprecated === true ? [] : textLines(deprecated, syntax);
    last.push(reason.length === 0 ? deprecatedAlone : [tag, ...reason].join(' '));
  }
  if (see !== undefined) last.push(`${tags.see ?? 'See'} ${safeLine(see, syntax)}`);
  if (last.length > 0) blocks.push(last.flatMap((line) => wrapped(line)));
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Whether a text is but the mark and the reason, which the tag says, too: `Deprecated. Use 12.` */
function isReason(text: string, deprecated: Doc['deprecated']): boolean {
  if (typeof deprecated !== 'string' || !text.endsWith(deprecated)) return false;
  return /^\p{L}{2,}[.:,。：，]\s*$/u.test(text.slice(0, text.length - deprecated.length));
}

function distinct(blocks: readonly (readonly string[])[]): string[][] {
  const texts = new Set(blocks.map((lines) => lines.join('\n')));
  return [...texts].filter((text) => text !== '').map((text) => text.split('\n'));
}

/** Safe lines without white space around them, and without empty ones. */
function textLines(text: string, syntax: CommentSyntax): string[] {
  return text
    .split(/[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => safeLine(line.trim(), syntax))
    .filter((line) => line !== '')
    .flatMap((line) => wrapped(line))
    .map(withoutDirective);
}

function safeLine(line: string, { safe }: CommentSyntax): string {
  const visible = escapeInvisible(line.replaceAll('\t', ' '));
  return safe?.(visible) ?? visible;
}

/** A long line as several, parted at spaces, so that no word changes. What begins a line is what no comment minds there. */
function wrapped(line: string): string[] {
  if (textWidth(line) <= WIDTH) return [line];
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const word of line.split(' ')) {
    const more = textWidth(word) + 1;
    // What could be a mark or a tag at the start of a line stays behind the word before it.
    const mayBegin = /^[\p{L}\p{N}]/u.test(word);
    if (current !== '' && width + more > WIDTH && mayBegin) {
      lines.push(current);
      [current, width] = [word, more];
    } else {
      current = current === '' ? word : `${current} ${word}`;
      width += more;
    }
  }
  return [...lines, current];
}
