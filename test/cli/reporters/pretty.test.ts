import { expect, it } from 'vitest';
import { pretty } from '../../../src/cli/reporters/pretty.ts';
import { context, cut, report } from './report.ts';

it('shows the line with a caret, then what the files lack', async () => {
  expect(await pretty(report, context)).toBe(
    `docs/错误, a:b.md:2:9 warning cut-cell "{0}" is 100% lost, as the header: has 2 columns
  2 | | 订单 | x |
    |           ^

docs/errors.md:34 ErrNonceExpired 152 is missing from src/errors.ts
src/errors.ts:7 is in no document: ErrOld = 3,
`,
  );
});

it('says nothing where there is nothing to say', async () => {
  expect(await pretty({ ok: true, diagnostics: [], files: [] }, context)).toBe('');
});

it('has colours where they are wanted', async () => {
  const text = await pretty(
    { ok: true, diagnostics: [cut], files: [] },
    { ...context, color: true },
  );
  expect(text).toContain('\u001b[33mwarning\u001b[39m \u001b[2mcut-cell\u001b[22m');
});
