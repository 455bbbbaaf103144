import { describe, expect, it } from 'vitest';
import { read } from '../../src/readers/read.ts';

/** By name: an extension, and a document with a table from its second line on. */
const documents: readonly (readonly [string, string, readonly string[]])[] = [
  ['AsciiDoc', '.adoc', ['|===', '|code |text', '|1 |one', '|===']],
  ['MediaWiki', '.mediawiki', ['{| class="wide"', '! code !! text', '|-', '| 1 || one', '|}']],
  ['Org', '.org', ['| code | text |', '|------+------|', '| 1 | one |']],
  ['Jira', '.jira', ['||code||text||', '|1|one|']],
  ['Trac', '.trac', ['||code||text||', '||1||one||']],
  ['Textile', '.textile', ['|_. code |_. text |', '| 1 | one |']],
  ['Creole', '.creole', ['|=code|=text|', '|1|one|']],
  ['DokuWiki', '.dokuwiki', ['^ code ^ text ^', '| 1 | one |']],
  ['LaTeX', '.tex', ['\\begin{tabular}{ll}', 'code & text \\\\', '\\end{tabular}']],
  ['roff', '.man', ['.TS', 'l l.', 'code|text', '.TE']],
];

describe('a table in a format without a reader', () => {
  it.each(documents)('is named: %s in a file %s', async (name, extension, lines) => {
    const content = ['Errors', '', ...lines].join('\n');
    const document = await read({ path: `errors${extension}`, content });
    expect(document).toMatchObject({ tables: [], diagnostics: [{ code: 'unread-table' }] });
    expect(document.diagnostics[0]?.message).toContain(name);
    expect(document.diagnostics[0]?.line).toBe(name === 'Org' ? 4 : 3);
    const { tables, diagnostics } = await read({ path: 'errors', content });
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'unread-table' }]);
  });

  it.each(documents)('is an example in a fence: %s', async (_, __, lines) => {
    const content = ['# Errors', '', '```', ...lines, '```'].join('\n');
    expect((await read({ path: 'errors.md', content })).diagnostics).toEqual([]);
  });

  it('is nothing where the document has tables, or says what it is', async () => {
    const content = '# Errors\n\n||a||b||\n|c|d|\n\n| a |\n|---|\n';
    expect((await read({ path: 'a.md', content })).tables).toHaveLength(1);
    const named = await read({ path: 'a.adoc', content: '|===\n|a\n|===' }, { format: 'text' });
    expect(named.diagnostics).toEqual([]);
  });

  it('is never taken for a table of Markdown that it looks like', async () => {
    const content = ['|===', '|a', '|b', '|===', '', '|===', '|a|b', '--|--', '|==='].join('\n');
    expect((await read({ path: 'a.txt', content })).tables).toEqual([]);
  });
});
