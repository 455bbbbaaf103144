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
  const downloads = snapshotsOf(config).flatMap(({ keys, url, path }) => {
    const fault = faultOf(path);
    return [
      !isAddress(url) && {
        keys: [...keys, 'url'],
        message: `"${url}" is not a URL. Use ${addressFor(url)}.`,
      },
      fault !== undefined && {
        keys: [...keys, 'snapshot'],
        message: `"${path}" is not ${fault}.`,
      },
    ].filter((problem) => problem !== false);
  });
  return [...pathsThatAreUrls(config), ...downloads];
}

/** A document is on the disk; `pull` brings it there. */
function pathsThatAreUrls({ catalogs = [] }: Config): ConfigProblem[] {
  return catalogs.flatMap(({ from }, catalog) =>
    from.flatMap((each, index) => {
      const path = typeof each === 'string' ? each : each.path;
      if (!isAddress(path) || (typeof each !== 'string' && each.url !== undefined)) return [];
      const use = `{ "url": "${path}", "snapshot": "docs/${fileNameOf(path)}" }`;
      return {
        keys: ['catalogs', catalog, 'from', index],
        message: `a URL needs a snapshot. Use ${use}, then run \`doctable pull\`.`,
      };
    }),
  );
}

/** Whether a text begins as an address of a page. */
export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function isAddress(text: string): boolean {
  return isUrl(text) && URL.canParse(text);
}

/** `x.md` of `https://example.com/x.md`. */
function fileNameOf(url: string): string {
  const name = posix.basename(new URL(url).pathname).replace(/[^\w.-]/g, '') || 'errors';
  return DOCUMENTS.includes(posix.extname(name).toLowerCase()) ? name : `${name}.html`;
}

function addressFor(url: string): string {
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/.test(url) && URL.canParse(`https://${url}`);
  return isHost ? `https://${url}` : 'a full address, such as https://example.com/errors';
}

const DOCUMENTS = [...documentExtensions, '.csv', '.tsv'];

/** What others wrote goes where only documents are: never over code, settings or what is installed. */
function faultOf(path: string): string | undefined {
  if (!isInsideRoot(path) || /[*?{}[\]!]/.test(path)) return 'a file in the config directory';
  if (/(?:^|\/)(?:\.[^/]|node_modules\/)/.test(path)) return 'a place for documents';
  if (DOCUMENTS.includes(posix.extname(path).toLowerCase())) return undefined;
  return `a document. Use one of ${DOCUMENTS.join(', ')}`;
}
