import { readCollection } from './collections.ts';
import { literalOf } from './expression.ts';
import { type Group, type Program, addConstant, groupOf, is, literalsIn, past } from './program.ts';

interface Block {
  column: number;
  name: string | null;
  isEnum: boolean;
  isFunction: boolean;
}

/**
 *     class Order(IntEnum):
 *         NOT_FOUND = 404
 */
export function readIndented(program: Program): void {
  const { tokens } = program;
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = lineEnd(program, at);
    const { column = 1, text = '' } = tokens[at] ?? {};
    while ((blocks.at(-1)?.column ?? 0) >= column) blocks.pop();
    if (is(program, at, 'class', 'def', 'async')) {
      const bases = tokens.slice(at + 2, end).map((token) => token.text);
      const isEnum = bases.some((base) => /(?:Enum|Flag)$/.test(base));
      const name = tokens[at + 1]?.text ?? null;
      blocks.push({ column, name, isEnum, isFunction: text !== 'class' });
    } else if (!blocks.some(({ isFunction }) => isFunction)) {
      readStatement(program, at, end, blocks.at(-1));
    }
    at = end;
  }
}

function readStatement(program: Program, at: number, end: number, block: Block | undefined): void {
  let equals = at + 1;
  if (is(program, equals, ':')) while (equals < end && !is(program, equals, '=')) equals++;
  if (!is(program, equals, '=')) return;
  const id = `class ${block?.column} ${block?.name}`;
  const group = groupOf(program, id, at, block?.name ?? null, block?.isEnum === true);
  const literals = is(program, equals + 1, 'auto')
    ? [literalOf(lastNumber(group) + 1)]
    : literalsIn(program, equals + 1, end);
  addConstant(program, at, literals, group);
  readCollection(program, equals + 1, end, at);
}

function lastNumber({ constants }: Group): number {
  const value = constants.at(-1)?.literals[0]?.value;
  return typeof value === 'number' ? value : 0;
}

/** The index of the first token of the next line that is in no brackets. */
function lineEnd(program: Program, from: number): number {
  let at = past(program, from);
  while (at < program.tokens.length && program.tokens[at]?.isFirst !== true) at = past(program, at);
  return at;
}
