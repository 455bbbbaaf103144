import { type Code, code, codeText, vouch } from '../code.ts';
import { displayWidth, LINE_WIDTH } from '../width.ts';
import { literal } from './literal.ts';

/** The value of a shorter key stays on its line: a break would win too little. Prettier, print/assignment.js. */
const BREAKABLE_KEY = 5;

/** Whether code that begins at a column, counted from 0, stays within the line. */
export function fits(piece: Code, column = 0): boolean {
  return column + displayWidth(codeText(piece)) <= LINE_WIDTH;
}

/** A property of an object, its value on the next line where it is a string that is too long for this one. */
export function property(key: Code, value: string | number | boolean | null, indent: string): Code {
  const oneLine = code`${key}: ${literal(value)}`;
  const canBreak = typeof value === 'string' && displayWidth(codeText(key)) >= BREAKABLE_KEY;
  if (fits(code`${oneLine},`, indent.length) || !canBreak) return oneLine;
  return code`${key}:\n${vouch(indent)}  ${literal(value)}`;
}

export function join(pieces: readonly Code[], separator: string): Code {
  return vouch(pieces.map(codeText).join(separator));
}
