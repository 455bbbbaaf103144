import { posix } from 'node:path';
import { targetFor } from '../../writers/registry.ts';
import type { CatalogConfig, OutputConfig } from '../config/config.ts';
import { outputStems } from './output-stems.ts';
import type { Survey } from './survey.ts';
import type { Translations } from './translations.ts';

/** What a project wants its outputs to be. */
export interface Wishes {
  /** Names of targets. */
  targets: readonly string[];
  /** How TypeScript says it. */
  style: NonNullable<OutputConfig['style']>;
  /** Where outputs of a document go, from the folder of the configuration. */
  folderOf: (path: string) => string;
}

/**
 * The catalogs to configure: one for each document, or for all of its translations, in their order.
 *
 * @param isFree tells whether nobody else's file has a path.
 */
export async function propose(
  documents: readonly Translations[],
  wishes: Wishes,
  isFree: (path: string) => Promise<boolean>,
): Promise<CatalogConfig[]> {
  const stems = stemsIn(documents, wishes);
  const taken = new Set<string>();
  const catalogs: CatalogConfig[] = [];
  for (const document of documents) {
    const stem = stems.get(document) ?? '';
    let to = outputsOf(document, stem, wishes);
    for (let number = 2; !(await areFree(to, taken, isFree)); number++) {
      to = outputsOf(document, `${stem}-${number}`, wishes);
    }
    for (const { path } of to) taken.add(path);
    catalogs.push({ ...source(document), to: to.map(shortened) });
  }
  return catalogs;
}

/** Whether something can be generated from a document. */
export function isUsable({ catalogs, errors }: Survey): boolean {
  return catalogs.length > 0 && errors.length === 0;
}

/** Whether it is proposed without being asked for. */
export function isLikely({ catalogs }: Survey): boolean {
  return catalogs.some((each) => each.isLikely);
}

/** Neither names nor tables: the lock keeps names, and a table that comes later is to be generated, too. */
function source({ documents, locales }: Translations): Omit<CatalogConfig, 'to'> {
  return {
    // In front of a pattern, an exclamation mark would leave it out.
    from: documents.map(({ path }) => (path.startsWith('!') ? `./${path}` : path)),
    ...(locales.length > 0 && { locales: [...locales] }),
  };
}

/** In a folder of its own, a name needs no more words to be told from others. */
function stemsIn(
  documents: readonly Translations[],
  { folderOf }: Wishes,
): Map<Translations, string> {
  const stems = new Map<Translations, string>();
  for (const folder of new Set(documents.map(({ main }) => folderOf(main.path)))) {
    const own = documents.filter(({ main }) => folderOf(main.path) === folder);
    const names = outputStems(own.map(({ path, main }) => ({ path, catalogs: main.catalogs })));
    for (const [index, document] of own.entries()) stems.set(document, names[index] ?? '');
  }
  return stems;
}

function outputsOf(
  { main }: Translations,
  stem: string,
  { targets, style, folderOf }: Wishes,
): OutputConfig[] {
  return targets.map((target) => {
    const [extension = ''] = targetFor(target, undefined).extensions;
    const path = posix.join(folderOf(main.path), `${stem}${extension}`);
    return { path, ...(target === 'ts' && style !== 'enum' && { style }) };
  });
}

async function areFree(
  outputs: readonly OutputConfig[],
  taken: ReadonlySet<string>,
  isFree: (path: string) => Promise<boolean>,
): Promise<boolean> {
  for (const { path } of outputs) if (taken.has(path) || !(await isFree(path))) return false;
  return true;
}

/** A path alone says the rest. */
function shortened(output: OutputConfig): string | OutputConfig {
  return Object.keys(output).length === 1 ? output.path : output;
}
