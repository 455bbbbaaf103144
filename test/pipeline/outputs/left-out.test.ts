import { expect, it } from 'vitest';
import { plan } from '../../../src/pipeline/plan.ts';

const fields =
  '# Order\n\n| Field | Type | Required |\n| - | - | - |\n| id | string | yes |\n| note | string | no |\n';
const codes = '# Errors\n\n| Code | Message |\n| - | - |\n| 404 | Gone |\n| 405 | Lost |\n';

async function told(content: string, ...to: string[]): Promise<string[]> {
  const config = { catalogs: [{ from: ['a.md'], to }] };
  const { diagnostics } = await plan([{ path: 'a.md', content }], config);
  return diagnostics
    .filter(({ code }) => code === 'left-out-record')
    .map(({ line, message }) => `${line} ${message}`);
}

it('an output that comes to nothing is told of', async () => {
  expect(await told(fields, 'a.h', 'a.ts', 'a.js', 'a.csv')).toEqual([
    '5 Target c has nothing for tables of fields: Order.',
    '5 Target js has nothing for tables of fields: Order.',
  ]);
});

it('one that has codes is not', async () => {
  expect(await told(codes + fields, 'a.h', 'a.js')).toEqual([]);
});
