import type { Parser } from '../construct.ts';
import { type Directive, optionValue } from './directive.ts';
import { type Opened, openFile } from './inclusion.ts';
import { type Line, normalLines, pinned } from '../lines.ts';
import type { Block } from '../tree.ts';

/** What stands in place of a directive: blocks, and lines that are read as if they were written there. */
export interface Included {
  blocks: Block[];
  lines: Line[];
}

/** The options that say which part of a file is meant. */
const PARTS = ['start-line', 'end-line', 'start-after', 'end-before'] as const;

/** Parsers whose input is reStructuredText. */
const PARSERS = ['', 'rst', 'restructuredtext', 'rest', 'restx', 'rtxt'];

/**
 * Puts a file, or a part of it, in place of a directive:
 *
 *     .. include:: codes.txt
 *        :start-after: .. begin
 *
 * All that is in the file counts as standing where the document names it.
 * docutils: `Include` (parsers/rst/directives/misc.py).
 */
export function include(directive: Directive, { document }: Parser): Included {
  const path = directive.argument.map(({ text }) => text.trim()).join('');
  // Text between angle brackets names a file of docutils' own, which has no tables.
  if (path === '' || path.startsWith('<')) return NOTHING;
  const skipped = (reason: string): Included => {
    document.report('include-skipped', directive.place, reason);
    return NOTHING;
  };
  const parser = optionValue(directive, 'parser') ?? '';
  if (!PARSERS.includes(parser.trim().toLowerCase())) return skipped(otherFormat(path));
  const part = JSON.stringify(PARTS.map((name) => optionValue(directive, name) ?? null));
  const [at = directive.place.line] = directive.argument;
  const opened = openFile(path, part, at, document);
  if (opened === undefined) return NOTHING;
  if ('fault' in opened) return skipped(opened.fault);
  const text = clipped(opened.text, directive);
  if (text === undefined) return skipped(noPart(path));
  return placed(text, opened, directive, at);
}

const NOTHING: Included = { blocks: [{ type: 'hidden' }], lines: [] };

const otherFormat = (path: string): string =>
  `The file "${path}" is not reStructuredText. Add it to the documents if it has tables.`;
const noPart = (path: string): string =>
  `The options select no part of the file "${path}". Correct "start-line", "end-line", "start-after" or "end-before".`;

/** A comment that begins so, as docutils writes it below a file's lines, ends what they hold and is nothing itself. */
export const END_OF_INCLUSION = 'end of inclusion from "';

/** The file's lines are parted from what stands around them. */
function placed(text: string, { inclusion }: Opened, directive: Directive, at: Line): Included {
  const tabWidth = Number(optionValue(directive, 'tab-width') ?? '');
  const texts = normalLines(text, tabWidth > 0 ? tabWidth : undefined);
  const lines = texts.map((each) => pinned(each, at, inclusion));
  const isShownAsWritten = ['literal', 'code'].some((name) => optionValue(directive, name) != null);
  if (isShownAsWritten) return { blocks: [{ type: 'literal', lines }], lines: [] };
  const around = ['', `.. ${END_OF_INCLUSION}${inclusion.path}"`, ''].map((each) =>
    pinned(each, at),
  );
  return { blocks: [], lines: [...around.slice(0, 1), ...lines, ...around] };
}

/** The part of a text that the options choose; undefined where they are wrong. */
function clipped(text: string, directive: Directive): string | undefined {
  const [startLine, endLine, startAfter, endBefore] = PARTS.map((name) =>
    optionValue(directive, name),
  );
  const [first, last] = [startLine, endLine].map((value) =>
    value === undefined ? undefined : Number(value),
  );
  if (Number.isNaN(first) || Number.isNaN(last)) return undefined;
  const isWhole = first === undefined && last === undefined;
  const chosen = isWhole
    ? text
    : text
        .split(/(?<=\n)/)
        .slice(first, last)
        .join('');
  return before(behind(chosen, startAfter), endBefore);
}

function behind(text: string, mark = ''): string | undefined {
  const at = text.indexOf(mark);
  return at < 0 ? undefined : text.slice(at + mark.length);
}

function before(text: string | undefined, mark = ''): string | undefined {
  if (mark === '') return text;
  const at = text?.indexOf(mark) ?? -1;
  return at < 0 ? undefined : text?.slice(0, at);
}
