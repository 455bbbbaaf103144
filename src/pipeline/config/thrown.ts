import { posix } from 'node:path';

/** What the code of a module threw, on one line, and where in it, as far as that can be told: `:2:7`, or nothing. */
export function describeThrown(error: unknown, path: string): { reason: string; place: string } {
  if (!(error instanceof Error)) return { reason: String(error), place: '' };
  const { message, stack = '' } = error;
  const reason = message.replace(/\s+/g, ' ').trim();
  // What cannot be parsed has no place that we could ask for.
  const hint = error.name === 'SyntaxError' ? ` (run \`node ${path}\` to see where)` : '';
  return { reason: `${reason}${hint}`, place: placeIn(stack, path) };
}

/** `at file:///home/a/doctable.config.mjs?1795.6:2:7` */
function placeIn(stack: string, path: string): string {
  const name = `/${encodeURI(posix.basename(path))}`;
  const found = stack.indexOf(name);
  const rest = found < 0 ? '' : stack.slice(found + name.length);
  const [, line = '', column = ''] = /^(?:\?[\d.]+)?(:\d+)(:\d+)?/.exec(rest) ?? [];
  // What TypeScript is compiled to keeps its lines, but not its columns.
  return /\.[cm]?ts$/.test(path) ? line : `${line}${column}`;
}
