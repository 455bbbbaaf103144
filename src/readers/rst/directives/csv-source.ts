import type { Parser } from '../construct.ts';
import { type Directive, type Option } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';
import { openFile } from './inclusion.ts';
import { type Line, pinned } from '../lines.ts';

/** The lines of the content or of the file; undefined where the file has still to be fetched. */
export function csvLines(directive: Directive, parser: Parser): Line[] | Fault | undefined {
  const { content, options, place } = directive;
  const file = options.find(({ name }) => name === 'file');
  const url = options.find(({ name }) => name === 'url');
  if (url !== undefined) return { line: url.line, index: 0, fault: NO_URL };
  if (content.length > 0 && file !== undefined) return { line: file.line, index: 0, fault: BOTH };
  if (file !== undefined) return fileLines(file, parser);
  return content.length > 0
    ? content
    : { ...place, fault: 'The directive "csv-table" has no content.' };
}

const NO_URL =
  'URLs are not read. Save the values in a file next to the document, and name it with "file".';
const BOTH = 'A table has its values either in its content or in a file. Remove one of them.';

/** All that is in a file counts as standing where the document names it. */
function fileLines({ line, value }: Option, { document }: Parser): Line[] | Fault | undefined {
  const path = value.map(({ text }) => text.trim()).join('');
  const [at = line] = value;
  const opened = openFile(path, '', at, document);
  if (opened === undefined) return undefined;
  if ('fault' in opened) return { line: at, index: 0, fault: opened.fault };
  const { text, inclusion } = opened;
  return withoutEnd(text.split(/\r\n?|\n/)).map((raw) => pinned(raw, at, inclusion));
}

/** A line feed ends the last line, it does not begin one. */
function withoutEnd(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
