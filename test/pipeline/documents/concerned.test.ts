import { describe, expect, it } from 'vitest';
import { concerns } from '../../../src/pipeline/documents/concerned.ts';

const table = '.. csv-table::\n   :file: ../data/error\n      codes.dat\n';
const catalog = { from: ['docs/*.txt'], to: ['src/errors.ts'] };
const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(table, 'utf16le')]);

const concerned = (file: string, content: string | Uint8Array = table): Promise<boolean> =>
  concerns(
    catalog,
    [file],
    [
      { path: 'docs/errors.txt', content },
      { path: 'README.md', content: 'See package.json.' },
    ],
  );

describe('a catalog is concerned', () => {
  it.each([
    ['a document', 'docs/errors.txt'],
    ['a document that is gone, or new', 'docs/more.txt'],
    ['an output', 'src/errors.ts'],
    [
      'a file that a document takes in, whatever it is called and wherever it is',
      'data/errorcodes.dat',
    ],
  ])('by %s', async (_, file) => {
    expect(await concerned(file)).toBe(true);
  });

  it('by any file where it does not show which the document takes in', async () => {
    expect(await concerned('rows.csv', utf16)).toBe(true);
  });

  it.each([
    ['what none of its documents names', 'data/other.dat'],
    ['what another document names', 'package.json'],
  ])('but not by %s', async (_, file) => {
    expect(await concerned(file)).toBe(false);
  });
});
