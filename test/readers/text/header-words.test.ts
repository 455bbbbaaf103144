import { expect, it } from 'vitest';
import { isHeaderWord } from '../../../src/readers/text/page/header-words.ts';
import { text } from '../../../src/readers/text.ts';
import { grid, readLines } from '../read-text.ts';

it.each([
  'Error code',
  'error_code',
  'Decline code',
  '网关错误代码',
  'Fehlertext',
  'açıklama',
  'mã lỗi',
])('knows %s', (word) => {
  expect(isHeaderWord(word)).toBe(true);
});

it.each(['No such file', 'printer', '打印', '404', 'x'])('does not take %s for one', (word) => {
  expect(isHeaderWord(word)).toBe(false);
});

it('knows the words that every format knows', async () => {
  const { tables } = await readLines(text, [
    'Fehlernummer   Abhilfe        Fehlertext',
    '101            Papier holen   Kein Papier',
    '102            Fach zu        Fach offen',
    '103            Tinte holen    Keine Tinte',
  ]);
  expect(tables.map(grid)).toEqual([
    [
      ['Fehlernummer', 'Abhilfe', 'Fehlertext'],
      ['101', 'Papier holen', 'Kein Papier'],
      ['102', 'Fach zu', 'Fach offen'],
      ['103', 'Tinte holen', 'Keine Tinte'],
    ],
  ]);
});
