import { posix } from 'node:path';
import { documentExtensions } from '../../readers/registry.ts';

/** Whether a file of a directory is a document: one that is named by itself is, whatever it ends in. */
export function isDocumentPath(path: string): boolean {
  return documentExtensions.includes(posix.extname(path).toLowerCase());
}

export function noDocumentsIn(directory: string): string {
  const last = documentExtensions.at(-1);
  const others = documentExtensions.slice(0, -1).join(', ');
  return `No documents in "${directory}". Of a directory, only ${others} and ${last} files are read.`;
}
