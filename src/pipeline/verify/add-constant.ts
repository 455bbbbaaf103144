import type { Literal } from './expression.ts';
import { type Group, type Program, placeOf } from './program.ts';

/** A constant that is declared by itself; nothing where its value is none that is written there. */
export function addConstant(
  program: Program,
  nameAt: number,
  literals: Literal[],
  group: Group,
): void {
  const name = program.tokens[nameAt]?.text ?? '';
  const [first] = literals;
  if (first === undefined || name === '_') return;
  program.known.set(name, first);
  group.constants.push({ name, literals, place: placeOf(program, nameAt) });
}
