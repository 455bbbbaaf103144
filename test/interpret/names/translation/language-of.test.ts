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
  [['Genehmigung', 'Kündigung'], 'de'],
  [['Käyttäjä ei löydy', 'şifre yanlış'], undefined],
  [['Young', 'Canada', 'Tornado'], undefined],
])('%j is %s', (texts, language) => {
  expect(languageOf(texts)).toBe(language);
});

test.each([
  [['Reposo', 'Rojo'], 'es', 'es'],
  [['公開前', '完売'], 'ja', 'ja'],
  [['The file was not found'], 'es', undefined],
  [['参数', '用户不存在'], 'de', 'zh'],
  [['404', '-'], 'de', undefined],
] as const)('%j on a page in %s is %s', (texts, page, language) => {
  expect(languageOf(texts, page)).toBe(language);
});
