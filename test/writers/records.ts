import fc from 'fast-check';
import type { Member, RecordCatalog, TypeExpression } from '../../src/model/catalog.ts';
import { nastyText } from './arbitraries.ts';

const scalar = fc.oneof(nastyText, fc.integer(), fc.boolean());

const plain: fc.Arbitrary<TypeExpression> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('string', 'integer', 'number', 'boolean', 'object', 'null', 'unknown'),
      format: fc.oneof(fc.constantFrom('uuid', 'int64'), nastyText),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({
    kind: fc.constant('literals'),
    values: fc.array(scalar, { minLength: 1, maxLength: 3 }),
  }),
);

const type: fc.Arbitrary<TypeExpression> = fc.oneof(
  plain,
  plain.map((items): TypeExpression => ({ kind: 'array', items })),
  plain.map((values): TypeExpression => ({ kind: 'map', values })),
  fc
    .array(plain, { minLength: 2, maxLength: 3 })
    .map((types): TypeExpression => ({ kind: 'union', types })),
);

function members(depth: number): fc.Arbitrary<Member[]> {
  const one = fc.record(
    {
      name: fc.oneof(fc.constantFrom('id', '__proto__', 'constructor', 'a-b', '1'), nastyText),
      type: depth > 0 ? type : plain,
      required: fc.constantFrom(true, false, null),
      default: fc.oneof(scalar, fc.constant(null)),
      message: nastyText,
      description: nastyText,
      deprecated: fc.oneof(fc.constant<true>(true), nastyText),
      source: fc.constant({ path: 'docs/a.md', line: 3, column: 3 }),
    },
    { requiredKeys: ['name', 'type', 'required', 'source'] },
  );
  const unique = { maxLength: 4, selector: ({ name }: Member) => name };
  if (depth === 0) return fc.uniqueArray(one, unique);
  const inner = fc.option(members(depth - 1), { nil: undefined });
  const whole = fc
    .tuple(one, inner)
    .map(([own, parts]): Member =>
      parts === undefined ? own : { ...own, type: { kind: 'object' }, members: parts },
    );
  return fc.uniqueArray(whole, unique);
}

const record: fc.Arbitrary<RecordCatalog> = fc.record({
  kind: fc.constant('record'),
  name: fc.oneof(fc.constantFrom('Order', 'Record', 'Array', 'class'), nastyText),
  title: fc.option(nastyText),
  description: fc.option(nastyText),
  members: members(2),
});

/** Records with whatever might end a literal, a comment or a name. */
export const records: fc.Arbitrary<RecordCatalog[]> = fc.uniqueArray(record, {
  maxLength: 3,
  selector: ({ name }) => name,
});
