import { expect, test } from 'vitest';
import { titleOf, unnumbered } from '../../../src/interpret/names/title.ts';

test.each([
  ['2. Return codes', 'Return codes'],
  ['2.10.3 Errors', 'Errors'],
  ['1) Events', 'Events'],
  ['3.返回码', '返回码'],
  ['二、错误码', '错误码'],
  ['第三章 错误码', '错误码'],
  ['404 Not found', '404 Not found'],
  ['5xx errors', '5xx errors'],
  ['3D formats', '3D formats'],
  ['1.2', '1.2'],
  ['2024 fees', '2024 fees'],
  ['12. Return codes', 'Return codes'],
  ['1.10. Errors', 'Errors'],
  ['1.2.3.4.5.6 Errors', 'Errors'],
  ['10.10、错误', '错误'],
  ['1） 错误', '错误'],
  ['十二、 错误码', '错误码'],
  ['第十二节错误码', '错误码'],
  ['第2章 错误码', '错误码'],
  ['See 1. Errors', 'See 1. Errors'],
  ['1. 2', '1. 2'],
  ['123. Errors', '123. Errors'],
])('%s is called %s', (title, plain) => {
  expect(unnumbered(title)).toBe(plain);
});

function wordsOf(text: string): string {
  const { words, gloss } = titleOf(text);
  return [...words, ...(gloss.length > 0 ? [`(${gloss.join(' ')})`] : [])].join(' ');
}

test.each([
  ['  Table 3: Door states', 'Door States'],
  ['Table A-1 Door states', 'Door States'],
  ['Table A. Door states', 'Door States'],
  ['Fig. 2.1 – Door states', 'Door States'],
  ['Figure 12 Door states', 'Door States'],
  ['表格 2-1：错误码', 'Error Code'],
  ['Section 4.2.1 Door states', 'Door States'],
  ['Appendix Door states', 'Appendix Door States'],
  ['第 十二 章：Door states', 'Door States'],
  ['第3部 Door states', 'Door States'],
  ['（十二）Door states', 'Door States'],
  ['(IV) Door states', 'Door States'],
  ['XII、Door states', 'Door States'],
  ['B. Door states', 'Door States'],
  ['B.Door states', 'B Door States'],
  ['4.2.1 Door states', 'Door States'],
  ['4.x Door states', 'Door States'],
  ['4xx: Door states', 'Door States'],
  ['12）Door states', 'Door States'],
  ['12Door states', '12 Door States'],
])('of the title %j the number is no word: %s', (title, words) => {
  expect(wordsOf(title)).toBe(words);
});

test.each([
  ['enum Log::Level', 'Log Level'],
  [' struct  Door', 'Door'],
  ['class action', 'Class Action'],
  ['The class Door', 'Class Door'],
  ['Door IDs', 'Door Id'],
  ['Door IDsx', 'Door I Dsx'],
  ['Event: order.created', 'Order Created Event'],
  ['List of: order states', 'Order States'],
  ['Door: order states', 'Door Order States'],
  ['Codes: door: states', 'Door States Codes'],
  ['Door states:', 'Door States'],
  ['Door states (closed)', 'Door States (Closed)'],
  ['Door states (v2.0)', 'Door States (V2 0)'],
  ['Door [old] states 【new】', 'Door States (Old New)'],
  ['(closed)', 'Closed'],
  ['(4)', ''],
  ['门（Door states）', 'Door States'],
  ['门（v2）', '(V2)'],
  ['Identifiers and details', 'Identifiers'],
  ['And details', 'And Details'],
  ['Doors and states', 'Doors And States'],
  ['Rights and Android', 'Rights And Android'],
  ['Error codes for orders', 'Order Error Code'],
  ['Error codes of the shop', 'Shop Error Code'],
  ['List of door states', 'Door States'],
  ['Error codes by doors in shops', 'Door Error Code'],
  ['Error codes for all the old red doors', 'Error Code For All Old Red Doors'],
  ['Error codes for', 'Error Code'],
  ['Doors for the shop and', 'Doors For Shop'],
  ['Of doors', 'Of Doors'],
  ['OBExternalFinancialInstitutionCode', 'OBExternalFinancialInstitutionCode'],
  ['ExternalInstitution2', 'External Institution2'],
  ['externalFinancialInstitutionCode', 'External Financial Institution Code'],
  ['', ''],
])('the words of the title %j are %j', (title, words) => {
  expect(wordsOf(title)).toBe(words);
});

test.each([
  ['Door states', true],
  ['门的状态', false],
  ['门（Door states）', true],
  ['Türzustände', false],
  ['État de la porte', false],
])('the title %j is understood: %s', (title, isUnderstood) => {
  expect(titleOf(title).isUnderstood).toBe(isUnderstood);
});

test('acronyms of a title have no singular, nor have words of another language', () => {
  expect([...titleOf('DNS states').fixed]).toEqual(['dns']);
  expect([...titleOf('États des portes').fixed]).toEqual(['etats', 'des', 'portes']);
});

test.each([
  ['Erstellung der Bestellung', 'Order Creation', 'Create Order'],
  ['Größenliste', 'Size Size List', 'Size List'],
])('the translation of %j, %j, is put as a manual does', (title, english, words) => {
  const language = { translate: () => english, isGerman: false };
  expect(titleOf(title, language).words.join(' ')).toBe(words);
});
