import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { type Draft, expand } from '../model/draft.ts';
import type { Table, TableDocument } from '../model/table.ts';
import { decode } from '../source/decode.ts';
import { slug } from '../unicode/slug.ts';
import { type Source, createSource } from '../source/source.ts';
import { combined } from './evidence.ts';
import { foreignFormat, foreignTables } from './foreign.ts';
import { parseFormat } from './format.ts';
import { mergeConflicts } from './merge-conflicts.ts';
import type { ReadOptions, Reader } from './reader.ts';
import { readers } from './registry.ts';
import { DEFAULT_LIMIT, type Limit, tooLong, withRoom } from './limits.ts';

/** A document as it is stored: bytes, or text that somebody has decoded. */
export interface Input {
  path: string;
  content: string | Uint8Array;
}

/**
 * Reads one document into its tables.
 *
 * `options.format` names the reader, with syntax beyond its standard behind plus signs (`html+dl`); without it, the
 * content decides, then the extension. Bad input is a diagnostic in the result, never an exception.
 *
 * @throws UsageError where there is no such format.
 */
export async function read(
  { path, content }: Input,
  options: Omit<ReadOptions, 'syntax'> & { format?: string | undefined } = {},
): Promise<TableDocument> {
  const long = tooLong(content.length, options.limit ?? limitOf());
  if (long !== undefined) return unread({ path, encoding: 'utf-8' }, [tooLarge(path, 1, long)]);
  const decoded =
    typeof content === 'string'
      ? { text: content.replace(/^\uFEFF+/gm, ''), encoding: 'utf-8' }
      : await decode(content);
  if (!('text' in decoded)) return undecodable(path, decoded);
  const source = createSource(path, decoded.text, decoded.encoding);
  if (options.format === undefined) return readDetected(source, options);
  const { reader, syntax } = parseFormat(options.format);
  return readWith(reader, source, { ...options, syntax });
}

/** Where there is no table, or none could be read rightly, it may be due to the format. */
async function readDetected(source: Source, options: ReadOptions): Promise<TableDocument> {
  const foreign = foreignFormat(source);
  if (foreign !== undefined) return unread(source, foreignTables(source, foreign));
  const document = await readWith(await detect(source), source, options);
  const { tables, diagnostics } = document;
  if (tables.length > 0 || diagnostics.some(({ code }) => code === 'unread-table')) return document;
  return { ...document, diagnostics: [...diagnostics, ...foreignTables(source)] };
}

/** A score that no fallback beats. */
const SURE = 0.8;

/** The reader whose format the source most looks like; on a tie, the registry's order. */
async function detect(source: Source): Promise<Reader> {
  let best: { reader: Reader; score: number } | undefined;
  for (const reader of readers) {
    if (reader.fallback && best !== undefined) {
      if (best.score >= SURE) continue;
      if (best.score === 0) return reader;
    }
    const score = combined([
      [true, await reader.detect(source)],
      [isNamed(source.path, reader), reader.nameWeight],
    ]);
    if (best === undefined || score > best.score) best = { reader, score };
  }
  if (best === undefined) throw new Error('The registry of readers is empty.');
  return best.reader;
}

/** By the last extension, or the one before `.txt`, as in `page.rst.txt`. */
function isNamed(path: string, { extensions }: Reader): boolean {
  const name = path.toLowerCase();
  const inner = name.replace(/\.te?xt$/, '');
  const known = readers.some((each) => each.extensions.some((end) => inner.endsWith(end)));
  return extensions.some((end) => (known ? inner : name).endsWith(end));
}

/** Runs one reader and makes its drafts tables: rectangular, each with an id. */
export async function readWith(
  reader: Reader,
  source: Source,
  options: ReadOptions = {},
): Promise<TableDocument> {
  const { tables, diagnostics } = await reader.read(source, options);
  const drafts = tables.filter((draft) => draft.cells.length > 0);
  const { kept, refused } = withRoom(drafts, options.limit ?? limitOf());
  const expanded = withIds(kept);
  return {
    path: source.path,
    format: reader.name,
    encoding: source.encoding,
    tables: expanded,
    diagnostics: [
      ...diagnostics,
      ...mergeConflicts(source, expanded),
      ...refused.map(({ draft, why }) => tooLarge(source.path, draft.line, why)),
    ].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** That of a run which reads a single document. */
function limitOf(): Limit {
  return { document: DEFAULT_LIMIT, run: { taken: 0 } };
}

function tooLarge(path: string, line: number, why: string): Diagnostic {
  return diagnostic('table-too-large', { path, line, column: 1 }, why);
}

function undecodable(
  path: string,
  { encoding, invalidAt, kind }: { encoding: string; invalidAt: number; kind?: string },
): TableDocument {
  const message =
    kind === undefined
      ? `Byte ${invalidAt} is not valid ${encoding}. Save the document as UTF-8.`
      : `Not a text file: ${kind}. Save its tables as Markdown, HTML or CSV.`;
  const at = { path, line: 1, column: 1 };
  return unread({ path, encoding }, [diagnostic('undecodable-bytes', at, message)]);
}

function unread(
  { path, encoding }: Pick<Source, 'path' | 'encoding'>,
  diagnostics: Diagnostic[],
): TableDocument {
  return { path, format: 'text', encoding, tables: [], diagnostics };
}

function withIds(drafts: readonly Draft[]): Table[] {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return drafts.map((draft) => {
    const base = slug(draft.caption ?? draft.headings.at(-1) ?? '') || 'table';
    let number = lastNumber.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (taken.has(id)) id = `${base}-${++number}`;
    lastNumber.set(base, number);
    taken.add(id);
    return { id, ...expand(draft) };
  });
}
