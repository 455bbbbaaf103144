import type { Config } from '../config/config.ts';

/** Beyond it, a list has an item a line, as prettier lays it out. */
const WIDTH = 80;

/** A list of strings, with what stands before and behind it. */
const LIST = /^( *"\w+": \[)((?:\n *"(?:[^"\\]|\\.)*",?)+)\n *(\],?)$/gm;

/** A configuration as JSON, laid out as people write it. */
export function formatConfig(config: Config): string {
  const text = JSON.stringify(config, null, 2).replace(
    LIST,
    (list: string, start: string, items: string, end: string) => {
      // No string in JSON holds a line end, so each of these is between two items.
      const line = `${start}${items.trim().replace(/\n */g, ' ')}${end}`;
      return line.length <= WIDTH ? line : list;
    },
  );
  return `${text}\n`;
}
