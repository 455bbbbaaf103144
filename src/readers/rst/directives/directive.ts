import type { Place } from '../document.ts';
import { markerBody } from '../indent.ts';
import { type Line, isBlank, trimBlank } from '../lines.ts';
import { fieldMarker, isField } from '../lists/lists.ts';

/** A directive taken apart, before anybody knows what its parts mean. */
export interface Directive {
  name: string;
  place: DirectivePlace;
  /** What stands between the marker and the options or the first blank line. */
  argument: Line[];
  options: Option[];
  /** The first line among the options that is none. */
  stray: Line | undefined;
  content: Line[];
}

/** Where its marker stands, and the line in the source where it ends. */
export interface DirectivePlace extends Place {
  endLine: number;
}

export interface Option {
  name: string;
  line: Line;
  /** None where the option has no value. */
  value: Line[];
}

/**
 * Takes a directive apart. `body` begins behind the marker.
 *
 *     .. name:: argument
 *        :option: value
 *
 *        content
 *
 * docutils: `Body.parse_directive_block` (parsers/rst/states.py).
 */
export function readDirective(
  name: string,
  place: DirectivePlace,
  body: readonly Line[],
): Directive {
  const lines = body[0] !== undefined && isBlank(body[0]) ? body.slice(1) : body;
  const blank = lines.findIndex(isBlank);
  const head = lines.slice(0, blank < 0 ? lines.length : blank);
  const firstOption = head.findIndex(isField);
  const argument = head.slice(0, firstOption < 0 ? head.length : firstOption);
  return {
    name,
    place,
    argument,
    ...readOptions(head.slice(argument.length)),
    content: trimBlank(lines.slice(head.length)),
  };
}

/** A list of fields, up to the first line that is none. */
export function readOptions(lines: readonly Line[]): Pick<Directive, 'options' | 'stray'> {
  const options: Option[] = [];
  let at = 0;
  for (let line = lines[at]; line !== undefined && isField(line); line = lines[at]) {
    const first = fieldMarker(line);
    const name = line.text.slice(1, first).trimEnd().slice(0, -1);
    const { body, next } = markerBody(lines, at, first);
    options.push({ name: name.replace(/\\(.)/g, '$1').toLowerCase(), line, value: body });
    at = next;
  }
  return { options, stray: lines[at] };
}

/** An option's value, its lines joined; undefined where there is no such option, empty where it has no value. */
export function optionValue({ options }: Directive, name: string): string | undefined {
  return options
    .find((option) => option.name === name)
    ?.value.map(({ text }) => text)
    .join('\n');
}
