import { escapeInvisible, replaceInvisible } from '../writers/invisible.ts';
import type { World } from './world.ts';

const ESCAPE = String.fromCharCode(0x1b);

/** What our own styles look like; see `painter`. */
const STYLE = new RegExp(`${ESCAPE}\\[(?:1|2|22|3[1236]|39)m`, 'g');

/**
 * A text for people, as it may be printed. It quotes documents, file names, configurations and arguments, none of which is to move the
 * cursor, to show a text other than it is, or to give orders to the CI that shows the log: `##vso[…]` anywhere in a line (Azure
 * Pipelines), `##[…]` anywhere and `::…` at the start of a line (GitHub Actions).
 */
export function printable(text: string): string {
  const styles = text.match(STYLE) ?? [];
  const parts = text.split(STYLE).map(harmless);
  return parts.map((part, index) => part + (styles[index] ?? '')).join('');
}

/** The same without styles of ours. */
export function harmless(text: string): string {
  const lines = text.split('\n').map((line) => replaceInvisible(line, visible));
  return withoutOrders(lines.join('\n'));
}

function visible(character: string): string {
  return character === '\t' || character === '\r' ? ' ' : '\ufffd';
}

function withoutOrders(text: string): string {
  return text.replace(/##(?=[a-z]*\[)/gi, '# #').replace(/^([ \t]*):(?=:)/gm, '$1: ');
}

/** JSON for programs: the same text to them, without what acts on terminals and logs. */
export function printableJson(json: string): string {
  return json
    .split('\n')
    .map((line) => escapeInvisible(line).replace(/##(?=[a-z]*\[)/gi, '#\\u0023'))
    .join('\n');
}

/** The world, where all that is printed for people goes through `printable`. */
export function printing(world: World): World {
  return {
    ...world,
    writeStdout: (text) => world.writeStdout(printable(text)),
    writeStderr: (text) => world.writeStderr(printable(text)),
  };
}
