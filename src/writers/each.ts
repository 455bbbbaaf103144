import { kebabCase } from '../unicode/words.ts';
import { type Catalog, type Member, isRecord, referencesIn } from '../model/catalog.ts';
import { codeText } from './code.ts';
import { lineComment } from './language/comment.ts';
import { freeNames, styled } from './language/names.ts';
import { notice } from './notice.ts';
import type { WriteOptions } from './options.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { Target } from './target.ts';

/** Stands in a path for the name of each catalog. */
export const NAME = '{name}';

/** What a file is called after a catalog. */
export function fileStem(name: string): string {
  return kebabCase(name) || 'catalog';
}

/**
 * A file for each catalog, and where the language has such, an index of them beside. Records that refer to each other share a file,
 * which is called after the first.
 */
export async function renderEach(
  catalogs: readonly Catalog[],
  target: Target,
  path: string,
  { options, textOf }: { options: WriteOptions; textOf: TextOf },
): Promise<RenderedFile[]> {
  const { index, language } = target;
  const reserved = new Set([...language.names.reserved, index?.name ?? '']);
  const groups = groupsOf(catalogs);
  const stems = freeNames(
    groups.map(([first]) => stemOf(first?.name ?? '', target)),
    { reserved, foldsCase: true },
    (name) => [name],
  );
  const files = await Promise.all(
    groups.map(async (group, at) => ({
      path: path.replaceAll(NAME, stems[at] ?? ''),
      text: await textOf(target, group, options),
      catalogs: group,
    })),
  );
  const [, extension] = /(?:^|\/)\{name\}(\.[^/]+)$/.exec(path) ?? [];
  if (index === undefined || extension === undefined) return files;
  const lines = stems.map((stem) => index.line(stem, extension));
  const sentences = notice(options).map((each) => codeText(lineComment(each, language.comment)));
  const head = sentences.length === 0 ? [] : [...sentences, ''];
  const banner = options.banner === undefined ? [] : [options.banner];
  const text = `${[...banner, ...head, ...lines].join('\n')}\n`;
  return [...files, { path: path.replaceAll(NAME, index.name), text, catalogs: [] }];
}

type TextOf = (
  target: Target,
  catalogs: readonly Catalog[],
  options: WriteOptions,
) => Promise<string>;

function stemOf(name: string, { language, fileNames }: Target): string {
  return fileNames === undefined ? fileStem(name) : language.names.legal(styled(name, fileNames));
}

/** Each enum alone; records with those that they refer to. */
function groupsOf(catalogs: readonly Catalog[]): Catalog[][] {
  const groupOf = new Map(catalogs.map((catalog) => [catalog.name, [catalog]]));
  for (const catalog of catalogs.filter(isRecord)) {
    for (const name of catalog.members.flatMap(referencesOf)) {
      const [own = [], other = []] = [groupOf.get(catalog.name), groupOf.get(name)];
      if (own === other) continue;
      own.push(...other);
      for (const each of other) groupOf.set(each.name, own);
    }
  }
  const inOrder = (group: readonly Catalog[]): Catalog[] =>
    catalogs.filter((catalog) => group.includes(catalog));
  return [...new Set(groupOf.values())].map(inOrder);
}

function referencesOf({ type, members = [] }: Member): string[] {
  return [...referencesIn(type), ...members.flatMap(referencesOf)];
}
