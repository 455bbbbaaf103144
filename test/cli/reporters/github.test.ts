import { expect, it } from 'vitest';
import { github } from '../../../src/cli/reporters/github.ts';
import { context, cut, report } from './report.ts';

it('escapes what would end a property or the command', async () => {
  expect(await github(report, context)).toBe(
    `::warning file=docs/错误%2C a%3Ab.md,line=2,col=9,title=doctable cut-cell::"{0}" is 100%25 lost,%0Aas the header: has 2 columns
::error file=docs/errors.md,line=34,col=3,title=doctable missing-entry::ErrNonceExpired 152 is missing from src/errors.ts
::error file=src/errors.ts,line=7,col=1,title=doctable stray-line::is in no document: ErrOld = 3,
`,
  );
});

it('has paths from the root of the repository, and no control characters', async () => {
  const diagnostics = [
    { ...cut, severity: 'info' as const, path: 'a.md', message: 'x\r\u001b[31m' },
  ];
  expect(
    await github({ ok: true, diagnostics, files: [] }, { ...context, folder: 'packages/api' }),
  ).toBe('::notice file=packages/api/a.md,line=2,col=9,title=doctable cut-cell::x%0D\ufffd[31m\n');
});

it('has one annotation for a row that several files lack, and none for the lock beside them', async () => {
  const at = { severity: 'error' as const, path: 'a.md', line: 7, column: 3 };
  const diagnostics = [
    { ...at, code: 'missing-entry' as const, message: 'Gone 410 is missing from a.ts.' },
    { ...at, code: 'missing-entry' as const, message: 'Gone 410 is missing from a.json.' },
    {
      ...at,
      code: 'stale-output' as const,
      path: 'doctable.lock.json',
      message: 'is out of date.',
    },
  ];
  expect(await github({ ok: false, diagnostics, files: [] }, context)).toBe(
    '::error file=a.md,line=7,col=3,title=doctable missing-entry::Gone 410 is missing from a.ts.%0AGone 410 is missing from a.json.\n',
  );
  const [, , lock] = diagnostics;
  expect(
    await github({ ok: false, diagnostics: lock ? [lock] : [], files: [] }, context),
  ).toContain('file=doctable.lock.json');
});
