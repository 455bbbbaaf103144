import type { Member, RecordCatalog } from '../../model/catalog.ts';

/** What differs between two versions of a structure, a clause each; nothing for texts alone. */
export function memberChanges(before: RecordCatalog, after: RecordCatalog): string[] {
  const [olds, news] = [membersByPath(before.members), membersByPath(after.members)];
  return [
    ...[...news].flatMap(([path, now]) => {
      const old = olds.get(path);
      return old === undefined ? [`${path} is added`] : differences(path, old, now);
    }),
    ...[...olds.keys()].filter((path) => !news.has(path)).map((path) => `${path} is removed`),
  ];
}

function membersByPath(members: readonly Member[], prefix = ''): Map<string, Member> {
  return new Map(
    members.flatMap((member) => {
      const path = prefix + member.name;
      return [[path, member] as const, ...membersByPath(member.members ?? [], `${path}.`)];
    }),
  );
}

function differences(path: string, before: Member, after: Member): string[] {
  const isSameType = JSON.stringify(before.type) === JSON.stringify(after.type);
  return [
    ...(isSameType ? [] : [`${path} has a different type`]),
    ...(before.required === after.required ? [] : [`${path} ${requirement(after.required)}`]),
  ];
}

function requirement(required: boolean | null): string {
  if (required === null) return 'is no longer marked as required or optional';
  return required ? 'is required now' : 'is optional now';
}
