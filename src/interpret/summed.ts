import type { Diagnostic } from '../model/diagnostic.ts';
import { pushTo } from './multimap.ts';
import { counted } from './wording.ts';

/** So many rows of one kind are each told of. */
const FEW = 3;

/** So many lines are named. */
const MOST = 20;

/** The diagnostics of a table or a document, where many of one kind are one: the first, with the lines of the others. */
export function summed(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) pushTo(kinds, `${each.code}\n${each.path}`, each);
  return [...kinds.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (first === undefined || alike.length <= FEW) return alike;
    return [{ ...first, message: `${first.message} ${likewise(others.map(({ line }) => line))}` }];
  });
}

/** Where else the same is so. */
export function likewise(all: readonly number[]): string {
  const lines = [...new Set(all)];
  const more = lines.length > MOST ? ` and ${lines.length - MOST} more` : '';
  return `So ${lines.length === 1 ? 'is' : 'are'} ${counted(lines.length, 'more line')}: ${lines.slice(0, MOST).join(', ')}${more}.`;
}
