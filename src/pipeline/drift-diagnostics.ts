import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Drift } from './drift.ts';

/** What `check` says of a file, each at the place where somebody would look: the document's for what the file lacks. */
export function driftDiagnostics({ path, missing, entries, strayLines }: Drift): Diagnostic[] {
  const top = { path, line: 1, column: 1 };
  if (missing) return [diagnostic('missing-output', top, 'the file does not exist.')];
  const found = [
    ...entries.map(({ entry: { source, key, value }, state }) =>
      state === 'missing'
        ? diagnostic('missing-entry', source, `${key} ${value} is missing from ${path}`)
        : diagnostic('changed-entry', source, `${key} ${value} is different in ${path}`),
    ),
    ...strayLines.map(({ line, text }) =>
      diagnostic('stray-line', { path, line, column: 1 }, `is in no document: ${text}`),
    ),
  ];
  if (found.length > 0) return found;
  return [diagnostic('stale-output', top, 'the same entries, laid out otherwise.')];
}
