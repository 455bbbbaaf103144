import { expect, it } from 'vitest';
import { pretty } from '../../../src/cli/reporters/pretty.ts';
import { context, cut, report, right, stale } from './report.ts';

it('shows the line with a caret, then what the files lack', async () => {
  expect(await pretty(report, context)).toBe(
    `docs/错误, a:b.md:2:9 warning cut-cell "{0}" is 100% lost, as the header: has 2 columns
  2 | | 订单 | x |
    |           ^

docs/errors.md:34:3 error missing-entry ErrNonceExpired 152 is missing from src/errors.ts
src/errors.ts:7:1 error stray-line is in no document: ErrOld = 3,
--- src/errors.ts
+++ src/errors.ts (generated)
@@ -6,3 +6,3 @@
 export enum E {
-  ErrOld = 3,
+  ErrNonceExpired = 152,
 }
`,
  );
});

it('shows the beginning of a long difference', async () => {
  const lines = Array.from({ length: 100 }, (_, index) => `+line ${index}`);
  const hunks = [{ oldStart: 1, oldLines: 0, newStart: 1, newLines: 100, lines }];
  const files = [{ ...stale, hunks }];
  const text = await pretty({ ok: false, diagnostics: [], files }, context);
  expect(text).toMatch(/\n\+line 56\n… 43 more lines; --verbose shows them\n$/);
  const verbose = { ...context, verbosity: { verbose: true } };
  expect(await pretty({ ok: false, diagnostics: [], files }, verbose)).toMatch(/\n\+line 99\n$/);
});

it('says of a file that is right that it is, when asked for more', async () => {
  const verbose = { ...context, verbosity: { verbose: true } };
  const files = [right, { ...right, state: 'line-ends' as const }];
  expect(await pretty({ ok: true, diagnostics: [], files }, verbose)).toBe(
    'src/errors.json is up to date\n\nsrc/errors.json is up to date (different line endings)\n',
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

it('keeps a path on its line, where a runner would take the next one for a command', async () => {
  const path = 'docs/a\n::error::\u001b[2J.md';
  const about = { path, line: 1, column: 1, severity: 'warning', code: 'cut-cell' } as const;
  const diagnostics = [{ ...about, message: 'x', related: [{ path, line: 2, column: 1 }] }];
  const text = await pretty({ ok: true, diagnostics, files: [] }, context);
  expect(text).toBe(
    'docs/a ::error::\ufffd[2J.md:1:1 warning cut-cell x\n  docs/a ::error::\ufffd[2J.md:2:1\n',
  );
});
