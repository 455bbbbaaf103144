import { interpret } from '../../../src/interpret/interpret.ts';
import type { InterpretOptions } from '../../../src/interpret/options.ts';
import type { Rule } from '../../../src/model/rules.ts';
import { type TableSketch, documentOf, table } from '../tables.ts';

/** What one check says of some tables: line:column and message. */
export function said(
  code: Rule,
  sketches: readonly TableSketch[],
  options: InterpretOptions = { checks: [code] },
): string[] {
  const { diagnostics } = interpret([documentOf(...sketches.map(table))], options);
  return diagnostics
    .filter((each) => each.code === code)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** A table of codes and messages from line 1 on. */
export function codes(...rows: [code: string, message: string][]): TableSketch {
  return { header: ['Code', 'Message'], rows };
}
