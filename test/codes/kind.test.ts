import { describe, expect, test } from 'vitest';
import { codeAt, codeKind } from '../../src/codes/kind.ts';

describe('the kind of a code', () => {
  test.each([
    [
      'integer',
      ['404', '-1', '+1', '\u22125', '4xx', '5**', '210~228', '1 << 4', '1<<4', '0b101', '４０４'],
    ],
    ['hex', ['0x1F', '-0x1']],
    ['tagged', ['E404', 'ORA-00942', 'A1B2', 'IN-ATS-01']],
    ['name', ['ERR_LOST', 'not_found', 'Some.Thing', 'orders.gone.late', 'NotFoundHere']],
    [undefined, ['Lost', 'not found', '4.04', '', 'a.b', '1 <<']],
  ])('%s', (kind, texts) => {
    expect(texts.map(codeKind)).toEqual(texts.map(() => kind));
  });

  test('at a place ends with its word', () => {
    expect(codeAt('see 1 << 4: four', 4)).toEqual({ kind: 'integer', text: '1 << 4' });
    expect(codeAt('404 lost', 0)).toEqual({ kind: 'integer', text: '404' });
    expect(codeAt('404lost', 0)).toBeUndefined();
    expect(codeAt('v1.2', 1)).toBeUndefined();
  });
});
