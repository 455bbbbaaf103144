import { matchAt } from '../unicode/match-at.ts';

/** An option of a command. */
export interface Flag {
  /** Without its dashes, the long one where there are two. */
  name: string;
  /** What stands for its value, without brackets; empty where it has none. */
  argument: string;
}

const FLAG =
  /(--?)(\p{L}[\p{L}\p{N}_.-]{0,60})(?:(?: ?=| |(?=\[))(<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\]|[^\s,<>[\]/|-](?:[^\s,<>[\]]|,(?=\S)){0,60}))?/uy;
const BETWEEN = /[\s,/|、]{1,4}|$/y;
const MAX_TEXT = 200;

/** `-o, --output <dir>`, `--color / --no-color`: the options in a cell that has nothing else. */
export function flagsIn(text: string): Flag[] | undefined {
  if (!text.startsWith('-') || text.length > MAX_TEXT) return undefined;
  const all: (Flag & { isLong: boolean })[] = [];
  for (let at = 0; at < text.length;) {
    const found = matchAt(FLAG, text, at);
    const between = found && matchAt(BETWEEN, text, at + found[0].length);
    if (found === undefined || between === undefined) return undefined;
    const [whole, dashes = '', name = '', argument = ''] = found;
    const isLong = dashes === '--' || name.length > 1;
    all.push({ name, argument: argument.replace(/^[<[]=?|[>\]]$/g, ''), isLong });
    at += whole.length + between[0].length;
  }
  const longs = all.filter(({ isLong }) => isLong);
  const [short] = all;
  const own = longs.length > 0 ? longs : all;
  return own.map(({ name, argument }) => ({
    name,
    argument: argument || (own.length === 1 ? (short?.argument ?? '') : ''),
  }));
}
