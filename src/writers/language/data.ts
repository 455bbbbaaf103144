import { vouch } from '../code.ts';
import { escapeInvisible } from '../invisible.ts';
import type { Language } from '../target.ts';
import { plainNames } from './names.ts';

/** Of formats that hold values as JSON does, and of files that nothing else is known of. */
export const data: Language = {
  literal: (value) => vouch(escapeInvisible(JSON.stringify(value))),
  comment: { line: '// ' },
  names: plainNames,
};

/** JSON with two spaces a level, and nothing in it that does not show. */
export function jsonText(
  value: unknown,
  replace?: (key: string, value: unknown) => unknown,
): string {
  // A string of JSON has no line end, so that what is escaped is in strings.
  const lines = JSON.stringify(value, replace, 2).split('\n');
  return `${lines.map(escapeInvisible).join('\n')}\n`;
}
