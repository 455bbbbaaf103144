import { posix } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { isDocumentPath, noDocumentsIn } from '../pipeline/documents/document-paths.ts';
import type { Files } from '../pipeline/disk/files.ts';
import type { Input } from '../readers/read.ts';
import { isUrl } from '../pipeline/config/snapshots.ts';
import { fetchDocument } from './fetch-document.ts';
import { oneLine } from './report.ts';
import type { World } from './world.ts';

/** What a document from standard input is called in messages and in generated code. */
export const STDIN_NAME = 'stdin';

/** Yields one document after another, each once, so that a long list is never in memory as a whole. */
export async function* openInputs(
  patterns: readonly string[],
  world: World,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const pattern of patterns) {
    if (pattern === '-') {
      const content = await world.readStdin();
      if (content.length === 0)
        throw new UsageError(
          'Standard input is empty. Pipe a document into doctable, or name one.',
        );
      yield { path: STDIN_NAME, content };
      continue;
    }
    if (isUrl(pattern)) {
      yield await fetchDocument(pattern, world.writeStderr);
      continue;
    }
    for (const path of await listDocuments(pattern, world.files)) {
      if (seen.size === seen.add(path).size) continue;
      const content = await world.files.read(path);
      if (content !== null) yield { path, content };
      else await world.writeStderr(`doctable: ${oneLine(path)} is not a file. Skipped.\n`);
    }
  }
}

/** All of them at once. */
export async function readInputs(patterns: readonly string[], world: World): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of openInputs(patterns, world)) inputs.push(input);
  return inputs;
}

/** A folder stands for the documents in it; a file or a glob for just what it names. */
async function listDocuments(pattern: string, files: Files): Promise<string[]> {
  const paths = await files.list([pattern]);
  if (paths.length === 0 && /^[a-z]+:\//i.test(pattern)) {
    throw new UsageError(`Unsupported URL "${pattern}". Use http:// or https://, or a path.`);
  }
  if (paths.length === 0) {
    const { nearestPath } = await import('../pipeline/config/nearest-path.ts');
    const hint = await nearestPath(pattern, files);
    const said = isGlob(pattern)
      ? `No files match "${pattern}".`
      : `"${pattern}" does not exist, or is empty.`;
    throw new UsageError(said + (hint || ' Check the path: it starts from the current directory.'));
  }
  const isFolder = !isGlob(pattern) && paths.every((path) => path.startsWith(folder(pattern)));
  const documents = isFolder ? paths.filter(isDocumentPath) : paths;
  if (documents.length === 0) throw new UsageError(noDocumentsIn(pattern));
  return documents;
}

function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

function folder(pattern: string): string {
  const normal = posix.join(pattern, '/');
  return normal === './' ? '' : normal;
}
