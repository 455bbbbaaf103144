import { isInsideRoot } from '../disk/paths.ts';
import type { Config } from './config.ts';
import type { ConfigProblem, KeyPath } from './config-text.ts';

/** A document that `pull` downloads. */
export interface Snapshot {
  keys: KeyPath;
  url: string;
  path: string;
}

export function snapshotsOf({ catalogs = [] }: Config): Snapshot[] {
  return catalogs.flatMap(({ from }, catalog) =>
    from.flatMap((each, index) => {
      if (typeof each === 'string' || each.url === undefined) return [];
      const { url, path } = each;
      return [{ keys: ['catalogs', catalog, 'from', index], url, path }];
    }),
  );
}

/** What cannot be downloaded, or not to there. */
export function snapshotProblems(config: Config): ConfigProblem[] {
  return snapshotsOf(config).flatMap(({ keys, url, path }) => [
    ...(/^https?:\/\//i.test(url) && URL.canParse(url)
      ? []
      : [
          { keys: [...keys, 'url'], message: `"${url}" is not a URL such as https://example.com.` },
        ]),
    ...(isInsideRoot(path) && !/[*?{}[\]!]/.test(path)
      ? []
      : [
          {
            keys: [...keys, 'snapshot'],
            message: `"${path}" is not a file in the config directory.`,
          },
        ]),
  ]);
}
