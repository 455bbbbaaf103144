import type { Cell } from '../../model/table.ts';
import { type Inline, inlineCell, inlineText, tidy } from '../../inline/inline.ts';
import { hasMarkup, parseInline } from './inline/parse.ts';
import type { Piece, References } from './inline/piece.ts';
import type { Position } from '../../source/source.ts';
import { type Line, indentOf, isBlank, positionOf } from './lines.ts';
import { type Block, partsOf } from './tree.ts';

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
  return { text, ...positionOf(line, line.text.search(/[^ ]/)) };
}

function markedUpCell(body: readonly Block[], references: References, empty: Position): Cell {
  const content: Content = { inlines: [], at: undefined, goesOn: true, references };
  for (const block of body) addBlock(block, content);
  const { line, column } = content.at ?? empty;
  return { ...inlineCell(content.inlines), line, column };
}

/** What a title or a caption shows. */
export function renderText(lines: readonly Line[], references: References): string {
  return inlineText(piecesOf(lines, references).map(({ inline }) => inline)).trim();
}

/** What a cell shows, as far as its blocks have been read. */
interface Content {
  inlines: Inline[];
  /** Where the first character that shows stands, once there is one. */
  at: Position | undefined;
  /** Whether what comes next goes on in the line of a list's marker. */
  goesOn: boolean;
  references: References;
}

function addBlock(block: Block, content: Content): void {
  switch (block.type) {
    case 'paragraph':
    case 'rubric':
      add(content, piecesOf(block.lines, content.references), block.lines);
      break;
    case 'parsed-literal': {
      const pieces = piecesOf(block.lines, content.references);
      add(content, pieces.flatMap(withBreaks), block.lines);
      break;
    }
    case 'title':
      addBlock({ type: 'paragraph', lines: [block.line] }, content);
      break;
    case 'literal':
      for (const line of block.lines) {
        if (isBlank(line)) continue;
        add(content, [{ inline: { type: 'code', value: line.text }, at: indentOf(line) }], [line]);
      }
      break;
    case 'image': {
      const { line, url, alt } = block;
      add(content, [{ inline: { type: 'image', url, alt }, at: 0 }], [line]);
      break;
    }
    case 'item': {
      const blank: Inline = { type: 'text', value: ' ' };
      const marker = markerPieces(block.marker, content.references);
      add(content, [...marker, { inline: blank, at: 0 }], [block.marker]);
      content.goesOn = true;
      for (const inner of block.body) addBlock(inner, content);
      content.goesOn = false;
      break;
    }
    case 'list':
    case 'group':
      for (const inner of partsOf(block).flat()) addBlock(inner, content);
      break;
    default:
  }
}

/** The name of a field may have markup; other markers only look like it. */
function markerPieces(marker: Line, references: References): Piece[] {
  return marker.text.startsWith(':')
    ? piecesOf([marker], references)
    : [{ inline: { type: 'text', value: marker.text }, at: 0 }];
}

/** Lines stay what they are. */
function withBreaks({ inline, at }: Piece): Piece[] {
  if (inline.type !== 'text') return [{ inline, at }];
  return inline.value.split('\n').flatMap((value, index) => {
    const line: Piece = { inline: { type: 'text', value }, at };
    return index === 0 ? [line] : [{ inline: { type: 'break' }, at }, line];
  });
}

/** Adds what has been read from `lines`, in a line of its own. */
function add(content: Content, pieces: readonly Piece[], lines: readonly Line[]): void {
  if (pieces.length === 0) return;
  if (!content.goesOn) content.inlines.push({ type: 'break' });
  for (const { inline, at } of pieces) {
    content.inlines.push(inline);
    if (content.at === undefined && shows(inline)) content.at = positionIn(lines, at);
  }
  content.goesOn = false;
}

function piecesOf(lines: readonly Line[], references: References): Piece[] {
  const text = lines.map((line) => line.text).join('\n');
  return parseInline(text, references.within(lines));
}

/** Where a character of the joined lines stands. */
function positionIn(lines: readonly Line[], index: number): Position | undefined {
  let rest = index;
  for (const line of lines) {
    if (rest <= line.text.length) return positionOf(line, rest);
    rest -= line.text.length + 1;
  }
  return undefined;
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
    case 'tag':
      return false;
    default:
      return inline.children.some(shows);
  }
}
