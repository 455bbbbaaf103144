import { posix } from 'node:path';
import { documentExtensions } from '../../readers/registry.ts';
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
  return snapshotsOf(config).flatMap(({ keys, url, path }) => {
    const fault = faultOf(path);
    return [
      ...(/^https?:\/\//i.test(url) && URL.canParse(url)
        ? []
        : [
            {
              keys: [...keys, 'url'],
              message: `"${url}" is not a URL such as https://example.com.`,
            },
          ]),
      ...(fault === undefined
        ? []
        : [{ keys: [...keys, 'snapshot'], message: `"${path}" is not ${fault}.` }]),
    ];
  });
}

/** What others wrote goes where only documents are: never over code, settings or what is installed. */
function faultOf(path: string): string | undefined {
  if (!isInsideRoot(path) || /[*?{}[\]!]/.test(path)) return 'a file in the config directory';
  if (/(?:^|\/)(?:\.[^/]|node_modules\/)/.test(path)) return 'a place for documents';
  const allowed = [...documentExtensions, '.csv', '.tsv'];
  if (allowed.includes(posix.extname(path).toLowerCase())) return undefined;
  return `a document. Use one of ${allowed.join(', ')}`;
}
