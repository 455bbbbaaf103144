import type { Source } from '../../source/source.ts';
import type { ReadOptions, Reading } from '../reader.ts';
import { parseDocument } from './blocks/blocks.ts';
import { type Files, createDocument } from './document.ts';
import { collectDrafts } from './drafts.ts';
import { createReferences } from './inline/references.ts';
import { toLines } from './lines.ts';

/** More than any document includes. */
const MAX_FILES = 1000;

export async function readRst(source: Source, { include }: ReadOptions): Promise<Reading> {
  const contents = new Map<string, string | null>();
  const missing = new Set<string>();
  const files = { contents, missing, available: include !== undefined };
  for (;;) {
    const reading = readWith(source, files);
    if (missing.size === 0) return reading;
    // Which files a document names is known only once it has been read, and what these name in turn.
    for (const path of missing) {
      contents.set(path, contents.size < MAX_FILES ? ((await include?.(path)) ?? null) : null);
    }
    missing.clear();
  }
}

function readWith(source: Source, files: Files): Reading {
  const document = createDocument(source.path, files);
  const blocks = parseDocument(toLines(source), document);
  const texts = [source.text, ...files.contents.values()].filter((text) => text !== null);
  const tables = collectDrafts(blocks, createReferences(document, blocks, texts));
  return { tables, diagnostics: document.diagnostics };
}
