import { blockQuote } from './block-quote.ts';
import type { Construct, Parser } from '../construct.ts';
import type { RstDocument } from '../document.ts';
import { gridTable, simpleTable } from '../drawn/drawn-table.ts';
import { anonymousTarget, explicitMarkup } from './explicit.ts';
import { type Line, isBlank } from '../lines.ts';
import { bulletList, enumeratedList, field, lineBlockLine, optionItem } from '../lists/lists.ts';
import { doctest } from './literal.ts';
import { overline, text } from './text.ts';
import type { Block } from '../tree.ts';

/** In the order in which docutils tries them: `Body.initial_transitions` (parsers/rst/states.py). */
const constructs: readonly Construct[] = [
  blockQuote,
  bulletList,
  enumeratedList,
  field,
  optionItem,
  doctest,
  lineBlockLine,
  gridTable,
  simpleTable,
  explicitMarkup,
  anonymousTarget,
  overline,
  text,
];

/** Those that may begin with a letter or a digit, which most blocks do. */
const wordy: readonly Construct[] = [enumeratedList, text];
const WORD = /^[\p{L}\p{N}]/u;

/** Blocks nested deeper than anybody writes them, but not so deep that reading them exhausts the stack. */
const MAX_DEPTH = 100;

/** Reads a whole document, with the sections that only it may have. */
export function parseDocument(lines: readonly Line[], document: RstDocument): Block[] {
  return parseBlocks(lines, createParser(document, 0, titleLevels()));
}

/** A section's level is the order in which its adornment is first used. docutils: `RSTState.check_subsection`. */
function titleLevels(): (style: string) => number {
  const styles: string[] = [];
  return (style) => {
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style) + 1;
  };
}

function createParser(
  document: RstDocument,
  depth: number,
  titleLevel: Parser['titleLevel'],
): Parser {
  let inner: Parser | undefined;
  let innerWithSections: Parser | undefined;
  const parseInside = (lines: readonly Line[], parser: () => Parser): Block[] => {
    if (lines.every(isBlank)) return [];
    return depth < MAX_DEPTH ? parseBlocks(lines, parser()) : unread(lines, document);
  };
  return {
    document,
    titleLevel,
    nest: (lines) =>
      parseInside(lines, () => (inner ??= createParser(document, depth + 1, undefined))),
    nestSections: (lines) =>
      parseInside(
        lines,
        () => (innerWithSections ??= createParser(document, depth + 1, titleLevel)),
      ),
  };
}

function parseBlocks(given: readonly Line[], parser: Parser): Block[] {
  const blocks: Block[] = [];
  let lines = given;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const found = line === undefined || isBlank(line) ? undefined : firstFound(lines, at, parser);
    if (found === undefined) at++;
    else {
      for (const block of found.blocks) blocks.push(block);
      at = found.next;
      if (found.included !== undefined && found.included.length > 0) {
        lines = [...found.included, ...lines.slice(at)];
        at = 0;
      }
    }
  }
  return blocks;
}

function firstFound(...[lines, at, parser]: Parameters<Construct>): ReturnType<Construct> {
  const candidates = WORD.test(lines[at]?.text ?? '') ? wordy : constructs;
  for (const construct of candidates) {
    const found = construct(lines, at, parser);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unread(lines: readonly Line[], { report }: RstDocument): Block[] {
  const line = lines.find((candidate) => !isBlank(candidate));
  if (line !== undefined) report('nested-too-deep', { line, index: 0 }, TOO_DEEP);
  return [{ type: 'literal', lines }];
}

const TOO_DEEP = `Blocks are nested more than ${MAX_DEPTH} levels deep. Tables in this one were not read.`;
