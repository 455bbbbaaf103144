import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Mark, outline } from '../../text/outline.ts';
import { type Source, positionAt } from '../../text/source.ts';
import type { Reading } from '../reader.ts';
import type { Block, TableBlock } from './block.ts';
import { blocksOf } from './blocks.ts';
import { addContent, showContent } from './content.ts';
import type { Dialect } from './dialect.ts';
import { type Content, type Inlines, readInlines } from './inline.ts';
import { pageBlocks, pageOf } from './page.ts';
import { cutCells, pipeTable } from './pipe-table.ts';
import { resolveReferences } from './references.ts';
import { contentsIn, tableMarks } from './table.ts';

export async function readMarkdown(source: Source, dialect: Dialect): Promise<Reading> {
  const document = blocksOf(source, dialect);
  const { blocks, references } = await resolveReferences(document);
  const tables = blocks.filter(isTable).map((block) => pipeTable(block, dialect));
  const page = pageBlocks(blocks);
  const headings = page === undefined ? blocks.filter(({ type }) => type === 'heading') : [];
  const inlines = await readInlines(
    {
      shown: [...tables.flatMap(contentsIn), ...headings.flatMap(contentsOf)],
      paged: page?.flatMap(contentsOf),
    },
    { source, references },
  );
  const marks = [
    ...tables.flatMap((table) => tableMarks(table, inlines)),
    ...headings.flatMap((block) => headingMarks(block, inlines)),
    ...(page === undefined ? [] : pageMarks(page, inlines, dialect)),
  ];
  return {
    tables: outline(marks),
    diagnostics: [
      ...tables.flatMap((table) => cutCells(table, source)),
      ...overloads(document.tooDeep, inlines),
    ],
  };
}

function isTable(block: Block): block is TableBlock {
  return block.type === 'table';
}

function contentsOf(block: Block): Content[] {
  return block.type === 'heading' || block.type === 'paragraph' ? [block.content] : [];
}

function headingMarks(block: Block, inlines: Inlines): Mark[] {
  if (block.type !== 'heading') return [];
  const offset = block.content[0]?.offset ?? 0;
  const { cell, marks } = showContent(block.content, offset, inlines);
  const text = cell.text.replaceAll('\n', ' ');
  return [{ type: 'heading', offset, level: block.level, text }, ...marks];
}

/** The headings and tables of the page that raw HTML and the Markdown around it make together. */
function pageMarks(blocks: readonly Block[], inlines: Inlines, dialect: Dialect): Mark[] {
  const page = pageOf(blocks, (target, content) => addContent(target, content, inlines));
  const html = page.text();
  const root = inlines.html?.parse.parsePage(html);
  if (root === undefined) return [];
  const definitionLists = dialect.has('dl');
  const position = (offset: number) => positionAt(inlines.source, offset);
  return (
    inlines.html?.marks.marksIn(root, { html, origin: page.origin, position, definitionLists }) ??
    []
  );
}

function overloads(tooDeep: number | undefined, { source, overloaded }: Inlines): Diagnostic[] {
  const report = (offset: number, message: string): Diagnostic =>
    diagnostic('nested-too-deep', { path: source.path, ...positionAt(source, offset) }, message);
  return [
    ...(tooDeep === undefined
      ? []
      : [report(tooDeep, 'This is in more than 100 quotes and lists; it was read as text.')]),
    ...overloaded.map((content) =>
      report(
        content[0]?.offset ?? 0,
        'This text has more than 500 marks; it was read as it stands.',
      ),
    ),
  ];
}
