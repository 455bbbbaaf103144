import { beforeAll, describe, expect, test } from 'vitest';
import { settleKeys } from '../../../src/interpret/names/keys.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';
import { languageOf } from '../../../src/interpret/names/translation/language-of.ts';
import { loadTranslator } from '../../../src/interpret/names/translation/load.ts';
import { type Romanize, loadRomanizer } from '../../../src/interpret/names/romanize.ts';

interface Row {
  value?: number | string;
  name?: string;
  prose?: string;
}

function keyOf({ value = 7, ...row }: Row, options: KeyOptions): string | undefined {
  return settleKeys([{ value, written: String(value), ...row }], options)[0];
}

describe('translated', () => {
  const translated = async (
    row: Row,
    glossary?: Record<string, string>,
  ): Promise<string | undefined> => {
    const texts = [row.name, row.prose, String(row.value ?? '')];
    const languages = texts.flatMap((text = '') => languageOf([text]) ?? []);
    return keyOf(row, { translator: await loadTranslator(languages, glossary) });
  };

  test.each([
    [{ prose: '缺少参数' }, 'MissingParameter'],
    [{ prose: '缺少的参数: {name}' }, 'MissingParameter'],
    [{ prose: '缺少ＡＰＩ参数！' }, 'MissingApiParameter'],
    [{ prose: '缺少参数。请检查' }, 'MissingParameter'],
    [{ name: '缺少参数' }, 'MissingParameter'],
    [{ value: '缺少参数' }, 'MissingParameter'],
    [{ value: 'E7', prose: '缺少参数' }, 'MissingParameter'],
    [{ prose: '缺少𠮷' }, 'Code7'],
    [{ prose: '的' }, 'Code7'],
    [{ prose: 'Die Datei ist ungültig' }, 'InvalidFile'],
    [{ prose: 'Die Quastenflosser sind nicht gültig' }, 'DieQuastenflosserSindNichtGueltig'],
    [{ prose: 'El celacanto no fue encontrado' }, 'ElCelacantoNoFueEncontrado'],
  ])('%o is %s', async (row, key) => {
    expect(await translated(row)).toBe(key);
  });

  test('of a column in Latin letters all in English, or all in its own words', async () => {
    const known = ['Datei nicht gefunden', 'Datei ungültig', 'Zugriff verweigert'];
    const unknown = ['Quastenflosser', 'Alle Zähne des Drachen', 'Feuerwehr'];
    const keysOf = async (...texts: string[]): Promise<string[]> => {
      const rows = texts.map((prose, value) => ({ value, prose, written: String(value) }));
      return settleKeys(rows, { translator: await loadTranslator(['de']) });
    };
    const english = ['FileNotFound', 'InvalidFile', 'AccessDenied'];
    expect(await keysOf(...known, ...unknown.slice(0, 2))).toEqual([
      ...english,
      'Quastenflosser',
      'Code4',
    ]);
    expect(await keysOf('Die Datei ist neu', ...unknown)).toEqual([
      'DieDateiIstNeu',
      'Quastenflosser',
      'AlleZaehneDesDrachen',
      'Feuerwehr',
    ]);
  });

  test('with the terms of the user before ours', async () => {
    const glossary = { 参数: 'argument', 天极: 'pole star', 元: '' };
    expect(await translated({ prose: '缺少参数' }, glossary)).toBe('MissingArgument');
    expect(await translated({ prose: '天极元不存在' }, glossary)).toBe('PoleStarNotFound');
  });

  test('with the terms of the user alone, in a language that we do not know', async () => {
    const glossary = { ΣΦΆΛΜΑ: 'error', δικτύου: 'network' };
    expect(await translated({ prose: 'σφάλμα δικτύου' }, glossary)).toBe('ErrorNetwork');
    expect(await translated({ prose: 'σφάλμα' }, {})).toBe('Code7');
  });

  test('leaves English alone', async () => {
    const glossary = { token: 'wrong' };
    expect(await translated({ prose: 'Token expired' }, glossary)).toBe('TokenExpired');
    expect(await translated({ name: 'token' }, glossary)).toBe('Token');
  });

  test('gives no name that is longer than a name can be', async () => {
    expect(await translated({ prose: '用户信息'.repeat(10) })).toBe('Code7');
  });
});

