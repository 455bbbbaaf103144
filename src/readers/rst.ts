import type { Source } from '../text/source.ts';
import type { Reader, Reading } from './reader.ts';
import { parseDocument } from './rst/blocks.ts';
import { detectRst } from './rst/detect.ts';
import { type Files, createDocument } from './rst/document.ts';
import { collectDrafts } from './rst/drafts.ts';
import { createReferences } from './rst/inline/references.ts';
import { toLines } from './rst/lines.ts';

/** reStructuredText as docutils reads it, with the directives of Sphinx and the Linux kernel. */
export const rst: Reader = {
  name: 'rst',
  title: 'reStructuredText: grid and simple tables, list-table, csv-table, flat-table',
  extensions: ['.rst', '.rest'],
  detect: detectRst,
  async read(source, { include }) {
    const contents = new Map<string, string | null>();
    const available = include !== undefined;
    const missing = new Set<string>();
    const reading = readWith(source, { contents, missing, available, reading: false });
    if (missing.size === 0 || include === undefined) return reading;
    // Which files a document names is known only once it has been read.
    for (const path of missing) contents.set(path, await include(path));
    return readWith(source, { contents, missing, available, reading: false });
  },
};

function readWith(source: Source, files: Files): Reading {
  const document = createDocument(source.path, files);
  const blocks = parseDocument(toLines(source), document);
  const tables = collectDrafts(blocks, createReferences(document, source.text));
  return { tables, diagnostics: document.diagnostics };
}
