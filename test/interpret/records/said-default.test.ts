import { expect, test } from 'vitest';
import { saidDefault } from '../../../src/interpret/records/said-default.ts';

test.each([
  ['How many (default: 20)', '20'],
  ['How many. Defaults to 20.', '20'],
  ['How many. Default 20, at most 50.', '20'],
  ['How long. The default is 3000 ms.', '3000'],
  ['How long (default 30s)', '30s'],
  ['How many. Valeur par défaut de 3 600 (secondes)', '3600'],
  ['The state. Default: `open`', 'open'],
  ['The state. Default `"open"`', '"open"'],
  ['The state, default "open".', 'open'],
  ['The state. Defaults to open', 'open'],
  ['`open` (default) or `shut`', 'open'],
  ['`open`（最常用，默认）、`shut`', 'open'],
  ['`open` o `shut`. `open` es el valor predeterminado.', 'open'],
  ['每页条数，默认20条', '20'],
  ['每页条数，默认值为 `20`', '20'],
  ['是否启用，默认 false', 'false'],
  ['時效（默認爲GTC）', 'GTC'],
  ['1ページの件数（デフォルト: 20、最大: 100）', '20'],
  ['既定値は `20`', '20'],
  ['페이지 번호(기본값 : 1)', '1'],
  ['Сколько. По умолчанию false (ни одной)', 'false'],
  ['Wie viele. Standardwert: 20', '20'],
  ['Quantos (padrão: 20)', '20'],
  ['Der Port (Standard: 3011)', '3011'],
  ['Wie viel (Standard: info)', 'info'],
  ['The version. Defaults to `1.0` if omitted.', '1.0'],
])('the default in %j is %j', (text, value) => {
  expect(saidDefault(text)).toBe(value);
});

test.each([
  'The default theme.',
  'Uses the default branch of the repository',
  'Default value of the property',
  'The value of `default`',
  'Whether to use `default_state`',
  'Defaults to `true` if `open` is set',
  'Defaults to none',
  'The standard form of it',
  'Defaults to the current directory',
  'Orders default to FULL; all others default to ACK',
  '默认由平台决定',
  'Текст, который виден по умолчанию.',
  '',
])('%j names no default', (text) => {
  expect(saidDefault(text)).toBe('');
});
