import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { json } from '../../../src/cli/reporters/json.ts';
import { context, cut, report } from './report.ts';

it('prints what its schema says', async () => {
  const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const printed: unknown = JSON.parse(await json(report, context));
  validate(printed);
  expect(validate.errors).toBe(null);
  expect(printed).toMatchObject({
    version: 1,
    ok: false,
    diagnostics: [
      cut,
      { code: 'missing-entry', path: 'docs/errors.md', line: 34, column: 3, severity: 'error' },
      { code: 'stray-line', path: 'src/errors.ts', line: 7, column: 1, severity: 'error' },
    ],
    files: [
      { path: 'src/errors.ts', state: 'content', edited: false },
      { path: 'src/errors.json', state: 'up-to-date', edited: false },
    ],
  });
});
