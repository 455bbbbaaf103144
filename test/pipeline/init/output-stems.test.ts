import { expect, it } from 'vitest';
import { outputStems } from '../../../src/pipeline/init/output-stems.ts';

const stems = (...paths: string[]): string[] =>
  outputStems(paths.map((path) => ({ path, catalogs: [{ name: 'ErrorCode' }] })));

it.each([
  ['docs/errors.md', 'errors'],
  ['docs/OrderErrors.v2.md', 'order-errors-v2'],
  ['docs/API Errors (draft).md', 'api-errors-draft'],
])('calls the output of %s %s', (path, expected) => {
  expect(stems(path)).toEqual([expected]);
});

it.each(['README.md', 'docs/index.html', 'docs/错误码.md'])(
  'calls the output of %s after its catalog, as the name says nothing in code',
  (path) => expect(stems(path)).toEqual(['error-code']),
);

it('puts as many folders before equal names as it takes, in whatever order they come', () => {
  const paths = ['docs/errors.md', 'docs/v1/errors.md', 'api/v1/errors.md', 'docs/states.md'];
  const expected = ['docs-errors', 'docs-v1-errors', 'api-v1-errors', 'states'];
  expect(stems(...paths)).toEqual(expected);
  expect(stems(...paths.toReversed())).toEqual(expected.toReversed());
});

it('leaves it to others to tell apart what differs in its extension alone', () => {
  expect(stems('errors.md', 'errors.rst')).toEqual(['errors', 'errors']);
});
