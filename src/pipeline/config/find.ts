import { dirname, relative, sep } from 'node:path';
import { configNames } from './places.ts';

/** The nearest folder with a configuration, from `start` upwards, as a path from `start`; null where there is none. */
export async function findConfigFolder(start: string): Promise<string | null> {
  const { lilconfig } = await import('lilconfig');
  const { parse } = await import('jsonc-parser');
  // Only finds: what is found is read and checked elsewhere, and no code of it runs here.
  const unread = (): true => true;
  const readPackage = (_: string, text: string): object => parse(text) ?? {};
  const found = await lilconfig('doctable', {
    searchPlaces: [...configNames],
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders: {
      '.json': readPackage,
      '.jsonc': unread,
      '.yaml': unread,
      '.yml': unread,
      '.mjs': unread,
      '.ts': unread,
    },
  }).search(start);
  if (found === null) return null;
  return relative(start, dirname(found.filepath)).replaceAll(sep, '/') || '.';
}
