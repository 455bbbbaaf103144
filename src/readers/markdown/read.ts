import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rules.ts';
import { type Mark, outline } from '../../model/outline.ts';
import { type Source, positionAt } from '../../source/source.ts';
import type { Reading } from '../reader.ts';
import type { Block, Line } from './block.ts';
import { blocksOf } from './blocks/blocks.ts';
import { addContent, showContent } from './inline/content.ts';
import type { Dialect } from './dialect.ts';
import type { Fault } from './fault.ts';
import { withImpliedHeadings } from './implied-headings.ts';
import { foreignTables } from './tables/foreign-tables.ts';
import { hiddenTables } from './tables/hidden-tables.ts';
import { type Content, type Inlines, readInlines } from './inline/inline.ts';
import { lostTables } from './tables/lost-tables.ts';
import { pageBlocks, pageOf } from './page.ts';
import { resolveReferences } from './inline/references.ts';
import { contentsIn, tableMarks } from './tables/table.ts';
import { tablesIn } from './tables/tables.ts';

export async function readMarkdown(source: Source, dialect: Dialect): Promise<Reading> {
  const document = blocksOf(source, dialect);
  const { blocks: plain, references } = await resolveReferences(document);
  const blocks = withImpliedHeadings(plain, document.frontMatter ?? []);
  const tables = tablesIn(blocks, dialect);
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
  const report = (code: Rule, { offset, fault }: Fault): Diagnostic =>
    diagnostic(code, { path: source.path, ...positionAt(source, offset) }, fault);
  return {
    tables: outline(marks),
    diagnostics: [
      ...document.faults.map((fault) => report('malformed-table', fault)),
      ...[...hiddenTables(blocks), ...lostTables(blocks, dialect)].map((fault) =>
        report('unread-table', fault),
      ),
      ...tables.flatMap(({ torn }) =>
        tornFaults(torn).map((fault) => report('uncertain-row', fault)),
      ),
      ...foreignTables(source, dialect),
      ...tables.flatMap(({ cut }) => cut.map((fault) => report('cut-cell', fault))),
      ...overloads(document.tooDeep, inlines).map((fault) => report('nested-too-deep', fault)),
    ],
  };
}

/** Of a table, the first. */
function tornFaults([first, ...others]: readonly Line[]): Fault[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` There are ${others.length} more such lines.`;
  const fault = `This line was read as part of the row above, which has no end. GitHub shows it as a separate row. Use <br> for a line break in a cell.${more}`;
  return [{ offset: first.offset, fault }];
}

function contentsOf(block: Block): Content[] {
  return block.type === 'heading' || block.type === 'paragraph' ? [block.content] : [];
}

function headingMarks(block: Block, inlines: Inlines): Mark[] {
  if (block.type !== 'heading' || block.content.length === 0) return [];
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

function overloads(tooDeep: number | undefined, { overloaded }: Inlines): Fault[] {
  const deep = tooDeep === undefined ? [] : [{ offset: tooDeep, fault: TOO_DEEP }];
  return [
    ...deep,
    ...overloaded.map((content) => ({ offset: content[0]?.offset ?? 0, fault: TOO_MANY_MARKS })),
  ];
}

const TOO_DEEP = 'Nested in more than 100 quotes and lists; read as plain text.';
const TOO_MANY_MARKS = 'More than 500 inline markers in this text; read as plain text.';
