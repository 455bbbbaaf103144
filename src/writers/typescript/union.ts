import { type Code, code, vouch } from '../code.ts';
import { fits, join } from './layout.ts';

/** A member of a union type. */
export interface Member {
  comment: Code | undefined;
  value: Code;
}

/** What the template writes of a union: on one line, or else a line for each of its parts. */
export interface UnionView {
  oneLine: Code | undefined;
  parts: { comment: Code | undefined; line: Code }[];
}

/** Lays out a union as prettier does, which depends on what fits and on where the comments are. */
export function unionView(name: Code, members: readonly Member[]): UnionView {
  const [first, ...rest] = members;
  const whole = code`${join(
    members.map(({ value }) => value),
    ' | ',
  )};`;
  const isPlain = rest.every(({ comment }) => comment === undefined);
  const isBeside = isPlain && first?.comment === undefined;
  if (isBeside && fits(code`export type ${name} = ${whole}`)) {
    return { oneLine: whole, parts: [] };
  }
  const isBelow = isPlain && !isBeside && fits(whole, '  '.length);
  if (isBelow || rest.length === 0) {
    return { oneLine: undefined, parts: [{ comment: first?.comment, line: whole }] };
  }
  return { oneLine: undefined, parts: members.map(alternative) };
}

function alternative(
  { comment, value }: Member,
  index: number,
  members: readonly Member[],
): UnionView['parts'][number] {
  const end = vouch(index === members.length - 1 ? ';' : '');
  return { comment, line: code`| ${value}${end}` };
}
