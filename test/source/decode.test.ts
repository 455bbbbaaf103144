import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';

/** The files were written by Python's codecs; `phrase` is what a person reads in each. */
const files = [
  ['gb18030', '订单不存在，请检查订单编号'],
  ['big5', '訂單不存在，請檢查訂單編號'],
  ['shift_jis', '注文が見つかりません。番号を確認してください'],
  ['euc-kr', '주문을 찾을 수 없습니다. 번호를 확인하세요'],
  ['windows-1251', 'Заказ не найден, проверьте номер заказа'],
  ['windows-1252', 'Ungültige Größe'],
] as const;

const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(bytes).swap16());

describe('decode', () => {
  it.each(files)('guesses %s', async (encoding, phrase) => {
    const bytes = readFileSync(new URL(`encodings/${encoding}.md`, import.meta.url));
    const decoded = await decode(bytes);
    expect(decoded).toMatchObject({ encoding, text: expect.stringContaining(phrase) });
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('错误 1'), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF错误 1'), 'utf-8'],
    ['UTF-16 LE with a mark', utf16('错误 1', true), 'utf-16le'],
    ['UTF-16 BE with a mark', swapped(utf16('错误 1', true)), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('错误 1', false), 'utf-16le'],
    ['UTF-16 BE without a mark', swapped(utf16('错误 1', false)), 'utf-16be'],
  ])('reads %s', async (_, bytes, encoding) => {
    expect(await decode(bytes)).toEqual({ encoding, text: '错误 1' });
  });

  it('believes the HTML declaration before it guesses', async () => {
    const bytes = Buffer.from('<meta charset="iso-8859-2"><p>\xb1', 'latin1');
    expect(await decode(bytes)).toEqual({
      encoding: 'iso-8859-2',
      text: '<meta charset="iso-8859-2"><p>ą',
    });
  });

  it('says where damaged UTF-8 breaks', async () => {
    const bytes = Buffer.concat([
      Buffer.from('| 错误码 |\n'),
      Buffer.from([0xff]),
      Buffer.from('说明'),
    ]);
    expect(await decode(bytes)).toEqual({ encoding: 'utf-8', invalidAt: 14 });
  });

  it.each([
    ['\x89PNG\r\n\x1a\n', 'a picture'],
    ['%PDF-1.4\n1 0 obj', 'a PDF'],
    ['PK\x03\x04\x14', 'a ZIP archive, as Word and Excel write them'],
    ['{\\rtf1\\ansi 1\\cell one\\cell\\row}', 'a document in RTF'],
  ])('takes %j for what it is', async (start, kind) => {
    const bytes = Buffer.from(start, 'latin1');
    expect(await decode(bytes)).toEqual({ encoding: 'utf-8', invalidAt: 0, kind });
  });

  it('takes nothing with zeros for text, but for those behind its end', async () => {
    const bytes = Buffer.from('| a\0 |\n');
    expect(await decode(bytes)).toEqual({ encoding: 'utf-8', invalidAt: 3 });
    expect(await decode(Buffer.from('| a |\n\0\0\0'))).toMatchObject({ text: '| a |\n' });
    expect(await decode(Buffer.from('\xff\xfe\0\0a\0\0\0', 'latin1'))).toMatchObject({
      invalidAt: 2,
    });
  });

  it('drops the marks of files that were put together', async () => {
    const bytes = Buffer.from('\uFEFF\uFEFF# A\n\uFEFF# B\r\n');
    expect(await decode(bytes)).toEqual({ encoding: 'utf-8', text: '# A\n# B\r\n' });
  });

  /** Written by Python's codecs. */
  it.each([
    [
      'windows-1250',
      '42b3ea646e7920706172616d6574720a4272616b209c726f646bf377',
      'Błędny parametr\nBrak środków',
    ],
    [
      'iso-8859-2',
      '42b3ea646e7920706172616d6574720a4272616b20b6726f646bf377',
      'Błędny parametr\nBrak środków',
    ],
    [
      'ibm866',
      '8da5a2a5e0adeba920afa0e0a0aca5e2e00a8da5a4aee1e2a0e2aee7adae',
      'Неверный параметр\nНедостаточно',
    ],
    [
      'windows-1252',
      '4772f6df6520846a61932096203520800a556e67fc6c7469676572205765727420fc626572',
      'Größe „ja“ – 5 €\nUngültiger Wert über',
    ],
    [
      'windows-1251',
      '546865206e616d65206f662061206b65792069732077726f6e670acde5e2e5f0edeee520e8ecff',
      'The name of a key is wrong\nНеверное имя',
    ],
    ['iso-2022-jp', '1b2442307a3f74242c49544035244724391b2842', '引数が不正です'],
  ])('guesses %s from a few words', async (encoding, hex, text) => {
    expect(await decode(Buffer.from(hex, 'hex'))).toEqual({ encoding, text });
  });

  /** Written by Python's codecs. */
  it.each([
    [
      'gb18030',
      '34303420ceb4d5d2b5bd0a35303020b7fecef1c6f7b4edcef30a',
      '404 未找到\n500 服务器错误\n',
    ],
    ['gb18030', '32303020b3c9b9a60a34303020b2cecafdb4edcef3', '200 成功\n400 参数错误'],
    [
      'big5',
      '34303420a7e4a4a3a8ecadb6adb10a35303020a6f8aa41beb9bff9bb7e0a',
      '404 找不到頁面\n500 伺服器錯誤\n',
    ],
    [
      'euc-kr',
      '34303420c3a3c0bb20bcf620bef8c0bd0a35303020bcadb9f620bfc0b7f90a',
      '404 찾을 수 없음\n500 서버 오류\n',
    ],
    [
      'shift_jis',
      '343034208ca982c282a982e882dc82b982f10a353030208354815b836f815b8fe18a510a',
      '404 見つかりません\n500 サーバー障害\n',
    ],
    [
      'euc-jp',
      '34303420b8aba4c4a4aba4eaa4dea4bba4f30a35303020a5b5a1bca5d0a1bcbee3b3b20a',
      '404 見つかりません\n500 サーバー障害\n',
    ],
    [
      'gb18030',
      '3120c0b6b5c60a3220baecb5c60a3320b6a9b5a5d2d1c8a1cffba3acc7ebd6d8cad4',
      '1 蓝灯\n2 红灯\n3 订单已取消，请重试',
    ],
  ])('reads the words of %s in a few characters', async (encoding, hex, text) => {
    expect(await decode(Buffer.from(hex, 'hex'))).toEqual({ encoding, text });
  });

  it('believes words before a declaration of UTF-8, or of one byte a character', async () => {
    const words = Buffer.from('b6a9b5a5b2bbb4e6d4daa3acc7ebbcecb2e9', 'hex');
    for (const charset of ['utf-8', 'iso-8859-1']) {
      const bytes = Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), words]);
      const decoded = await decode(bytes);
      expect(decoded).toMatchObject({ encoding: 'gb18030' });
      expect(decoded).toMatchObject({ text: expect.stringContaining('订单不存在，请检查') });
    }
  });

  it('decodes nothing to nothing', async () => {
    expect(await decode(new Uint8Array())).toEqual({ encoding: 'utf-8', text: '' });
  });
});
