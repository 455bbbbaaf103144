import { UsageError } from '../../model/usage-error.ts';

/** A part of a document between two marks, which is generated; the rest is somebody's own. */
interface Region {
  /** What stands before the mark that begins it. */
  indent: string;
  /** Line ends as the document has them there. */
  lineEnd: string;
  /** From the line below the first mark to the line of the last. */
  start: number;
  end: number;
}

/** `<!-- doctable:begin errors -->`, `.. doctable:begin errors`, `// doctable:begin errors`: whatever the comments look like. */
const MARK =
  /^([ \t]*)(?:\{?\/\*|<!--|\.\.|\/\/|--|#|;)[ \t]*doctable:(begin|end)(?:[ \t]+([\w.-]+))?[ \t]*(?:(?:-->|\*\/\}?)[ \t]*)?$/;

/** What begins and ends code in Markdown: marks in it are shown, not meant. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The text of a document with a region of it replaced, and all else as it is, byte for byte.
 *
 * @param content lines without a margin; `blank` where an empty line parts them from the marks.
 * @throws UsageError where the document has no such region, or two, or one that does not end.
 */
export function withRegion(
  text: string,
  { name, content, blank }: { name: string; content: string; blank: boolean },
  path: string,
): string {
  const { indent, lineEnd, start, end } = regionOf(text, name, path);
  const lines = content.trimEnd() === '' ? [] : content.trimEnd().split('\n');
  const parted = blank && lines.length > 0 ? ['', ...lines, ''] : lines;
  const written = parted.map((line) => (line === '' ? '' : indent + line) + lineEnd).join('');
  return text.slice(0, start) + written + text.slice(end);
}

function regionOf(text: string, name: string, path: string): Region {
  let found: Region | undefined;
  let open: { line: number; own: boolean } | undefined;
  let fence: string | undefined;
  for (const { line, number, start, next, lineEnd } of linesOf(text)) {
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
      continue;
    }
    // What is generated has none that is meant.
    fence = open === undefined ? mark : undefined;
    const [, indent = '', kind, called] = MARK.exec(line) ?? [];
    if (kind === 'begin') {
      if (open !== undefined) throw unended(path, open.line);
      open = { line: number, own: called === name };
      if (called !== name) continue;
      if (found !== undefined)
        throw new UsageError(
          `${path}:${number}:1: duplicate region "${name}". Rename one of them.`,
        );
      found = { indent, lineEnd, start: next, end: next };
    } else if (kind === 'end' && open !== undefined) {
      if (open.own && found !== undefined) found.end = start;
      open = undefined;
    }
  }
  if (open !== undefined) throw unended(path, open.line);
  if (found !== undefined) return found;
  throw new UsageError(
    `${path} has no region "${name}". Add the lines <!-- doctable:begin ${name} --> and <!-- doctable:end -->.`,
  );
}

function unended(path: string, line: number): UsageError {
  return new UsageError(
    `${path}:${line}:1: unclosed region. Add the line <!-- doctable:end --> below it.`,
  );
}

interface Line {
  line: string;
  /** From 1. */
  number: number;
  start: number;
  /** Where the next one starts. */
  next: number;
  lineEnd: string;
}

function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const isCrlf = feed > start && text[feed - 1] === '\r';
    const line = text.slice(start, feed < 0 ? next : isCrlf ? feed - 1 : feed);
    yield { line, number, start, next, lineEnd: isCrlf ? '\r\n' : '\n' };
    start = next;
  }
}
