/** A word as a shell reads it: `docs/a.md`, `'docs/*.md'`. */
export function quoteForShell(text: string): string {
  return /^[\p{L}\p{N}_=./,:@+-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
