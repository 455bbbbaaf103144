import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Report, ReportContext } from '../../../src/cli/reporters/reporter.ts';

export const cut: Diagnostic = {
  code: 'cut-cell',
  severity: 'warning',
  message: '"{0}" is 100% lost,\nas the header: has 2 columns',
  path: 'docs/错误, a:b.md',
  line: 2,
  column: 9,
};

/** A document's warning and an entry that a file lacks. */
export const report: Report = {
  ok: false,
  diagnostics: [cut],
  files: [
    {
      path: 'src/errors.ts',
      drift: {
        path: 'src/errors.ts',
        missing: false,
        entries: [
          {
            state: 'missing',
            entry: {
              key: 'ErrNonceExpired',
              value: 152,
              fields: {},
              source: { path: 'docs/errors.md', line: 34, column: 3 },
            },
          },
        ],
        strayLines: [{ line: 7, text: 'ErrOld = 3,' }],
      },
    },
    { path: 'src/errors.json', drift: null },
  ],
};

export const context: ReportContext = {
  color: false,
  verbosity: {},
  folder: '',
  readLine: async (path, line) => (path === cut.path && line === 2 ? '| 订单 | x |' : null),
};
