import { parse } from 'parse5';
import type { Draft, PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { type Headings, createHeadings } from '../../text/headings.ts';
import { inlineMarkdown, inlineText } from '../../text/inline.ts';
import { type Position, type Source, positionAt } from '../../text/source.ts';
import type { Reading } from '../reader.ts';
import { type Fill, contentOf } from './content.ts';
import { type Extent, definitionListDraft } from './definition-list.ts';
import { formTable } from './form.ts';
import { type Element, attribute, elements, isElement, walk } from './tree.ts';

export function readHtml(source: Source, options: { definitionLists: boolean }): Reading {
  const context: HtmlContext = {
    html: source.text,
    position: (offset) => positionAt(source, offset),
    headings: createHeadings(),
    ...options,
  };
  return { tables: htmlTables(context), diagnostics: [] };
}

/** Some HTML, and how it lies in the document that it is part of. */
export interface HtmlContext {
  html: string;
  /** Where an offset into `html` stands in the source file. */
  position: (offset: number) => Position;
  /** Those above; headings in the HTML are added. */
  headings: Headings;
  fill?: Fill;
  definitionLists?: boolean;
}

/** Every data table in some HTML, in the order of their start tags; a nested one follows the one it is in. */
export function htmlTables(context: HtmlContext): Draft[] {
  const document = parse(context.html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const drafts: Draft[] = [];
  walk(document, (node) => {
    if (!isElement(node)) return undefined;
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) {
      context.headings.push(Number(level), inlineText(contentOf(node, context.html).inlines));
    } else if (node.tagName === 'table' && !isLayout(node)) {
      drafts.push(tableDraft(node, context));
    } else if (node.tagName === 'dl' && context.definitionLists) {
      drafts.push(
        definitionListDraft(node, extentOf(node, context), (cell) => readCell(cell, context)),
      );
    }
    return undefined;
  });
  return drafts;
}

/** ARIA: a table with this role is there for the layout alone. */
function isLayout(table: Element): boolean {
  return ['presentation', 'none'].includes(attribute(table, 'role')?.trim().toLowerCase() ?? '');
}

function tableDraft(table: Element, context: HtmlContext): Draft {
  const { slots, headerRows, height } = formTable(table);
  const [caption] = elements(table, 'caption');
  const cells = slots.map(({ cell, ...place }): PlacedCell => ({
    ...place,
    cell: readCell(cell, context),
  }));
  return {
    kind: 'html',
    ...extentOf(table, context),
    caption:
      caption === undefined ? null : inlineText(contentOf(caption, context.html).inlines) || null,
    headerRows,
    height,
    cells,
  };
}

function extentOf(element: Element, { position, headings }: HtmlContext): Extent {
  const place = element.sourceCodeLocation;
  return {
    line: position(place?.startOffset ?? 0).line,
    endLine: position(Math.max((place?.endOffset ?? 1) - 1, 0)).line,
    headings: headings.path(),
  };
}

function readCell(cell: Element, { html, position, fill }: HtmlContext): Cell {
  const { inlines, offset } = contentOf(cell, html, fill);
  const place = cell.sourceCodeLocation;
  const markdown = inlineMarkdown(inlines);
  return {
    text: inlineText(inlines),
    ...(markdown === undefined ? {} : { markdown }),
    ...position(offset ?? place?.startTag?.endOffset ?? place?.startOffset ?? 0),
  };
}
