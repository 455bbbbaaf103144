import type { Construct, Found, Parser } from '../construct.ts';
import { directiveBlocks } from '../directives/directives.ts';
import { optionValue, readDirective } from '../directives/directive.ts';
import { ANONYMOUS_NAME, normalizeName } from '../document.ts';
import { END_OF_INCLUSION, include } from '../directives/include.ts';
import { directiveBody, markerBody, markerParagraph } from '../indent.ts';
import { type Line, isBlank, slice } from '../lines.ts';
import { SIMPLE_NAME, matchMarker } from '../names.ts';
import { canSubstitute, readSubstitution } from '../directives/substitution.ts';

const EXPLICIT = /^\.\.(?: +|$)/;
const FOOTNOTE = new RegExp(
  `^\\.\\. +\\[([0-9]+|#(?:${SIMPLE_NAME})?|\\*|${SIMPLE_NAME})\\](?: +|$)`,
  'u',
);
const TARGET = /^\.\. +_(?! |$)/;
const TARGET_NAME = /^(?:`([^`]+)` ?|(_ ?|(?![_`])(?:[^:\\]|\\.|:(?! |$))+)):(?: +|$)/;
const SUBSTITUTION = /^\.\. +\|(?! |$)/;
const DIRECTIVE = new RegExp(`^\\.\\. +(${SIMPLE_NAME}) ?::(?: +|$)`, 'u');
const ANONYMOUS = /^__(?: +|$)/;

/**
 *     .. [1] a footnote
 *     .. _target: https://example.com/
 *     .. |name| replace:: text
 *     .. directive:: argument
 *     .. a comment
 *
 * docutils: `Body.explicit_construct` (parsers/rst/states.py).
 */
export const explicitMarkup: Construct = (lines, at, parser) => {
  const line = lines[at];
  const marker = EXPLICIT.exec(line?.text ?? '')?.[0];
  if (line === undefined || marker === undefined) return undefined;
  for (const construct of [footnote, target, substitution, directive]) {
    const found = construct(lines, at, parser);
    if (found !== undefined) return found;
  }
  return comment(lines, at, marker.length);
};

/** `__ https://example.com/`: a target without a name. */
export const anonymousTarget: Construct = (lines, at, { document }) => {
  const marker = ANONYMOUS.exec(lines[at]?.text ?? '')?.[0];
  if (marker === undefined) return undefined;
  document.targets.set(ANONYMOUS_NAME, null);
  return { blocks: [{ type: 'hidden' }], next: markerParagraph(lines, at, marker.length).next };
};

function footnote(lines: readonly Line[], at: number, parser: Parser): Found | undefined {
  const line = lines[at];
  const match = FOOTNOTE.exec(line?.text ?? '');
  if (line === undefined || match === null) return undefined;
  const [marker, label = ''] = match;
  parser.document.footnotes.push(label);
  const { body, next } = markerBody(lines, at, marker.length);
  const start = marker.indexOf('[');
  const shown = slice(line, start, start + label.length + 2);
  return { blocks: [{ type: 'item', marker: shown, body: parser.nest(body) }], next };
}

/** Links to a target with an address are links in Markdown, too. */
function target(lines: readonly Line[], at: number, { document }: Parser): Found | undefined {
  const marker = TARGET.exec(lines[at]?.text ?? '')?.[0];
  if (marker === undefined) return undefined;
  const { body, next } = markerParagraph(lines, at, marker.length);
  const whole = body.map(({ text }) => text.trim()).join(' ');
  const match = matchMarker(TARGET_NAME, whole);
  if (match === null) return undefined;
  const [marked, quoted, bare = quoted ?? ''] = match;
  const name = normalizeName(bare.replace(/\\(.)/g, '$1'));
  const address = whole.slice(marked.length).replace(/\s+/g, '');
  const isLink = name !== ANONYMOUS_NAME && /^[a-zA-Z][a-zA-Z0-9.+-]*:/.test(address);
  document.targets.set(name, isLink ? address : null);
  const isHere = address === '';
  return { blocks: [isHere ? { type: 'hidden', target: name } : { type: 'hidden' }], next };
}

function substitution(lines: readonly Line[], at: number, { document }: Parser): Found | undefined {
  const marker = SUBSTITUTION.exec(lines[at]?.text ?? '')?.[0];
  if (marker === undefined) return undefined;
  const { body, next } = markerBody(lines, at, marker.length);
  const definition = readSubstitution(body);
  if (definition === undefined) return undefined;
  const { name, ...rest } = definition;
  if (canSubstitute(rest.directive)) document.substitutions.set(name, rest);
  return { blocks: [{ type: 'hidden' }], next };
}

function directive(lines: readonly Line[], at: number, parser: Parser): Found | undefined {
  const line = lines[at];
  const match = DIRECTIVE.exec(line?.text ?? '');
  if (line === undefined || match === null) return undefined;
  const [marker, name = ''] = match;
  const { body, next } = directiveBody(lines, at, marker.length);
  const last = lines.slice(at, next).findLast((candidate) => !isBlank(candidate)) ?? line;
  const place = { line, index: 0, endLine: last.number };
  const read = readDirective(name.toLowerCase(), place, body);
  const target = optionValue(read, 'name');
  if (target !== undefined) parser.document.targets.set(normalizeName(target), null);
  if (read.name === 'include') {
    const { blocks, lines: included } = include(read, parser);
    return { blocks, next, included };
  }
  return { blocks: directiveBlocks(read, parser), next };
}

/** An empty one ends at once, so that it can part what would else belong together. */
function comment(lines: readonly Line[], at: number, first: number): Found {
  const [text = '', below] = [lines[at]?.text, lines[at + 1]];
  const isOneLine = below === undefined || isBlank(below);
  if (isOneLine && text.startsWith(END_OF_INCLUSION, first)) return { blocks: [], next: at + 1 };
  const isEmpty = text.length <= first && isOneLine;
  const next = isEmpty ? at + 1 : markerBody(lines, at, first).next;
  return { blocks: [{ type: 'hidden' }], next };
}
