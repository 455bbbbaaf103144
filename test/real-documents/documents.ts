import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableDocument } from '../../src/model/table.ts';
import { read } from '../../src/readers/read.ts';
import { decode } from '../../src/source/decode.ts';
import { type Source, createSource } from '../../src/source/source.ts';
import { tsvRows } from '../../src/vocabulary/tsv.ts';

/** Where real documents by other people stand, beside the checkout. */
const folder = fileURLToPath(new URL('../../../shared', import.meta.url));

export const hasRealDocuments: boolean = existsSync(join(folder, 'corpus'));

export interface RealDocument {
  document: TableDocument;
  source: Source;
  /** Names of the files that it takes values from, as it gives them. */
  included: readonly string[];
}

/** Paths of the corpus, as `readRealDocument` takes them. */
export function realDocuments(): string[] {
  if (!hasRealDocuments) return [];
  const manifest = readFileSync(join(folder, 'corpus/manifest.tsv'), 'utf8');
  return tsvRows(manifest).map(([path = '']) => `corpus/${path}`);
}

/** Read in place, with the files that it includes. */
export async function readRealDocument(path: string): Promise<RealDocument> {
  const decoded = await decode(readFileSync(join(folder, path)));
  if (!('text' in decoded)) throw new Error(`${path} cannot be decoded`);
  const included: string[] = [];
  const include = async (name: string): Promise<string | null> => {
    included.push(name);
    const file = join(folder, dirname(path), name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const source = createSource(path, decoded.text, decoded.encoding);
  return { source, included, document: await read({ path, content: decoded.text }, { include }) };
}
