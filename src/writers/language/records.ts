import {
  type Member,
  type RecordCatalog,
  type TypeExpression,
  referencesIn,
} from '../../model/catalog.ts';
import { type Code, codeText, vouch } from '../code.ts';
import type { Language } from '../target.ts';
import { docComment } from './comment.ts';
import { freeName, freeNames, legalName, styled } from './names.ts';
import { type TypeSyntax, optional, typeWriter } from './types.ts';

/** What templates see of a record, and of each structure in it. */
export interface RecordView {
  name: Code;
  /** As the document calls it; null for a structure in another. */
  title: string | null;
  comment: Code;
  members: MemberView[];
  /** Whether the name of each member is as programs write it in data. */
  isPlain: boolean;
}

interface MemberView {
  comment: Code;
  name: Code;
  /** As programs write it in data. */
  key: string;
  /** The same as code, where it is made of letters that mean nothing anywhere. */
  plainKey: Code | null;
  /** Whether the key is another than the name. */
  isRenamed: boolean;
  type: Code;
  isOptional: boolean;
  isNullable: boolean;
  deprecated: string | true | null;
  /** Whether its type has a name that is declared below, or is being declared. */
  isLate: boolean;
  /** From 1. */
  number: number;
  isLast: boolean;
}

/** A structure that is to be declared. */
interface Structure {
  name: string;
  title: string | null;
  members: readonly Member[];
  paragraphs: readonly (string | null)[];
  /** What the structures in its members are called. */
  inner: ReadonlyMap<Member, string>;
}

/**
 * The structures of all records in a language that has them. A member is optional where the document says so; where it says
 * nothing, it is not: most such tables describe what a server sends, and a doubt that no document has would have to be answered
 * at each use. `taken` are names that are none of theirs, `enums` what each enum is called.
 */
export function recordViews(
  records: readonly RecordCatalog[],
  { taken, enums }: { taken: ReadonlySet<string>; enums: ReadonlyMap<string, string> },
  { types, ...language }: Language,
): RecordView[] {
  if (types === undefined || records.length === 0) return [];
  const { names: rules } = language;
  const { declaresInner = true } = types;
  const reserved = new Set([...rules.reserved, ...taken]);
  const wanted = records.map(({ name }) => rules.legal(styled(name, rules.type)));
  const names = freeNames(wanted, {
    ...rules,
    reserved,
    suffix: rules.type === 'snake' ? '_fields' : 'Fields',
  });
  const nameOf = new Map([
    ...(types.enums === true ? enums : []),
    ...records.map(({ name }, index): [string, string] => [name, names[index] ?? '']),
  ]);
  const all = new Set([...reserved, ...names]);
  const structures = records.flatMap(({ members, title, description }, index) => {
    const name = names[index] ?? '';
    const paragraphs = [title, description];
    return structuresOf({ name, title, members, paragraphs }, rules, all, declaresInner);
  });
  const uses = usesOf(structures, nameOf);
  const declared = new Set<string>();
  return (types.inOrder === true ? ordered(structures, uses.all) : structures).map((structure) => {
    const known = (name: string): boolean => types.inOrder !== true || declared.has(name);
    const view = viewOf(structure, { types, language, nameOf, known, uses: uses.direct });
    declared.add(structure.name);
    return view;
  });
}

/** A structure, then those in it, whose names are added to those that are taken. */
function structuresOf(
  outer: Omit<Structure, 'inner'>,
  rules: Language['names'],
  taken: Set<string>,
  isDeclared: boolean,
): Structure[] {
  const inner = new Map<Member, string>();
  for (const member of outer.members) {
    if (member.members === undefined || !isDeclared) continue;
    const wanted = styled(`${outer.name}_${legalName(member.name)}`, 'pascal');
    const named = rules.legal(rules.type === 'as is' ? wanted : styled(wanted, rules.type));
    inner.set(member, freeName(named, taken));
  }
  const inside = [...inner].flatMap(([{ members = [] }, name]) =>
    structuresOf({ name, title: null, members, paragraphs: [] }, rules, taken, isDeclared),
  );
  return [{ ...outer, inner }, ...inside];
}

interface Surroundings {
  types: TypeSyntax;
  language: Language;
  nameOf: ReadonlyMap<string, string>;
  known(name: string): boolean;
  uses: Uses;
}

