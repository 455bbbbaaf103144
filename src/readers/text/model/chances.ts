import { tsvRows } from '../../../vocabulary/tsv.ts';
import rows from './chances.tsv';
import type { Shape } from './shapes.ts';

/** What a shape earns that no line of the texts had. */
const MOST = 9;

let nats: ReadonlyMap<string, number> | undefined;

/**
 * How little a line of a text without tables is expected to begin so, in nats: what a row earns that does. The table is made
 * by scripts/chances.js.
 */
export function surprise(shape: Shape): number {
  nats ??= new Map(tsvRows(rows).map(([each = '', value]) => [each, Number(value)]));
  return nats.get(shape) ?? MOST;
}
