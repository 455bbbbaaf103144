import type { Source } from '../../text/source.ts';
import type { ReadOptions, Reading } from '../reader.ts';
import { parseDocument } from './blocks.ts';
import { type Files, createDocument } from './document.ts';
import { collectDrafts } from './drafts.ts';
import { createReferences } from './inline/references.ts';
import { toLines } from './lines.ts';

export async function readRst(source: Source, { include }: ReadOptions): Promise<Reading> {
  const contents = new Map<string, string | null>();
  const missing = new Set<string>();
  const files = { contents, missing, available: include !== undefined, reading: false };
  const reading = readWith(source, files);
  if (missing.size === 0 || include === undefined) return reading;
  // Which files a document names is known only once it has been read.
  for (const path of missing) contents.set(path, await include(path));
  return readWith(source, files);
}

function readWith(source: Source, files: Files): Reading {
  const document = createDocument(source.path, files);
  const blocks = parseDocument(toLines(source), document);
  const tables = collectDrafts(blocks, createReferences(document, source.text));
  return { tables, diagnostics: document.diagnostics };
}
