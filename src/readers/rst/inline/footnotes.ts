import type { Line } from '../lines.ts';
import { type Block, partsOf } from '../tree.ts';

/** Footnotes that are counted: by numbers that nobody gave them, and by symbols. */
type Counted = '#' | '*';

export type Counts = Record<Counted, number>;

const COUNTED = /\[(?:#[^\][]*|\*)\]_/;

const SYMBOLS = ['*', '†', '‡', '§', '¶', '#', '♠', '♥', '♦', '♣'] as const;

/** What footnotes and citations show in their brackets. */
export interface FootnoteLabels {
  /** By the label that refers to them. */
  named: ReadonlyMap<string, string>;
  /** One reference after the other takes the next of these. */
  counted: Readonly<Record<Counted, readonly string[]>>;
}

/** Those that have no number get the first ones left, in their order. docutils: `transforms.references.Footnotes`. */
export function footnoteLabels(
  labels: readonly string[],
  isTaken: (name: string) => boolean,
): FootnoteLabels {
  const given = labels.filter((label) => !/^(?:#.*|\*)$/.test(label));
  const named = new Map(given.map((label) => [label.toLowerCase(), label]));
  const counted: Record<Counted, string[]> = { '#': [], '*': [] };
  let next = 1;
  for (const label of labels) {
    if (label === '*') counted['*'].push(symbolOf(counted['*'].length));
    if (!label.startsWith('#')) continue;
    while (named.has(String(next)) || isTaken(String(next))) next++;
    const number = String(next++);
    if (label === '#') counted['#'].push(number);
    named.set(label === '#' ? number : label.toLowerCase(), number);
  }
  return { named, counted };
}

/** How the footnote is counted that a label refers to, if it is; a name that no footnote has means the next one as well. */
export function countedBy(label: string, { named }: FootnoteLabels): Counted | undefined {
  if (label === '*') return '*';
  return label.startsWith('#') && !named.has(label.toLowerCase()) ? '#' : undefined;
}

/** `*`, `†` … `♣`, `**`, `††` … */
function symbolOf(index: number): string {
  const symbol = SYMBOLS[index % SYMBOLS.length] ?? '*';
  return symbol.repeat(Math.floor(index / SYMBOLS.length) + 1);
}

/** Whether a text may refer to a footnote that is counted. */
export function mayCount(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => COUNTED.test(text));
}

/** Every text of a document that has inline markup, in order. */
export function textsIn(blocks: readonly Block[]): (readonly Line[])[] {
  return blocks.flatMap((block) => [textOf(block), ...partsOf(block).flatMap(textsIn)]);
}

/** The text of a block itself; no lines where it has none with markup. */
function textOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'rubric':
    case 'parsed-literal':
      return block.lines;
    case 'title':
      return [block.line];
    case 'item':
      return [block.marker];
    case 'table':
      return block.caption;
    default:
      return [];
  }
}
