import { format } from 'prettier';
import { expect, it } from 'vitest';
import { formatConfig } from '../../../src/pipeline/init/format-config.ts';

it('puts short lists on a line, as prettier does', async () => {
  const text = formatConfig({
    $schema: './node_modules/doctable/schema/config.schema.json',
    catalogs: [
      {
        from: ['a.md', '[b], "c".md'],
        tables: ['a'.repeat(50), 'b'.repeat(50)],
        to: ['src/a.ts', { path: 'src/b.ts', style: 'const' }],
      },
      { from: ['a'.repeat(61)], to: ['b'.repeat(63)] },
      { from: ['a'.repeat(62)], to: ['b'.repeat(64)] },
    ],
  });
  expect(text).toContain('"from": ["a.md", "[b], \\"c\\".md"],\n');
  expect(text).toBe(await format(text, { parser: 'json' }));
});
