import { expect, test } from 'vitest';
import { languageOf } from '../../../../src/interpret/names/translation/language-of.ts';

test.each([
  [['缺少参数', '用户不存在', '404'], 'zh'],
  [['参数', 'Bad request', 'Timeout'], 'zh'],
  [['見つかりません', '認証失敗', '送信不可'], 'ja'],
  [['찾을 수 없습니다'], 'ko'],
  [['Ошибка сервера'], 'ru'],
  [['Помилка: недійсний ключ'], 'other'],
  [['σφάλμα'], 'other'],
  [['Datei nicht gefunden', 'Ungültige Anfrage'], 'de'],
  [['Le fichier est introuvable', 'Accès refusé'], 'fr'],
  [['El usuario no existe', 'Tarjeta vencida'], 'es'],
  [['O usuário não existe', 'Cartão vencido'], 'pt'],
  [['The file was not found', 'Invalid request'], undefined],
  [['NOT_FOUND', 'user.created', '1001'], undefined],
  [['E_BROKEN', 'e.wrong', 'DE_LA_O'], undefined],
  [['Error', 'No data', 'Not valid'], undefined],
  [[], undefined],
])('%j is %s', (texts, language) => {
  expect(languageOf(texts)).toBe(language);
});
