import type { Member, TypeExpression } from '../../model/catalog.ts';
import { requirement } from '../../vocabulary/requirement.ts';

/** A default as a value of its member's type; the text where it is none, and nothing where it says that there is no value. */
export function typedDefault(text: string, type: TypeExpression): Member['default'] {
  const canBeNull = kindsIn(type).includes('null');
  if (text === 'undefined' || (/^(?:null|nil)$/i.test(text) && !canBeNull)) return undefined;
  const plain = text.replace(/^(["'`“])([^]*)["'`”]$/, '$2');
  if (plain !== text && kindsIn(type).includes('string')) return plain;
  for (const kind of kindsIn(type)) {
    const value = VALUES[kind]?.(plain);
    if (value !== undefined) return value;
  }
  return plain;
}

const VALUES: Readonly<
  Record<string, (text: string) => string | number | boolean | null | undefined>
> = {
  null: (text) => (/^(?:null|none|nil|undefined)$/i.test(text) ? null : undefined),
  boolean: (text) => {
    const said = requirement(text);
    return said?.isAnswer === true ? (said.required ?? undefined) : undefined;
  },
  integer: numberIn,
  number: numberIn,
  truth: (text) => (/^(?:true|false)$/i.test(text) ? /^t/i.test(text) : undefined),
};

/** As JavaScript reads it, where it writes it so, too. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/(?<=\d)[_,](?=\d{3}(?:\D|$))/g, '');
  return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) && Number.isFinite(Number(plain))
    ? Number(plain)
    : undefined;
}

/** The plain kinds of values that a type has, those that are hardest to mistake first. */
function kindsIn(type: TypeExpression): string[] {
  if (type.kind === 'union')
    return type.types.flatMap(kindsIn).toSorted((a, b) => rank(a) - rank(b));
  if (type.kind === 'unknown') return ['null', 'truth', 'number'];
  if (type.kind === 'literals')
    return [
      ...new Set(type.values.map((value) => (typeof value === 'number' ? 'number' : typeof value))),
    ];
  return [type.kind];
}

function rank(kind: string): number {
  return ['null', 'boolean', 'integer', 'number', 'string'].indexOf(kind);
}
