import { statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { parsed } from '../depth.ts';
import { explain } from '../disk/system-error.ts';
import { CODE_EXTENSIONS, configNames } from './places.ts';

/** The nearest folder with a configuration, from `start` upwards, as a path from `start`; null where there is none. */
export async function findConfigFolder(start: string): Promise<string | null> {
  const { lilconfig } = await import('lilconfig');
  const { parse } = await import('jsonc-parser');
  // Only finds: what is found is read and checked elsewhere, and no code of it runs here.
  const unread = (): true => true;
  const fromStart = (path: string): string => relative(start, path).replaceAll(sep, '/');
  const readPackage = (path: string, text: string): object =>
    parsed(fromStart(path), () => parse(text)) ?? {};
  const found = await lilconfig('doctable', {
    searchPlaces: [...configNames],
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders: {
      '.json': readPackage,
      '.jsonc': unread,
      '.yaml': unread,
      '.yml': unread,
      ...Object.fromEntries(CODE_EXTENSIONS.map((each) => [each, unread])),
    },
  })
    .search(start)
    .catch((error: unknown) => {
      const path = fromStart(pathIn(error) ?? folderInTheWay(start));
      if (!isDirectory(error)) throw explain(error, path, 'read');
      throw new UsageError(
        `${path} cannot be read: it is a directory. Move it, or pass --config <file>.`,
        { cause: error },
      );
    });
  return found === null ? null : fromStart(dirname(found.filepath)) || '.';
}

function isDirectory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EISDIR';
}

function pathIn(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error ? String(error.path) : undefined;
}

/** The nearest folder that is called like a configuration: trying to read it, the system does not say its name. */
function folderInTheWay(start: string): string {
  const folders = [start];
  for (const each of folders) if (dirname(each) !== each) folders.push(dirname(each));
  const paths = folders.flatMap((folder) => configNames.map((name) => join(folder, name)));
  return paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory()) ?? start;
}
