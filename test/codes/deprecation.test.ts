import { describe, expect, test } from 'vitest';
import { deprecationIn, isMark, isStruck, splitMark } from '../../src/codes/deprecation.ts';

describe('a mark of deprecation', () => {
  test.each([
    ['Timed out (deprecated)', 'Timed out', true],
    ['Timed out (deprecated since v2, see 408)', 'Timed out', 'since v2, see 408'],
    ['Timed out (no longer used)', 'Timed out', true],
    ['Timed out (since 2.0 deprecated) again', 'Timed out again', 'since 2.0'],
    ['[Deprecated] Timed out', 'Timed out', true],
    ['Deprecated: use 408', 'use 408', 'use 408'],
    ['Deprecated since v2', '', 'since v2'],
    ['⚠️ Deprecated', '', true],
    ['@deprecated use 408', '', 'use 408'],
    ['Obsolete', '', true],
    ['Timed out; deprecated since v2', 'Timed out', 'since v2'],
    ['Timed out. Deprecated.', 'Timed out', true],
    ['Timed out - deprecated', 'Timed out', true],
    ['Timed out, deprecated in favor of 408', 'Timed out', 'in favor of 408'],
    ['4001 (deprecated)', '4001', true],
    ['【已废弃】超时', '超时', true],
    ['超时（已弃用，请用 408）', '超时', '请用 408'],
    ['超时(已废弃请使用408)', '超时', '请使用408'],
    ['超时（v2 起废弃）', '超时', 'v2 起'],
    ['已废弃，请用 408', '请用 408', '请用 408'],
    ['已弃用请改用 408', '', '请改用 408'],
    ['超时。已废弃', '超时', true],
    ['超时，已弃用', '超时', true],
    ['逾時（已棄用）', '逾時', true],
    ['逾時〔不建議使用〕', '逾時', true],
    ['已廢棄', '', true],
    ['タイムアウト（非推奨）', 'タイムアウト', true],
    ['廃止予定', '', true],
    ['タイムアウト。3.0で廃止', 'タイムアウト。3.0で廃止', undefined],
    ['タイムアウト（3.0で廃止）', 'タイムアウト', '3.0で'],
    ['시간 초과 (사용 중단)', '시간 초과', true],
    ['시간 초과 (더 이상 사용되지 않음)', '시간 초과', true],
    ['지원 중단: 408 사용', '408 사용', '408 사용'],
    ['Таймаут (устарел)', 'Таймаут', true],
    ['Устаревший, используйте 408', 'используйте 408', 'используйте 408'],
    ['Таймаут (больше не используется)', 'Таймаут', true],
    ['Устарело с версии 2', '', 'с версии 2'],
    ['Zeitüberschreitung (veraltet seit 2.0)', 'Zeitüberschreitung', 'seit 2.0'],
    ['Zeitüberschreitung (seit 2.0 veraltet)', 'Zeitüberschreitung', 'seit 2.0'],
    ['Veraltet. Bitte 408 verwenden', 'Bitte 408 verwenden', 'Bitte 408 verwenden'],
    ['Délai dépassé (obsolète depuis 2.0)', 'Délai dépassé', 'depuis 2.0'],
    ['Dépréciée', '', true],
    ['Tiempo agotado (en desuso)', 'Tiempo agotado', true],
    ['Obsoleta desde 2.0', '', 'desde 2.0'],
    ['Tempo esgotado (descontinuado)', 'Tempo esgotado', true],
    ['Em desuso: use 408', 'use 408', 'use 408'],
  ])('%s', (text, rest, deprecated) => {
    expect(splitMark(text)).toEqual({ text: rest, deprecated });
  });

  test.each([
    'Deprecated API called',
    '已废弃的接口',
    '废弃请求失败',
    '2个接口已废弃',
    'The deprecated method was used',
    'Uses a field (deprecatedField)',
    'Invalid, obsolete, or unknown parameter',
    'Не используется',
    'No longer used',
    'Veraltete Version',
    'Timed out (408 is not deprecated)',
    '超时（v2 未废弃）',
    'Timed out',
  ])('is not: %s', (text) => {
    expect(splitMark(text)).toEqual({ text, deprecated: undefined });
  });
});

test.each([
  ['Deprecated', true],
  ['Deprecated since v2', true],
  ['Deprecated: use 408', true],
  ['（已废弃）', true],
  ['Use 408 (408 is not deprecated)', false],
  ['Stable', false],
])('a column of anything else says of its entry that it is deprecated: %s, %s', (text, answer) => {
  expect(isMark(text)).toBe(answer);
});

test.each([
  ['yes', true],
  ['是', true],
  ['はい', true],
  ['예', true],
  ['Да', true],
  ['Ja', true],
  ['Oui', true],
  ['Sí', true],
  ['Sim', true],
  ['✓', true],
  ['Deprecated', true],
  ['已廢棄', true],
  ['非推奨', true],
  ['no', undefined],
  ['否', undefined],
  ['いいえ', undefined],
  ['아니요', undefined],
  ['Нет', undefined],
  ['Nein', undefined],
  ['Non', undefined],
  ['Não', undefined],
  ['not deprecated', undefined],
  ['正常', undefined],
  ['—', undefined],
  ['', undefined],
  ['2024-05-01', '2024-05-01'],
  ['since 3.1', 'since 3.1'],
  ['Deprecated since 3.1', 'since 3.1'],
  ['Yes, since 3.1', 'Yes, since 3.1'],
])('a cell of a deprecation column: %j means %j', (text, meaning) => {
  expect(deprecationIn(text)).toBe(meaning);
});

test.each([
  ['~~4001~~', true],
  ['~~**4001**~~', true],
  ['**~~4001~~**', true],
  ['~~4001~~<br>~~4002~~', true],
  ['~~4001~~ 4002', false],
  ['~~4001~~<br>4002', false],
  ['~~4001~~ and ~~4002~~', false],
  ['**4001**', false],
])('%s is struck out: %s', (markdown, struck) => {
  expect(isStruck({ text: 'x', markdown, line: 1, column: 1 })).toBe(struck);
});

test.each([
  'Use this (do not use it for refunds)',
  'The shop (no longer supported on Mondays)',
  'Load cell\n1 = reset\n6 = save (deprecated since v11)',
  '0 = off\n1 = on\n(deprecated: 2)',
])('%j is for no entry as a whole', (text) => {
  expect(splitMark(text)).toEqual({ text, deprecated: undefined });
});

test.each([
  ['Load cell (do not use)', 'Load cell', true],
  ['Load cell (do not use, ask 12)', 'Load cell', 'ask 12'],
  ['Load cell (deprecated)\nof the scale', 'Load cell\nof the scale', true],
  ['Load cell\nDeprecated: use 12', 'Load cell\nuse 12', 'use 12'],
  ['Load cell\n(deprecated: use 12)', 'Load cell', 'use 12'],
])('%j is for the entry', (marked, text, deprecated) => {
  expect(splitMark(marked)).toEqual({ text, deprecated });
});
