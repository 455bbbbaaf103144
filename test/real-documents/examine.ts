import type { TableDocument } from '../../src/model/table.ts';
import type { RenderedFile } from '../../src/writers/rendered-file.ts';
import { readRealDocument } from './documents.ts';
import { faultsOf } from './faults.ts';
import { type Judgement, judgements } from './labels.ts';
import { moduleOf } from './modules.ts';

/** What is kept of a document; the documents themselves would fill the memory. */
export interface Examined {
  faults: readonly string[];
  size: Size;
  judgements: readonly Judgement[];
  /** What is generated from it, where it has a catalog. */
  module: RenderedFile | undefined;
}

export interface Size {
  tables: number;
  /** Places: rows by columns. */
  cells: number;
}

/** Examines each document once, when it is first asked for: to read all of them takes longer than the rest. */
export function examiner(paths: readonly string[]): (path: string) => Promise<Examined> {
  const known = new Map<string, Promise<Examined>>();
  return async (path) => {
    const examined = known.get(path) ?? examine(path, paths.indexOf(path));
    known.set(path, examined);
    return examined;
  };
}

async function examine(path: string, number: number): Promise<Examined> {
  const real = await readRealDocument(path);
  return {
    faults: faultsOf(real),
    size: sizeOf(real.document),
    judgements: judgements(real.document),
    module: await moduleOf(real.document, number),
  };
}

/** The programs that count tables of HTML do not count its lists. */
function sizeOf({ format, tables }: TableDocument): Size {
  const counted = tables.filter(({ kind }) => format !== 'html' || kind !== 'list');
  const all = counted.map(({ header, rows }) => [...header, ...rows]);
  return { tables: counted.length, cells: all.flat(2).length };
}
