import { stripVTControlCharacters } from 'node:util';
import { UsageError } from '../../model/usage-error.ts';

/** What to throw where a formatter fails, in the first two lines of its complaint. */
export function refusal(
  formatter: string,
  path: string,
  complaint: string,
  cause?: unknown,
): UsageError {
  const message = `${formatter} cannot format ${path}: ${summary(complaint) || 'no message'}`;
  return new UsageError(message, { cause });
}

/** The lines that say where and what, without rules and colours. */
function summary(complaint: string): string {
  const lines = stripVTControlCharacters(complaint).split('\n');
  const words = lines.map((line) => line.replace(/[━─]+/g, '').trim()).filter(Boolean);
  return words.slice(0, 2).join(' ');
}
