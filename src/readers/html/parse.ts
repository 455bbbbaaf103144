import {
  type DefaultTreeAdapterMap,
  type ParserOptions,
  type TreeAdapter,
  defaultTreeAdapter,
  html as names,
} from 'parse5';
import { RowParser } from './row-parser.ts';
import { type Node, type Text, isText } from './tree.ts';

/**
 * Elements a page may have, and less where its text is shorter: a few unclosed formatting tags are opened again in every
 * paragraph, and a small page becomes billions of elements.
 */
const MAX_ELEMENTS = 2_000_000;

/** More than the longest name of a character reference, `&CounterClockwiseContourIntegral;`. */
const MAX_REFERENCE = 40;

const tooLarge = new Error('Too many elements');

/** A page or a part of one, as a browser repairs it, as XHTML or HTML; undefined where that makes more elements than can be read. */
export function parsePage(html: string, isXml: boolean = false): Node | undefined {
  return unlessTooLarge(() => {
    const parser = new RowParser(options(html));
    parser.isXml = isXml;
    parser.tokenizer.write(html, true);
    return parser.document;
  });
}

/** What stands in a table cell, so that tags of rows and cells mean nothing in it. */
export function parseCell(html: string): Node | undefined {
  const cell = defaultTreeAdapter.createElement('td', names.NS.HTML, []);
  return unlessTooLarge(() => {
    const parser = RowParser.getFragmentParser(cell, options(html));
    parser.tokenizer.write(html, true);
    return parser.getFragment();
  });
}

function unlessTooLarge(parsed: () => Node): Node | undefined {
  try {
    return parsed();
  } catch (error) {
    if (error === tooLarge) return undefined;
    throw error;
  }
}

function options(html: string): ParserOptions<DefaultTreeAdapterMap> {
  const limit = Math.min(MAX_ELEMENTS, html.length + 1000);
  return { sourceCodeLocationInfo: true, treeAdapter: createAdapter(html, limit) };
}

/**
 * parse5 joins all text that ends up side by side, wherever it came from, and tells only where the first piece began.
 * Here a text node is joined to the one before it only where the source goes on without a gap and the first character
 * is not white space. So a node that shows anything begins where its first character stands in the source.
 */
function createAdapter(html: string, limit: number): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  const base = defaultTreeAdapter;
  const spaced = new Set<Text>();
  return {
    ...base,
    createElement: (...element) => {
      if (++elements > limit) throw tooLarge;
      return base.createElement(...element);
    },
    insertText: (parent, text) => base.appendChild(parent, base.createTextNode(text)),
    insertTextBefore: (parent, text, next) =>
      base.insertBefore(parent, base.createTextNode(text), next),
    setNodeSourceCodeLocation: (node, location) => {
      base.setNodeSourceCodeLocation(node, location);
      if (!base.isTextNode(node) || location === null) return;
      location.startOffset = referenceStart(html, location.startOffset, node.value);
      if (/^[ \t\n\f\r]/.test(node.value)) spaced.add(node);
      joinToPrevious(node, spaced);
    },
  };
}

/** Behind white space, parse5 gives the end of a character reference for its beginning. */
function referenceStart(html: string, offset: number, value: string): number {
  if (html[offset] === value[0]) return offset;
  const reference = /&#?\w*$/.exec(html.slice(Math.max(offset - MAX_REFERENCE, 0), offset))?.[0];
  return offset - (reference?.length ?? 0);
}

/** `spaced`: the nodes that begin with white space, as to look at a text that has been joined takes time by its length. */
function joinToPrevious(text: Text, spaced: ReadonlySet<Text>): void {
  const siblings = text.parentNode?.childNodes ?? [];
  const previous = siblings.at(-2);
  if (siblings.at(-1) !== text || previous === undefined || !isText(previous)) return;
  const [before, here] = [previous.sourceCodeLocation, text.sourceCodeLocation];
  if (!before || !here || before.endOffset !== here.startOffset) return;
  if (spaced.has(previous)) return;
  previous.value += text.value;
  before.endOffset = here.endOffset;
  siblings.pop();
}
