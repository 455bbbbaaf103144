import { expect, it } from 'vitest';
import { codeFirst, codeLast, taggedFirst } from '../../src/codes/beside.ts';

it.each([
  ['404 Not found', '404', 'Not found'],
  ['404: Not found', '404', 'Not found'],
  ['404 - Not found', '404', 'Not found'],
  ['404 (Not found)', '404', 'Not found'],
  ['0x1F Late', '0x1F', 'Late'],
  ['10 (0xa)', '10', ''],
  ['10 (= 0xa)', '10', ''],
  ['10 (=0xa)', '10', ''],
  ['uint64(2**6) (= 64)', 'uint64(2**6)', ''],
  ['uint64(2**6) (FLAG)', 'uint64(2**6)', 'FLAG'],
  ['404-Not found', '404', 'Not found'],
  ['404 -Not found', '404', 'Not found'],
  ['404 -x', '404', 'x'],
  ['404|Late', '404', 'Late'],
  ['404 "late"', '404', '"late"'],
  ['404 [Not found]', '404', 'Not found'],
  ['404( Not found )', '404', 'Not found'],
  ['1 << 4 Late', '1 << 4', 'Late'],
])('%s begins with the code %s', (text, code, beside) => {
  expect(codeFirst(text)).toEqual({ code, text: beside });
});

it.each([
  'Not found 404',
  '10 (0xb)',
  '10',
  '10 11',
  '10 (=  )',
  '404-x',
  '404-405',
  '404Late',
  '404 (Not (yet) found)',
  '404 .late',
  '404-12abc',
])('%s does not begin with a code and its text', (text) => {
  expect(codeFirst(text)).toBeUndefined();
});

it.each([
  ['E101: No tray', 'E101', 'No tray'],
  ['E101 - No tray', 'E101', 'No tray'],
  ['E101 (No tray)', 'E101', 'No tray'],
  ['PAY-E101: No tray', 'PAY-E101', 'No tray'],
  ['E101 : No tray', 'E101', 'No tray'],
  ['E101：“No tray”', 'E101', '“No tray”'],
])('%s begins with the code %s of letters and digits', (text, code, beside) => {
  expect(taggedFirst(text)).toEqual({ code, text: beside });
});

it.each(['E101 No tray', 'E101: 17', 'IPv4: old', 'No tray'])(
  '%s does not begin with a code of letters and digits',
  (text) => {
    expect(taggedFirst(text)).toBeUndefined();
  },
);

it.each([
  ['ERR_LATE (17)', '17', 'ERR_LATE'],
  ['ERR_LATE: 17', '17', 'ERR_LATE'],
  ['ERR_LATE = -17', '-17', 'ERR_LATE'],
  ['ERR_LATE - 17', '17', 'ERR_LATE'],
  ['ERR_LATE 17', '17', 'ERR_LATE'],
  ['ERR_LATE1..3 (17-19)', '17-19', 'ERR_LATE1..3'],
  ['Too late (17)', '17', 'Too late'],
  ['Too (much) late [ 17 ]', '17', 'Too (much) late'],
  ['Too late: 17', '17', 'Too late'],
  ['Too late - 17', '17', 'Too late'],
])('%s ends with the code %s', (text, code, beside) => {
  expect(codeLast(text)).toEqual({ code, text: beside });
});

it.each([
  'Wait until 17',
  'ERR_LATE (soon)',
  '17 (18)',
  'ERR_LATE17',
  'ERR_LATE-17',
  '(17)',
  'late: soon',
  'ERR-17',
])('%s does not end with a code', (text) => {
  expect(codeLast(text)).toBeUndefined();
});
