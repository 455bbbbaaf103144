import { posix } from 'node:path';
import { kebabCase } from '../../unicode/words.ts';
import type { Survey } from './survey.ts';

type Document = Pick<Survey, 'path'> & { catalogs: readonly { name: string }[] };

/**
 * What to call the output of each document, without folder and extension. All are decided together, so that the order of
 * documents does not matter: of several `errors.md`, each has as many folders before it as it takes.
 */
export function outputStems(documents: readonly Document[]): string[] {
  const paths = documents.map(words);
  const counts = new Map<string, number>();
  for (const tail of paths.flatMap(tails)) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  return paths.map((path) => {
    const own = tails(path);
    return own.find((tail) => counts.get(tail) === 1) ?? own.at(-1) ?? '';
  });
}

/** `docs/api/errors.md` is `docs`, `api`, `errors`. */
function words({ path, catalogs }: Document): string[] {
  const { dir, name } = posix.parse(path);
  const folders = dir.split('/').map(fileName);
  return [...folders.filter((folder) => folder !== ''), stem(name, catalogs[0]?.name)];
}

/** Files that are called so say nothing of what is in them. */
const NAMELESS = new Set(['readme', 'index']);

function stem(name: string, catalog = 'catalog'): string {
  const own = fileName(name);
  return own === '' || NAMELESS.has(own) ? fileName(catalog) || 'catalog' : own;
}

/** `errors`, `api-errors`, `docs-api-errors` */
function tails(path: readonly string[]): string[] {
  return path.map((_, index) => path.slice(-1 - index).join('-'));
}

/** Of ASCII letters and digits, which every file system and import takes as they are. */
function fileName(text: string): string {
  return kebabCase(text.replaceAll(/[^\0-\x7f]+/g, ' '));
}
