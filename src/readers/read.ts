import { diagnostic } from '../model/diagnostic.ts';
import { type Draft, MAX_PLACES, expand, extent } from '../model/draft.ts';
import type { Table, TableDocument } from '../model/table.ts';
import type { Source } from '../text/source.ts';
import type { ReadOptions, Reader } from './reader.ts';

/** Reads one source with one reader into a document with ids given. */
export async function readWith(
  reader: Reader,
  source: Source,
  options: ReadOptions = {},
): Promise<TableDocument> {
  const { tables, diagnostics } = await reader.read(source, options);
  const kept = tables.filter((draft) => draft.cells.length > 0);
  const tooLarge = kept.filter(isTooLarge);
  return {
    path: source.path,
    format: reader.name,
    encoding: source.encoding,
    tables: withIds(kept.filter((draft) => !isTooLarge(draft))),
    diagnostics: [
      ...diagnostics,
      ...tooLarge.map((draft) => {
        const { width, height } = extent(draft);
        const at = { path: source.path, line: draft.line, column: 1 };
        return diagnostic(
          'table-too-large',
          at,
          `The spans make ${height} rows of ${width} columns; ${MAX_PLACES} cells are the limit.`,
        );
      }),
    ].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function isTooLarge(draft: Draft): boolean {
  const { width, height } = extent(draft);
  return width * height > MAX_PLACES;
}

function withIds(drafts: readonly Draft[]): Table[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const base = slug(draft.caption ?? draft.headings.at(-1) ?? '') || 'table';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return { id, ...expand(draft) };
  });
}

/** Letters and digits of any script, joined by hyphens. */
function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
