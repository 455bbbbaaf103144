import { beforeAll, describe, expect, test } from 'vitest';
import { settleKeys } from '../../../src/interpret/names/keys.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';
import { type Romanize, loadRomanizer } from '../../../src/interpret/names/romanize.ts';

interface Row {
  value?: number | string;
  name?: string;
  prose?: string;
}

function keyOf({ value = 7, ...row }: Row, options: KeyOptions): string | undefined {
  return settleKeys([{ value, written: String(value), ...row }], options)[0];
}

describe('a glossary', () => {
  const glossary = { 参数: 'parameter', 缺少: 'missing', 参数名: 'parameter name', 的: '' };

  test.each([
    ['缺少参数', 'MissingParameter'],
    ['缺少参数名', 'MissingParameterName'],
    ['缺少的参数: {name}', 'MissingParameter'],
    ['缺少ＡＰＩ参数！', 'MissingApiParameter'],
    ['缺少参数。请检查', 'MissingParameter'],
    ['系统错误', 'SystemError'],
  ])('has the words of %s', (prose, key) => {
    expect(keyOf({ prose }, { glossary })).toBe(key);
  });

  test('gives no name where it has only part of a text', () => {
    expect(keyOf({ prose: '缺少天气' }, { glossary })).toBe('Code7');
    expect(keyOf({ prose: '缺少𠮷' }, { glossary })).toBe('Code7');
    expect(keyOf({ prose: '缺少天气' }, { glossary, fallback: 'keep' })).toBe('缺少天气');
    expect(keyOf({ prose: '的' }, { glossary })).toBe('Code7');
  });

  test('names keys and values, too', () => {
    expect(keyOf({ name: '缺少参数' }, { glossary })).toBe('MissingParameter');
    expect(keyOf({ value: '缺少参数' }, { glossary })).toBe('MissingParameter');
    expect(keyOf({ value: 'E7', prose: '缺少参数' }, { glossary })).toBe('MissingParameter');
  });

  test('leaves what is in Latin script alone', () => {
    const options = { glossary: { token: 'wrong' } };
    expect(keyOf({ prose: 'Token expired' }, options)).toBe('TokenExpired');
    expect(keyOf({ name: 'token' }, options)).toBe('token');
  });

  test('matches terms in any case and width, and whole words where words have spaces', () => {
    const options = { glossary: { ОШИБКА: 'error', сервер: 'server', ｱﾌﾟﾘ: 'app' } };
    expect(keyOf({ prose: 'Ошибка: сервер' }, options)).toBe('ErrorServer');
    expect(keyOf({ prose: 'Ошибка сервера' }, options)).toBe('Code7');
    expect(keyOf({ prose: 'アプリ' }, options)).toBe('App');
  });

  test('of the field needs no words of the user', () => {
    expect(keyOf({ prose: '系统错误' }, { fallback: 'glossary' })).toBe('SystemError');
    expect(keyOf({ prose: '系统错误' }, {})).toBe('Code7');
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

describe('affixes', () => {
  test.each([
    ['NotFoundError', 'Error', 'NotFound'],
    ['IOError', 'Error', 'IO'],
    ['NOT_FOUND_ERROR', 'ERROR', 'NOT_FOUND'],
    ['not_found_error', '_error', 'not_found'],
    ['TERROR', 'ERROR', 'TERROR'],
    ['terror', 'error', 'terror'],
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
