import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.ts';
import { formatList, formatPattern, parseFormat } from '../../src/readers/format.ts';

describe('a format', () => {
  it('names a reader, and syntax that this one knows', () => {
    expect(parseFormat('rst')).toMatchObject({ reader: { name: 'rst' }, syntax: [] });
    expect(parseFormat('html+dl')).toMatchObject({ reader: { name: 'html' }, syntax: ['dl'] });
  });

  it.each([
    ['docx', 'Unknown format "docx". Use one of markdown, rst, html, csv, text.'],
    ['', 'Unknown format "".'],
    ['html+tables', 'Format "html" has no extension "tables": use dl.'],
    ['html+', 'Format "html" has no extension "":'],
    ['text+dl', 'Format "text" has no extension "dl": it has none.'],
  ])('is not %s', (format, message) => {
    expect(() => parseFormat(format)).toThrow(UsageError);
    expect(() => parseFormat(format)).toThrow(message);
    expect(format).not.toMatch(formatPattern);
  });

  it('is matched by the pattern of the configuration', () => {
    expect('html+dl').toMatch(formatPattern);
    expect('text').toMatch(formatPattern);
    expect(formatList).toContain('html[+dl], csv, text');
  });
});
