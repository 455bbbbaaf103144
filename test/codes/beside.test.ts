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
])('%s begins with the code %s', (text, code, beside) => {
  expect(codeFirst(text)).toEqual({ code, text: beside });
});

it.each(['Not found 404', '10 (0xb)', '10', '10 11', '10 (=  )'])(
  '%s does not begin with a code and its text',
  (text) => {
    expect(codeFirst(text)).toBeUndefined();
  },
);

it.each([
  ['E101: No tray', 'E101', 'No tray'],
  ['E101 - No tray', 'E101', 'No tray'],
  ['E101 (No tray)', 'E101', 'No tray'],
])('%s begins with the code %s of letters and digits', (text, code, beside) => {
  expect(taggedFirst(text)).toEqual({ code, text: beside });
});

it('letters and digits without a sign behind them are no code of a text', () => {
  expect(taggedFirst('E101 No tray')).toBeUndefined();
});

it.each([
  ['ERR_LATE (17)', '17', 'ERR_LATE'],
  ['ERR_LATE: 17', '17', 'ERR_LATE'],
  ['ERR_LATE = -17', '-17', 'ERR_LATE'],
  ['ERR_LATE - 17', '17', 'ERR_LATE'],
  ['ERR_LATE 17', '17', 'ERR_LATE'],
  ['ERR_LATE1..3 (17-19)', '17-19', 'ERR_LATE1..3'],
])('%s ends with the code %s', (text, code, beside) => {
  expect(codeLast(text)).toEqual({ code, text: beside });
});

it.each(['Wait until 17', 'ERR_LATE (soon)', '17 (18)', 'ERR_LATE17'])(
  '%s does not end with a code',
  (text) => {
    expect(codeLast(text)).toBeUndefined();
  },
);
