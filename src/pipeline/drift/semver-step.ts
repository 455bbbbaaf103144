import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rules.ts';

/** What the next version of a package that ships the generated code is to raise (Semantic Versioning 2.0.0, 6 to 8). */
export type Step = 'major' | 'minor' | 'patch' | 'none';

/** Nothing that code could be written against. */
const FIXES: ReadonlySet<Rule> = new Set<Rule>(['reworded-entry']);

/** An error is a break, whichever the configuration makes one. */
export function semverStep(changes: readonly Diagnostic[]): Step {
  if (changes.length === 0) return 'none';
  if (changes.some(({ severity }) => severity === 'error')) return 'major';
  return changes.every(({ code }) => FIXES.has(code)) ? 'patch' : 'minor';
}
