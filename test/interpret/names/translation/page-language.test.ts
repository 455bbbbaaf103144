import { expect, test } from 'vitest';
import { languagesOf } from '../../../../src/interpret/names/translation/page-language.ts';
import { type TableSketch, documentOf, table } from '../../tables.ts';

function pageOf(path: string, ...tables: TableSketch[]): string | undefined {
  const document = { ...documentOf(...tables.map(table)), path };
  return languagesOf([document]).pages.get(path);
}

const flags = (header: string[], ...rows: [string, string][]): TableSketch => ({ header, rows });

test.each([
  ['the words of its header', 'a.md', flags(['Wert', 'Bedeutung'], ['0', 'Leerlauf']), 'de'],
  [
    'letters',
    'a.md',
    flags(['Code', 'Text'], ['0', 'Überläufe'], ['1', 'Grüße'], ['2', 'Mühle'], ['3', 'Öl']),
    'de',
  ],
  ['endings', 'a.md', flags(['Code', 'Descrição'], ['0', 'Emissão'], ['1', 'Integração']), 'pt'],
  ['its path', 'docs/es/a.md', flags(['Id', 'Text'], ['0', 'Reposo']), 'es'],
  ['its name', 'codes.fr.md', flags(['Id', 'Text'], ['0', 'Repos']), 'fr'],
  [
    'words that its neighbours have, too',
    'a.md',
    flags(['Codice', 'Descrizione'], ['0', 'Errore di sistema']),
    'it',
  ],
  [
    'kana beside words in Chinese characters',
    'a.md',
    flags(['値', 'ステータス'], ['0', '公開前']),
    'ja',
  ],
  ['nothing', 'a.md', flags(['Code', 'Text'], ['0', 'Idle'], ['1', 'Running']), undefined],
  [
    'English words',
    'a.md',
    flags(['Code', 'Bedeutung'], ['0', 'The file was not found'], ['1', 'This user is unknown']),
    undefined,
  ],
] as const)('a page is told by %s', (_, path, sketch, language) => {
  expect(pageOf(path, sketch)).toBe(language);
});

test('what a column says itself counts more than its page', () => {
  const both = flags(['Wert', 'Bedeutung'], ['Überlauf', 'The file was not found']);
  const { languages, pages } = languagesOf([{ ...documentOf(table(both)), path: 'de/a.md' }]);
  expect(pages.get('de/a.md')).toBe('de');
  expect(languages).toEqual(new Set(['de']));
});
