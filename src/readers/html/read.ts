import { diagnostic } from '../../model/diagnostic.ts';
import { outline } from '../../model/outline.ts';
import { type Source, positionAt } from '../../source/source.ts';
import type { Reading } from '../reader.ts';
import { type HtmlContext, listMarks, marksIn } from './marks.ts';
import { parsePage } from './parse.ts';

export function readHtml(source: Source, options: { definitionLists: boolean }): Reading {
  const page = parsePage(source.text, isXml(source));
  if (page === undefined) {
    const at = { path: source.path, line: 1, column: 1 };
    const message =
      'Skipped this page: unclosed tags make it too large. Close its formatting elements.';
    return { tables: [], diagnostics: [diagnostic('unreadable-document', at, message)] };
  }
  const context: HtmlContext = {
    html: source.text,
    origin: (offset) => offset,
    position: (offset) => positionAt(source, offset),
    ...options,
  };
  const lists = options.definitionLists ? [] : listMarks(page, context);
  return { tables: outline([...lists, ...marksIn(page, context)]), diagnostics: [] };
}

/** An XML declaration says so, or the name. */
function isXml({ path, text }: Source): boolean {
  return /^\s*<\?xml\s/.test(text) || /\.xhtml$/i.test(path);
}
