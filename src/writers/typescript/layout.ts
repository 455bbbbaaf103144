import { type Code, code, codeText, vouch } from '../code.ts';
import { displayWidth, LINE_WIDTH } from '../width.ts';
import { literal } from './literal.ts';

/** The value of a shorter key stays on its line: a break would win too little. Prettier, print/assignment.js. */
const BREAKABLE_KEY = 5;

/** Whether code that begins at a column, counted from 0, stays within the line. */
export function fits(piece: Code, column = 0): boolean {
  return column + displayWidth(codeText(piece)) <= LINE_WIDTH;
}

/** What a property holds: a value, or an object with properties of its own. */
export type Content = string | number | boolean | null | readonly Property[];

export type Property = readonly [key: Code, content: Content];

/** A property of an object, its value on the next line where it is too long for this one and worth the break. */
export function property(key: Code, value: string | number | boolean | null, indent: string): Code {
  const oneLine = code`${key}: ${literal(value)}`;
  const canBreak = !staysBeside(value) && displayWidth(codeText(key)) >= BREAKABLE_KEY;
  if (fits(code`${oneLine},`, indent.length) || !canBreak) return oneLine;
  return code`${key}:\n${vouch(indent)}  ${literal(value)}`;
}

/** Prettier breaks before a negative number, which is an operator with its operand, but before no other. */
function staysBeside(value: string | number | boolean | null): boolean {
  return typeof value === 'boolean' || (typeof value === 'number' && value >= 0);
}

/** A property whose value is an object, one property a line. */
export function objectProperty(key: Code, properties: readonly Property[], indent: string): Code {
  const head = code`${key}:`;
  const object = objectBehind(head, indent, (inner) =>
    properties.map(([name, content]) => contentOf(name, content, inner)),
  );
  return code`${head}${object}`;
}

/**
 * An object behind a key or an assignment, with the white space before it: below where not even the brace fits beside it.
 * `members` makes what is in it for the indentation that it gets.
 */
export function objectBehind(
  head: Code,
  indent: string,
  members: (indent: string) => readonly Code[],
): Code {
  const below = !fits(code`${head} {`, indent.length);
  const margin = below ? `${indent}  ` : indent;
  const lines = members(`${margin}  `).map((member) => code`${vouch(margin)}  ${member},\n`);
  const object = code`{\n${join(lines, '')}${vouch(margin)}}`;
  return below ? code`\n${vouch(margin)}${object}` : code` ${object}`;
}

/** The head of a function, its parameters on lines of their own where it does not fit. */
export function signature(
  head: Code,
  parameters: readonly Code[],
  tail: Code,
  indent: string,
): Code {
  const oneLine = code`${head}(${join(parameters, ', ')})${tail}`;
  if (fits(oneLine, indent.length)) return oneLine;
  const lines = parameters.map((parameter) => code`\n${vouch(indent)}  ${parameter},`);
  return code`${head}(${join(lines, '')}\n${vouch(indent)})${tail}`;
}

function contentOf(name: Code, content: Content, indent: string): Code {
  return typeof content === 'object' && content !== null
    ? objectProperty(name, content, indent)
    : property(name, content, indent);
}

/** What follows the `=` of a type alias: the type beside it, or below it where it does not fit. */
export function aliased(name: Code, type: Code): Code {
  return fits(code`export type ${name} = ${type};`) ? code` ${type}` : code`\n  ${type}`;
}

export function join(pieces: readonly Code[], separator: string): Code {
  return vouch(pieces.map(codeText).join(separator));
}
