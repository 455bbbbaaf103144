import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';

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

  it('takes no program or picture for text', async () => {
    const bytes = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff,
    ]);
    expect(await decode(bytes)).toEqual({ encoding: 'utf-8', invalidAt: 0 });
  });

  it('decodes nothing to nothing', async () => {
    expect(await decode(new Uint8Array())).toEqual({ encoding: 'utf-8', text: '' });
  });
});
