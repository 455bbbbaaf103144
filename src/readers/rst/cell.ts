import type { Cell } from '../../model/table.ts';
import { type Inline, inlineMarkdown, inlineText, tidy } from '../../text/inline.ts';
import { hasMarkup, parseInline } from './inline/parse.ts';
import type { Piece, References } from './inline/piece.ts';
import { type Line, columnOf } from './lines.ts';
import type { Block } from './tree.ts';

/** Inline content, and where in the source its first character stands. */
interface Placed {
  inline: Inline;
  at: Position;
}

/** 1-based. */
interface Position {
  line: number;
  column: number;
}

/** What a cell shows, each block on a line of its own; tables inside are left out. `empty` is where it would begin. */
export function renderCell(body: readonly Block[], references: References, empty: Position): Cell {
  return plainCell(body) ?? markedUpCell(body, references, empty);
}

/** Most cells are one line without markup. */
function plainCell([block, another]: readonly Block[]): Cell | undefined {
  if (block?.type !== 'paragraph' || another !== undefined) return undefined;
  const [line, second] = block.lines;
  if (line === undefined || second !== undefined || hasMarkup(line.text)) return undefined;
  const text = tidy(line.text);
  if (text === '') return undefined;
  return { text, line: line.number, column: columnOf(line, line.text.search(/[^ ]/)) };
}

function markedUpCell(body: readonly Block[], references: References, empty: Position): Cell {
  const content = createContent(references);
  for (const block of body) addBlock(block, content);
  const inlines = content.placed.map(({ inline }) => inline);
  const first = content.placed.find(({ inline }) => shows(inline));
  const { line, column } = first?.at ?? empty;
  const markdown = inlineMarkdown(inlines);
  const text = inlineText(inlines);
  return markdown === undefined ? { text, line, column } : { text, markdown, line, column };
}

/** What a title or a caption shows. */
export function renderText(lines: readonly Line[], references: References): string {
  const { text, placeAt } = joinLines(lines);
  return inlineText(
    placePieces(parseInline(text, references), placeAt).map(({ inline }) => inline),
  );
}

interface Content {
  placed: Placed[];
  references: References;
  /** Whether what comes next goes on in the line of a list's marker. */
  goesOn: boolean;
}

function createContent(references: References): Content {
  return { placed: [], references, goesOn: true };
}

function addBlock(block: Block, content: Content): void {
  switch (block.type) {
    case 'paragraph': {
      const { text, placeAt } = joinLines(block.lines);
      add(content, placePieces(parseInline(text, content.references), placeAt));
      break;
    }
    case 'title':
      addBlock({ type: 'paragraph', lines: [block.line] }, content);
      break;
    case 'literal':
      for (const line of block.lines) add(content, [literalLine(line)]);
      break;
    case 'image':
      add(content, [{ inline: imageOf(block), at: startOf(block.line) }]);
      break;
    case 'list':
      for (const item of block.items) addBlock(item, content);
      break;
    case 'item':
      add(content, [
        { inline: { type: 'text', value: `${block.marker.text} ` }, at: startOf(block.marker) },
      ]);
      content.goesOn = true;
      for (const inner of block.body) addBlock(inner, content);
      content.goesOn = false;
      break;
    case 'group':
      for (const inner of block.body) addBlock(inner, content);
      break;
    case 'table':
    case 'hidden':
    case 'malformed':
      break;
  }
}

function add(content: Content, placed: readonly Placed[]): void {
  const [first] = placed;
  if (first === undefined) return;
  if (!content.goesOn) content.placed.push({ inline: { type: 'break' }, at: first.at });
  content.placed.push(...placed);
  content.goesOn = false;
}

function imageOf({ url, alt }: { url: string; alt: string }): Inline {
  return { type: 'image', url, alt };
}

function literalLine(line: Line): Placed {
  const indent = line.text.length - line.text.trimStart().length;
  return {
    inline: { type: 'code', value: line.text },
    at: { line: line.number, column: columnOf(line, indent) },
  };
}

function startOf(line: Line): Position {
  return { line: line.number, column: columnOf(line, 0) };
}

/** The lines as one text, and where each of its characters stands. */
function joinLines(lines: readonly Line[]): { text: string; placeAt: (index: number) => Position } {
  const text = lines.map((line) => line.text).join('\n');
  return {
    text,
    placeAt(index) {
      let rest = index;
      for (const line of lines) {
        if (rest <= line.text.length) return { line: line.number, column: columnOf(line, rest) };
        rest -= line.text.length + 1;
      }
      return { line: 0, column: 0 };
    },
  };
}

function placePieces(pieces: readonly Piece[], placeAt: (index: number) => Position): Placed[] {
  return pieces.map(({ inline, at }) => ({ inline, at: placeAt(at) }));
}

/** Whether anything of it can be seen. A no-break space can. */
function shows(inline: Inline): boolean {
  switch (inline.type) {
    case 'text':
    case 'code':
      return /[^ \t\r\n\f]/.test(inline.value);
    case 'image':
      return /[^ \t\r\n\f]/.test(inline.alt);
    case 'break':
      return false;
    default:
      return inline.children.some(shows);
  }
}
