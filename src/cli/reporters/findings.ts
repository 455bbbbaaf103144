import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mapPaths } from '../../pipeline/disk/paths.ts';
import type { Report } from './reporter.ts';

/** Everything that a report has to say, for formats that know places and messages alone. */
export function findings({
  diagnostics,
  files,
}: Pick<Report, 'diagnostics' | 'files'>): Diagnostic[] {
  return [...diagnostics, ...files.flatMap((file) => file.diagnostics)];
}

/** The same with paths from the root of the repository, as code hosts want them. */
export function fromRoot(diagnostics: readonly Diagnostic[], folder: string): Diagnostic[] {
  return diagnostics.map((each) => mapPaths(each, (path) => posix.join(folder, path)));
}
