import type { Line } from './lines.ts';
import { type Block, partsOf } from './tree.ts';

/**
 * What Sphinx shows for `:ref:` to a target: the title of the section that the target stands above, or the caption of the
 * table.
 *
 *     .. _name:
 *
 *     Title
 *     =====
 *
 * Sphinx: `StandardDomain.process_doc` (domains/std.py); docutils: `PropagateTargets` (transforms/references.py).
 */
export function collectLabels(blocks: readonly Block[]): ReadonlyMap<string, readonly Line[]> {
  const labels = new Map<string, readonly Line[]>();
  collect(blocks, labels);
  return labels;
}

function collect(blocks: readonly Block[], labels: Map<string, readonly Line[]>): void {
  let above: string[] = [];
  for (const block of blocks) {
    if (block.type === 'hidden' && block.target !== undefined) {
      above.push(block.target);
      continue;
    }
    const shown = titleOf(block);
    if (shown.length > 0) for (const name of above) labels.set(name, shown);
    above = [];
    for (const part of partsOf(block)) collect(part, labels);
  }
}

function titleOf(block: Block): readonly Line[] {
  if (block.type === 'title') return [block.line];
  return block.type === 'table' ? block.caption : [];
}