function viewOf(
  { name, title, members, paragraphs, inner }: Structure,
  { types, language, nameOf, known, uses }: Surroundings,
): RecordView {
  const { names: rules, literal, comment: syntax } = language;
  const write = typeWriter(types, literal);
  const fields = freeNames(
    members.map((member) => rules.legal(styled(member.name, rules.field ?? 'as is'))),
    { ...rules, reserved: new Set([...rules.reserved, name]) },
    (field) => [field],
  );
  const views = members.map((member, index): MemberView => {
    let isLate = false;
    const legal = (type: string | undefined): string | undefined => {
      if (type === undefined || known(type)) return type;
      isLate = true;
      return types.later?.replace('%', () => type);
    };
    const field = fields[index] ?? '';
    const own = language.member === undefined ? vouch(field) : language.member(member.name);
    const type = write(member.type, {
      inner: legal(inner.get(member)),
      nameOf: (record) => {
        const used = legal(nameOf.get(record));
        const isDirect = used !== undefined && leads(used, name, uses);
        return isDirect && types.recursive !== undefined && isBare(member.type)
          ? types.recursive.replace('%', () => used)
          : used;
      },
    });
    const isOptional = member.required === false;
    const isTold = types.renames === true && field.toLowerCase() !== member.name.toLowerCase();
    return {
      comment: docComment(
        docOf(member, literal, isTold ? member.name : undefined),
        types.comment ?? language.innerComment ?? syntax,
      ),
      name: own,
      key: member.name,
      plainKey: /^\w[\w.-]*$/.test(member.name) ? vouch(member.name) : null,
      isRenamed: codeText(own) !== member.name,
      type: vouch(isOptional ? optional(type, types.optional ?? types.nullable, types) : type),
      isOptional,
      isNullable: isNullable(member.type),
      deprecated: member.deprecated ?? null,
      isLate,
      number: index + 1,
      isLast: index === members.length - 1,
    };
  });
  return {
    name: vouch(name),
    title,
    comment: docComment({ paragraphs }, syntax),
    members: views,
    isPlain: views.every(({ isRenamed, key }) => !isRenamed && !key.startsWith('__')),
  };
}

function docOf(
  { message, description, deprecated, ...rest }: Member,
  literal: Language['literal'],
  key: string | undefined,
): Parameters<typeof docComment>[0] {
  const value = rest.default;
  return {
    paragraphs: [message, description, key === undefined ? null : `Called ${key} in data.`],
    deprecated,
    ...(value !== undefined && { default: codeText(literal(value)) }),
  };
}

/** By structure, those that its members refer to. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** `direct`: those that it holds itself, and no array or map of them. */
function usesOf(
  structures: readonly Structure[],
  nameOf: ReadonlyMap<string, string>,
): { all: Uses; direct: Uses } {
  const usesWhere = (isDirect: boolean): Uses =>
    new Map(
      structures.map(({ name, members, inner }) => [
        name,
        new Set(
          members
            .filter(({ type }) => !isDirect || isBare(type))
            .flatMap((member) => [
              ...[inner.get(member) ?? []].flat(),
              ...referencesIn(member.type).flatMap((record) => nameOf.get(record) ?? []),
            ]),
        ),
      ]),
    );
  return { all: usesWhere(false), direct: usesWhere(true) };
}

function isNullable(type: TypeExpression): boolean {
  return type.kind === 'null' || (type.kind === 'union' && type.types.some(isNullable));
}

function isBare({ kind }: TypeExpression): boolean {
  return kind === 'reference' || kind === 'object' || kind === 'union';
}

function leads(from: string, to: string, uses: Uses): boolean {
  const seen = new Set([from]);
  for (const each of seen) for (const next of uses.get(each) ?? []) seen.add(next);
  return seen.has(to);
}

/** Each behind those that it uses, but where they use each other. */
function ordered(structures: readonly Structure[], uses: Uses): Structure[] {
  const byName = new Map(structures.map((structure) => [structure.name, structure]));
  const done = new Set<Structure>();
  const begun = new Set<string>();
  const visit = (name: string): void => {
    const structure = byName.get(name);
    if (structure === undefined || begun.has(name)) return;
    begun.add(name);
    for (const used of uses.get(name) ?? []) visit(used);
    done.add(structure);
  };
  for (const { name } of structures) visit(name);
  return [...done];
}