describe('romanized', () => {
  let fallback: Romanize = (text) => text;
  beforeAll(async () => {
    fallback = await loadRomanizer();
  });

  test.each([
    ['缺少参数', 'QueShaoCanShu'],
    ['缺少參數', 'QueShaoCanShu'],
    ['重庆银行', 'ChongQingYinHang'],
    ['绿色', 'LvSe'],
    ['传入的AppKey无效', 'ChuanRuDeAppKeyWuXiao'],
    ['ID为%s的用户已被禁用。请联系', 'IdWeiDeYongHuYiBeiJinYong'],
    ['Ошибка сервера', 'OshibkaServera'],
    ['Σφάλμα', 'Sfalma'],
  ])('%s', (prose, key) => {
    expect(keyOf({ prose }, { fallback })).toBe(key);
  });

  test('names, values and values behind keys', () => {
    expect(keyOf({ name: '缺少' }, { fallback })).toBe('QueShao');
    expect(keyOf({ value: '天气' }, { fallback })).toBe('TianQi');
    const rows = ['天', '地'].map((value) => ({ value, written: value, prose: 'Bad' }));
    expect(settleKeys(rows, { fallback })).toEqual(['BadTian', 'BadDi']);
  });

  test('but for the terms of a glossary', () => {
    const glossary = { 参数: 'parameter' };
    expect(keyOf({ prose: '缺少参数' }, { fallback, glossary })).toBe('QueShaoParameter');
  });

  test('in the case of all keys', () => {
    const options = { fallback, case: 'screaming', addPrefix: 'ERR_' } as const;
    expect(keyOf({ prose: '缺少参数' }, options)).toBe('ERR_QUE_SHAO_CAN_SHU');
  });

  test('only where there are letters', () => {
    expect(keyOf({ prose: '😀' }, { fallback })).toBe('Code7');
    expect(keyOf({ prose: '……' }, { fallback })).toBe('Code7');
  });

  test('cut at a word, however long the text is', () => {
    expect(keyOf({ prose: '超'.repeat(300) }, { fallback })).toBe('Chao'.repeat(15));
  });
});

describe('codes in lower case', () => {
  test('are PascalCase, unless the user keeps them', () => {
    expect(keyOf({ name: 'not_found' }, {})).toBe('NotFound');
    expect(keyOf({ name: 'not_found' }, { case: 'keep' })).toBe('not_found');
    expect(keyOf({ name: 'errNotFound' }, {})).toBe('errNotFound');
  });
});

describe('affixes', () => {
  test.each([
    ['NotFoundError', 'Error', 'NotFound'],
    ['IOError', 'Error', 'IO'],
    ['NOT_FOUND_ERROR', 'ERROR', 'NOT_FOUND'],
    ['not_found_error', '_error', 'NotFound'],
    ['TERROR', 'ERROR', 'TERROR'],
    ['terror', 'error', 'Terror'],
    ['Error', 'Error', 'Error'],
    ['错误码', '码', '错误'],
  ])('%s without %s is %s', (name, stripSuffix, key) => {
    expect(keyOf({ name }, { stripSuffix })).toBe(key);
  });

  test('go outside the value that tells keys apart', () => {
    const rows = [1, 2].map((value) => ({ value, written: String(value), prose: 'Bad' }));
    const options = { addPrefix: 'Api', addSuffix: 'Error' };
    expect(settleKeys(rows, options)).toEqual(['ApiBad1Error', 'ApiBad2Error']);
  });

  test('are taken away before the case is set, and added after it', () => {
    const options = {
      stripPrefix: 'Err',
      stripSuffix: 'Code',
      case: 'camel',
      addSuffix: '_E',
    } as const;
    expect(keyOf({ name: 'ErrBadTokenCode' }, options)).toBe('badToken_E');
  });
});
