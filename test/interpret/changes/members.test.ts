import { expect, test } from 'vitest';
import { compare } from '../../../src/interpret/changes/compare.ts';
import type { Member, RecordCatalog } from '../../../src/model/catalog.ts';

const source = { path: 'a.md', line: 1, column: 1 };

function member(name: string, kind: 'string' | 'integer', rest: Partial<Member> = {}): Member {
  return { name, type: { kind }, required: null, source, ...rest };
}

function plot(...members: Member[]): RecordCatalog {
  return { kind: 'record', name: 'Plot', title: null, description: null, members };
}

test('members that come, go or change are one change of their structure', () => {
  const beds = (...members: Member[]): Member => ({
    ...member('beds', 'string', { members }),
    type: { kind: 'object' },
  });
  const before = plot(
    member('id', 'string'),
    member('size', 'integer'),
    beds(member('row', 'integer')),
  );
  const after = plot(
    member('id', 'string', { description: 'Its number' }),
    member('size', 'string', { required: true }),
    beds(member('plants', 'string')),
  );
  expect(compare([before], [after])).toEqual([
    {
      code: 'changed-record',
      before,
      after,
      members: [
        'size has a different type',
        'size is required now',
        'beds.plants is added',
        'beds.row is removed',
      ],
    },
  ]);
  expect(compare([after], [after])).toEqual([]);
  expect(compare([], [after])).toEqual([{ code: 'added-catalog', before: null, after }]);
});
