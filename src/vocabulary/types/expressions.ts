import type { TypeExpression } from '../../model/catalog.ts';

export const UNKNOWN: TypeExpression = { kind: 'unknown' };

const NULL: TypeExpression = { kind: 'null' };

/** Any of the types, which is unknown where one is: each once, all values in one list, and one type alone as itself. Undefined without any. */
export function unionOf(types: readonly TypeExpression[]): TypeExpression | undefined {
  const [only, ...more] = types;
  if (only !== undefined && more.length === 0 && only.kind !== 'literals') return only;
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.types : [type]));
  if (flat.some(({ kind }) => kind === 'unknown')) return UNKNOWN;
  const values = flat.flatMap((type) => (type.kind === 'literals' ? type.values : []));
  const others = flat.filter(({ kind }) => kind !== 'literals');
  const [first, ...rest] = [
    ...(values.length > 0 ? [literalsOf(values)] : []),
    ...new Map(others.map((type) => [JSON.stringify(type), type])).values(),
  ];
  if (first === undefined || rest.length === 0) return first;
  return { kind: 'union', types: [first, ...rest] };
}

export function nullable(type: TypeExpression = UNKNOWN): TypeExpression {
  return unionOf([type, NULL]) ?? type;
}

/** `true` and `false` together are a boolean. */
function literalsOf(values: readonly (string | number | boolean)[]): TypeExpression {
  const distinct = [...new Set(values)];
  const isBoolean = distinct.length === 2 && distinct.every((value) => typeof value === 'boolean');
  return isBoolean ? { kind: 'boolean' } : { kind: 'literals', values: distinct };
}
