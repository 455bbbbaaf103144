import { readFileSync } from 'node:fs';

/** The code block of a page of docs/ that stands below a line which begins with a file's name in backticks. */
export function recipe(document: string, file: string): string {
  const lines = readFileSync(document, 'utf8').split('\n');
  const named = lines.findIndex((line) => line.startsWith(`\`${file}\``));
  const start = lines.findIndex((line, index) => index > named && line.startsWith('```'));
  const end = lines.indexOf('```', start + 1);
  if (named < 0 || start !== named + 2) throw new Error(`${document} has no recipe for ${file}.`);
  return `${lines.slice(start + 1, end).join('\n')}\n`;
}
