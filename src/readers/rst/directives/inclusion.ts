import type { RstDocument } from '../document.ts';
import type { Inclusion, Line } from '../lines.ts';

/** Of all files that a document includes: each could include the next one over and over. */
const MAX_CHARACTERS = 20_000_000;

/** What each counts for at least: to put a file in its place takes time by the lines around it. */
const LEAST_CHARACTERS = 10_000;

/** Deeper than anybody includes files in files: for each, the document is read once more. */
const MAX_DEPTH = 20;

/** What a file holds, and where it is in the chain of files that include each other. */
export interface Opened {
  text: string;
  inclusion: Inclusion;
}

/** Why a file cannot be had. */
export interface Unopened {
  fault: string;
}

/**
 * Opens a file that is named at a line, as seen from the file that the line is in; `part` tells which part of it is meant.
 * Undefined where it has still to be fetched.
 */
export function openFile(
  written: string,
  part: string,
  at: Line,
  document: RstDocument,
): Opened | Unopened | undefined {
  const { files } = document;
  const path = pathFrom(at.included?.path ?? '', written);
  const chain = chainOf(at.included);
  if (chain.some((open) => open.path === path && open.part === part)) {
    return { fault: circular(path) };
  }
  if (chain.length >= MAX_DEPTH) return { fault: tooDeep(path) };
  const text = files.contents.get(path);
  if (typeof text === 'string') {
    document.included += Math.max(text.length, LEAST_CHARACTERS);
    if (document.included > MAX_CHARACTERS) return { fault: TOO_MUCH };
    return { text: text.replace(/^\uFEFF/, ''), inclusion: { path, part, by: at.included } };
  }
  if (text === undefined && files.available) {
    files.missing.add(path);
    return undefined;
  }
  return { fault: files.available ? absent(path) : notAtHand(path) };
}

function chainOf(inclusion: Inclusion | undefined): Inclusion[] {
  const chain: Inclusion[] = [];
  for (let open = inclusion; open !== undefined; open = open.by) chain.push(open);
  return chain;
}

const circular = (path: string): string =>
  `The file "${path}" includes itself. Remove one of the directives that name it.`;
const tooDeep = (path: string): string =>
  `The file "${path}" is included more than ${MAX_DEPTH} levels deep. Add it to the documents.`;
const absent = (path: string): string =>
  `The file "${path}" cannot be read; correct the path, which counts from the directory of the document that names it, or, with a slash before it, from that of Sphinx' conf.py.`;
const notAtHand = (path: string): string =>
  `The file "${path}" cannot be read from here. Read the document from its directory, or copy the content of the file into it.`;
const TOO_MUCH =
  'Skipped the other includes: this document includes too many files, or files that are too large. Include less.';

/** A path that is written in the file `base`, without `.` and needless `..`. A slash begins one from the root of the pages. */
function pathFrom(base: string, written: string): string {
  if (written.startsWith('/')) return written;
  const parts: string[] = [];
  for (const part of [...base.split('/').slice(0, -1), ...written.split('/')]) {
    const isUp = part === '..' && parts.length > 0 && parts.at(-1) !== '..';
    if (isUp) parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `${base.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
