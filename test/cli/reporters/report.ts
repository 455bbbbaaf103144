import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { CheckedFile, Report, ReportContext } from '../../../src/cli/reporters/reporter.ts';

export const cut: Diagnostic = {
  code: 'cut-cell',
  severity: 'warning',
  message: '"{0}" is 100% lost,\nas the header: has 2 columns',
  path: 'docs/错误, a:b.md',
  line: 2,
  column: 9,
};

const missing: Diagnostic = {
  code: 'missing-entry',
  severity: 'error',
  message: 'ErrNonceExpired 152 is missing from src/errors.ts',
  path: 'docs/errors.md',
  line: 34,
  column: 3,
};

const stray: Diagnostic = {
  code: 'stray-line',
  severity: 'error',
  message: 'is in no document: ErrOld = 3,',
  path: 'src/errors.ts',
  line: 7,
  column: 1,
};

export const stale: CheckedFile = {
  path: 'src/errors.ts',
  state: 'content',
  edited: false,
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
  hunks: [
    {
      oldStart: 6,
      oldLines: 3,
      newStart: 6,
      newLines: 3,
      lines: [' export enum E {', '-  ErrOld = 3,', '+  ErrNonceExpired = 152,', ' }'],
    },
  ],
  diagnostics: [missing, stray],
};

export const right: CheckedFile = {
  path: 'src/errors.json',
  state: 'up-to-date',
  edited: false,
  entries: [],
  strayLines: [],
  hunks: [],
  diagnostics: [],
};

/** A document's warning, a file that lacks an entry and has another, and a file that is right. */
export const report: Report = { ok: false, diagnostics: [cut], files: [stale, right] };

export const context: ReportContext = {
  color: false,
  verbosity: {},
  folder: '',
  readLine: async (path, line) => (path === cut.path && line === 2 ? '| 订单 | x |' : null),
};
