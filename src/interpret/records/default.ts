import type { Member, TypeExpression } from '../../model/catalog.ts';
import { requirement } from '../../vocabulary/requirement.ts';

/** A default as a value of its member's type; undefined where it is none, or says that there is no value. */
export function typedDefault(text: string, type: TypeExpression): Member['default'] {
  const canBeNull = kindsIn(type).includes('null');
  if (text === 'undefined' || (/^(?:null|nil)$/i.test(text) && !canBeNull)) return undefined;
  const plain = text.replace(/^(["'`“„])([^]*)["'`”“]$/, '$2');
  if (plain !== text && kindsIn(type).includes('string')) return plain;
  for (const kind of kindsIn(type)) {
    const value = VALUES[kind]?.(plain, type);
    if (value !== undefined) return value;
  }
  return undefined;
}

const VALUES: Readonly<
  Record<
    string,
    (text: string, type: TypeExpression) => string | number | boolean | null | undefined
  >
> = {
  null: (text) => (/^(?:null|none|nil|undefined)$/i.test(text) ? null : undefined),
  boolean: (text) => {
    const said = requirement(text);
    if (/^o(?:n|ff)$/i.test(text)) return text.length === 2;
    return said?.isAnswer === true ? (said.required ?? undefined) : undefined;
  },
  integer: numberIn,
  number: numberIn,
  truth: (text) =>
    /^(?:true|false)$/i.test(text) || /^O(?:N|FF)$/.test(text)
      ? /^(?:t|ON)/i.test(text)
      : undefined,
  string: (text, type) => {
    const form = type.kind === 'string' ? FORMS[type.format ?? ''] : NO_STRUCTURE;
    const isText = text !== 'None' && !EXPRESSION.test(text) && form?.test(text) !== false;
    return isText ? text : undefined;
  },
};

/** What computes a value: `now()`, `CURRENT_TIMESTAMP`, `nextval('users_id_seq')`. */
const EXPRESSION =
  /^(?:new\s|process\.env\.|[a-z_][\w.]{0,60}\(\)|(?:nextval|uuid_generate_v\d|now)\(|(?:(?:current|local)_?(?:timestamp|date|time)|sysdate|systimestamp|auto[ _]?increment)(?![a-z]))|=>/i;

/** `[]` and `{}` are texts where the document says that texts are there. */
const NO_STRUCTURE = /^[^[{]/;

/** What a value of a format has to show, where defaults often are something else. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'date-time': /\d/,
  date: /\d/,
  time: /\d/,
  uuid: /^[\da-f-]{32,36}$/i,
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
  if (type.kind === 'unknown' || type.kind === 'reference')
    return ['null', 'truth', 'number', 'string'];
  if (type.kind === 'literals')
    return [
      ...new Set(type.values.map((value) => (typeof value === 'number' ? 'number' : typeof value))),
    ];
  return [type.kind];
}

function rank(kind: string): number {
  return ['null', 'boolean', 'integer', 'number', 'string'].indexOf(kind);
}
