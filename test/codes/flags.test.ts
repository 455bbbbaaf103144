import { expect, test } from 'vitest';
import { flagsIn } from '../../src/codes/flags.ts';

test.each([
  ['--output', 'output'],
  ['-o, --output <dir>', 'output=dir'],
  ['-o <dir>, --output <dir>', 'output=dir'],
  ['-o <dir> | --output', 'output=dir'],
  ['--port / -p', 'port'],
  ['-h, --help / -V, --version', 'help version'],
  ['--color / --no-color', 'color no-color'],
  ['--days=N', 'days=N'],
  ['--days N', 'days=N'],
  ['--when[=WHEN]', 'when=WHEN'],
  ['--area X,Y,W,H', 'area=X,Y,W,H'],
  ['--format json|yaml', 'format=json|yaml'],
  ['--level <0|1|2>', 'level=0|1|2'],
  ['--name <some words>', 'name=some words'],
  ['-p, --port <端口>', 'port=端口'],
  ['-ProjectRoot', 'ProjectRoot'],
  ['-v', 'v'],
  ['-a, -b', 'a b'],
])('%s has the options %s', (text, expected) => {
  const found = flagsIn(text)?.map(({ name, argument }) =>
    argument === '' ? name : `${name}=${argument}`,
  );
  expect(found?.join(' ')).toBe(expected);
});

test.each(['output', '', '- output', '-', '--', '-- user', '--a and more words', '-1'])(
  '%j has none',
  (text) => {
    expect(flagsIn(text)).toBeUndefined();
  },
);
