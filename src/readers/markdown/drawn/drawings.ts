import type { Dialect } from '../dialect.ts';
import type { DrawingReader } from './drawing.ts';
import { gridTable } from './grid.ts';
import { headlessMultilineTable, multilineTable } from './multiline-table.ts';
import { headlessSimpleTable, simpleTable } from './simple-table.ts';
import { unclosedTable } from './unclosed-table.ts';

/** Reads the drawings of a dialect, if it has any; in pandoc's order, as lines may be drawings of several kinds. */
export function drawingReader(dialect: Dialect): DrawingReader | undefined {
  const [simple, multiline] = [dialect.has('simple_tables'), dialect.has('multiline_tables')];
  const readers = [
    ...(multiline ? [multilineTable] : []),
    ...(simple ? [headlessSimpleTable, simpleTable] : []),
    ...(multiline ? [headlessMultilineTable] : []),
    ...(simple || multiline ? [unclosedTable] : []),
    ...(dialect.has('grid_tables') ? [gridTable] : []),
  ];
  if (readers.length === 0) return undefined;
  return (first, ahead) => {
    for (const read of readers) {
      const found = read(first, ahead);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
