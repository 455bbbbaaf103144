import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableDocument } from '../src/model/table.ts';
import { read } from '../src/readers/read.ts';
import { tsvRows } from '../src/text/tsv.ts';

/** Where real documents by other people stand, beside the checkout. */
const folder = fileURLToPath(new URL('../../shared', import.meta.url));

export const hasRealDocuments: boolean = existsSync(join(folder, 'corpus'));

/** Paths of all of them, as `readRealDocument` takes them. */
export function realDocuments(): string[] {
  if (!hasRealDocuments) return [];
  const manifest = readFileSync(join(folder, 'corpus/manifest.tsv'), 'utf8');
  return tsvRows(manifest).map(([path = '']) => `corpus/${path}`);
}

/** Read in place, with the files that it includes. */
export async function readRealDocument(path: string): Promise<TableDocument> {
  const include = async (target: string): Promise<string | null> => {
    const file = join(folder, dirname(path), target);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return read({ path, content: readFileSync(join(folder, path)) }, { include });
}
