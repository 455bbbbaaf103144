import { readOptions } from './directive.ts';
import type { Substitution } from '../document.ts';
import { type Line, isBlank, slice, trimBlank } from '../lines.ts';
import { isField } from '../lists/lists.ts';
import { SIMPLE_NAME, matchMarker } from '../names.ts';

const NAME = /^((?:[^\\|]|\\.)*[^\s\\|])\|(?: +|$)/;
const DIRECTIVE = new RegExp(`^(${SIMPLE_NAME})::(?: +|$)`, 'u');

/** Any other directive defines nothing, and leaves what was defined before. */
export function canSubstitute(directive: string): boolean {
  return ['replace', 'unicode', 'image', 'raw', 'date'].includes(directive);
}

/**
 * The definition whose body, behind the first bar, this is; undefined where it is malformed.
 *
 *     .. |name| replace:: text
 *         ^
 *
 * docutils: `Body.substitution_def` (parsers/rst/states.py).
 */
export function readSubstitution(
  body: readonly Line[],
): (Substitution & { name: string }) | undefined {
  const [head] = body;
  const match = matchMarker(NAME, head?.text ?? '');
  if (head === undefined || match === null) return undefined;
  const [marker, name = ''] = match;
  const content = trimBlank([slice(head, marker.length), ...body.slice(1)]);
  const [first] = content;
  const directive = DIRECTIVE.exec(first?.text.trimStart() ?? '');
  if (first === undefined || directive === null) return undefined;
  const inside = slice(first, first.text.indexOf('::') + 2);
  const rest = content
    .slice(1)
    .map((line) => slice(line, line.text.length - line.text.trimStart().length));
  const blank = rest.findIndex(isBlank);
  const options = rest.slice(0, blank < 0 ? rest.length : blank).findIndex(isField);
  const text = options < 0 ? rest : rest.slice(0, options);
  return {
    name: name.replace(/\s+/g, ' '),
    directive: (directive[1] ?? '').toLowerCase(),
    content: [inside, ...text].filter((line) => !isBlank(line)),
    options: options < 0 ? new Map() : optionMap(rest.slice(options)),
  };
}

function optionMap(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(
    readOptions(lines).options.map(({ name, value }) => [
      name,
      value.map(({ text }) => text).join(' '),
    ]),
  );
}
