import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { diagnostic } from '../../model/diagnostic.ts';
import { createHeadings } from '../../text/headings.ts';
import { inlineText } from '../../text/inline.ts';
import type { Source } from '../../text/source.ts';
import type { Reading } from '../reader.ts';
import type { MarkdownContext } from './context.ts';
import { type HtmlRegion, htmlRegions, regionHtml } from './html-region.ts';
import { references } from './references.ts';
import { contentOf } from './content.ts';
import { pipeDraft } from './pipe-table.ts';
import { withoutPlainRows } from './plain-rows.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze();

export async function readMarkdown(source: Source): Promise<Reading> {
  const reduced = withoutPlainRows(source);
  const tree = parse(reduced.text);
  if (tree === undefined) {
    const at = { path: source.path, line: 1, column: 1 };
    const message =
      'The blocks of this document are nested too deeply to be read; nothing of it was.';
    return { tables: [], diagnostics: [diagnostic('unreadable-document', at, message)] };
  }
  const context: MarkdownContext = {
    source,
    reduced,
    references: references(tree),
    headings: createHeadings(),
    tables: [],
    diagnostics: [],
  };
  await readBlocks(tree, context);
  return { tables: context.tables, diagnostics: context.diagnostics };
}

/** The parser recurses into nested blocks; undefined where that exhausts the stack. */
function parse(text: string): Root | undefined {
  try {
    return parser.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Goes through all blocks in the order of the document, without recursion. */
async function readBlocks(root: Root, context: MarkdownContext): Promise<void> {
  const open: (Nodes | HtmlRegion)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'heading') {
      context.headings.push(next.depth, inlineText(contentOf(next, context).inlines));
    } else if (next.type === 'table') {
      context.tables.push(pipeDraft(next, context));
    } else if (next.type === 'htmlRegion') {
      const { htmlTables } = await import('../html/read.ts');
      const { html, position, fill } = regionHtml(next, context);
      context.tables.push(...htmlTables({ html, position, fill, headings: context.headings }));
      // Pipe tables among the Markdown between the tags are tables of their own.
      for (const node of next.nodes.toReversed()) if (node.type !== 'html') open.push(node);
    } else if ('children' in next) {
      open.push(...htmlRegions(next.children).toReversed());
    }
  }
}
