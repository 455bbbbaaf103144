/** A unit again and again, up to a length. */
export const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The same, between a beginning and an end. */
export const between = (start, unit, end) => (length) =>
  start + fill(unit, Math.max(0, length - start.length - end.length)) + end;

export const filled = (unit) => between('', unit, '');

/** As many as fit, each made of its number. */
export function numbered(make, length) {
  const parts = [];
  for (let size = 0, index = 0; size < length; index++) {
    parts.push(make(index));
    size += parts[index].length;
  }
  return parts.join('');
}

/** One below the other, each indented by `step` more. */
export function staircase(unit, step, length) {
  return numbered((index) => `${' '.repeat(step * index)}${unit}\n`, length);
}
