import { expect, test } from 'vitest';
import { originsOf } from '../../../src/interpret/names/namer.ts';
import type { Nameable } from '../../../src/interpret/names/nameable.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';

const english: Record<string, string> = { 迟到: 'too late' };
const translator: KeyOptions['translator'] = {
  languageOf: (texts) => (texts.some((text) => text in english) ? 'zh' : undefined),
  translate: (text) => (english[text] === undefined ? [] : [english[text]]),
};

test.each<[what: string, origin: string, entry: Partial<Nameable>]>([
  ['a column of names', 'column', { name: 'TooLate', prose: 'It is late' }],
  ['a name of another language', 'translation', { name: '迟到', prose: 'It is late' }],
  ['a value that is a name', 'value', { value: 'AccessDenied', prose: 'It is late' }],
  ['a standard', 'standard', { phrase: 'Not Found', prose: 'It is late' }],
  ['a message', 'message', { prose: 'It is late' }],
  ['a message of another language', 'translation', { prose: '迟到' }],
  ['a phrase before another language', 'message', { prose: 'Too late — 太晚了' }],
  ['a value of another language', 'translation', { value: '迟到' }],
  ['a value with letters', 'value', { value: 'E1001', prose: '太晚了' }],
  ['what a standard is likely to be', 'standard', { otherwise: 'Not Found', prose: '太晚了' }],
  ['nothing but a number', 'code', { prose: '太晚了' }],
])('the name of an entry with %s is made of that: %s', (_, origin, entry) => {
  const whole = { value: 404, written: '404', ...entry };
  expect(originsOf({ translator }, [whole])).toEqual([origin]);
});
