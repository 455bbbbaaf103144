import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Table } from '../model/table.ts';
import { type Source, lines } from '../source/source.ts';

/** First and last line of what git leaves to a person, with the marks. */
interface Conflict {
  line: number;
  endLine: number;
}

/**
 * Unresolved merges in tables, or right beside them: rows of both sides are in it, or all below are lost. What a document shows
 * of conflicts elsewhere is its own business.
 */
export function mergeConflicts(source: Source, tables: readonly Table[]): Diagnostic[] {
  return conflictsIn(source)
    .filter(({ line, endLine }) =>
      tables.some((table) => table.line <= endLine + 1 && table.endLine >= line - 1),
    )
    .map(({ line }) =>
      diagnostic(
        'merge-conflict',
        { path: source.path, line, column: 1 },
        'Merge conflict in this table. Choose what to keep, and remove the conflict markers.',
      ),
    );
}

/**
 *     <<<<<<< HEAD
 *     | 404 | Order not found |
 *     =======
 *     | 404 | No such order |
 *     >>>>>>> main
 */
function conflictsIn(source: Source): Conflict[] {
  if (!source.text.includes('<<<<<<< ')) return [];
  const conflicts: Conflict[] = [];
  let start: number | undefined;
  for (const [index, text] of lines(source).entries()) {
    if (text.startsWith('<<<<<<< ')) start = index + 1;
    if (start !== undefined && text.startsWith('>>>>>>> ')) {
      conflicts.push({ line: start, endLine: index + 1 });
      start = undefined;
    }
  }
  return conflicts;
}
