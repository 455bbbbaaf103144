import type { EnumCatalog, TypeExpression } from '../../model/catalog.ts';
import { codeText } from '../code.ts';
import type { CommentSyntax } from './comment.ts';
import type { Literal } from '../template.ts';

/** How a language writes types. In a pattern, `%` stands for what is in it. */
export interface TypeSyntax {
  /** By kind, and where a format needs another, by both: `integer int64`. */
  plain: Readonly<Record<Kind, string> & Record<`${Kind} ${string}`, string>>;
  array: string;
  map: string;
  /** Of what may as well be null; left out, null is one of the `alternatives`. */
  nullable?: string;
  /** Of a member that may be left out, where the template does not say so; left out, `nullable`. */
  optional?: string;
  /** Types that may be null, or left out, as they are. */
  absent?: RegExp;
  /** Around and between several; without it, a type that is one of several is unknown. */
  alternatives?: readonly [around: string, between: string];
  /** Around one literal, and around and between all; without it, they have the type of the literals. */
  literals?: readonly [one: string, around: string, between: string];
  /** What stands for a type where it is in another one: Java's `Integer` for `int`. */
  inside?: Readonly<Record<string, string>>;
  /** Whether arrays and maps may hold arrays and maps; left out, they may. */
  nests?: false;
  /** Of a structure that holds itself, where one cannot do so plainly. */
  recursive?: string;
  /** Whether the structures in a record are declared; left out, they are. */
  declaresInner?: false;
  /** Of comments on members, where they are others than on all else. */
  comment?: CommentSyntax;
  /** Whether comments say how a member is called in data, where that differs in more than case. */
  renames?: true;
  /** Whether a name can only be used below its declaration. */
  inOrder?: boolean;
  /** Whether an enum is a type that members can have; left out, they have the type of its values. */
  enums?: true;
  /** Of a structure that is declared below, or is the one that the type is in, where names are in order. */
  later?: string;
}

type Kind = Exclude<TypeExpression['kind'], 'array' | 'map' | 'literals' | 'union' | 'reference'>;

/** What a type refers to, as the language calls it; undefined for what it cannot refer to. */
export interface Names {
  /** The structure of the object in it, where it has members. */
  inner: string | undefined;
  nameOf(catalog: string): string | undefined;
}

export function typeWriter(
  syntax: TypeSyntax,
  literal: Literal,
): (type: TypeExpression, names: Names) => string {
  const { plain, alternatives, literals, nullable } = syntax;
  const write = (type: TypeExpression, names: Names): string => {
    switch (type.kind) {
      case 'array':
        return within(syntax.array, type.items, names);
      case 'map':
        return within(syntax.map, type.values, names);
      case 'literals': {
        if (literals === undefined) return write(kindOfLiterals(type.values), names);
        const [one, around, between] = literals;
        const written = new Set(type.values.map((value) => put(one, codeText(literal(value)))));
        return put(around, [...written].join(between));
      }
      case 'union':
        return either(type.types, names);
      case 'reference':
        return names.nameOf(type.name) ?? plain[plainOf(type)];
      case 'object':
        return names.inner ?? plain.object;
      default:
        return plain[`${type.kind} ${type.format}`] ?? plain[type.kind];
    }
  };
  const within = (pattern: string, type: TypeExpression, names: Names): string => {
    const isFlat = syntax.nests === false && (type.kind === 'array' || type.kind === 'map');
    const text = isFlat ? plain.unknown : write(type, names);
    const isParted = pattern.startsWith('%') && isCompound(type);
    return put(pattern, isParted ? `(${text})` : (syntax.inside?.[text] ?? text));
  };
  const either = (types: readonly TypeExpression[], names: Names): string => {
    // Each once: `integer` and `number` may be one type.
    const written = (all: readonly TypeExpression[]): string[] => [
      ...new Set(all.map((type) => write(type, names))),
    ];
    const joined = (all: readonly string[]): string => {
      const [one = plain.unknown, ...others] = all;
      if (others.length === 0) return one;
      return alternatives === undefined
        ? plain.unknown
        : put(alternatives[0], all.join(alternatives[1]));
    };
    if (nullable === undefined) return joined(written(types));
    const one = joined(written(types.filter(({ kind }) => kind !== 'null')));
    return types.some(({ kind }) => kind === 'null') ? optional(one, nullable, syntax) : one;
  };
  return write;
}

/** What the values of an enum are. */
function plainOf({ valueType }: { valueType?: EnumCatalog['valueType'] }): Kind {
  return valueType === undefined || valueType === 'mixed' ? 'unknown' : valueType;
}

/** `Integer` for `int`, `Option<String>`: once, however often it is asked for. */
export function optional(type: string, pattern: string | undefined, syntax: TypeSyntax): string {
  if (pattern === undefined || syntax.absent?.test(type) === true) return type;
  return put(pattern, syntax.inside?.[type] ?? type);
}

function put(pattern: string, type: string): string {
  return pattern.replace('%', () => type);
}

function isCompound(type: TypeExpression): boolean {
  return type.kind === 'union' || (type.kind === 'literals' && type.values.length > 1);
}

function kindOfLiterals(values: readonly unknown[]): TypeExpression {
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  if (kinds.size > 1) return { kind: 'unknown' };
  if (kind === 'number') return { kind: values.every(Number.isInteger) ? 'integer' : 'number' };
  return { kind: kind === 'boolean' ? 'boolean' : 'string' };
}
