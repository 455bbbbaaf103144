import { expect, test } from 'vitest';
import { textsOfCodes } from '../../src/codes/code-spans.ts';

/** Of inline Markdown. */
function textsOf(...cells: string[]): string[] {
  return textsOfCodes(
    cells.map((markdown) => {
      const text = markdown.replaceAll('`', '');
      return { text, ...(text !== markdown && { markdown }), line: 1, column: 1 };
    }),
  );
}

test.each([
  [
    ['`late`', '`lost`', '`fraud` internal'],
    ['late', 'lost', 'fraud (internal)'],
  ],
  [
    ['`late`', '`fraud` since 2.0', ''],
    ['late', 'fraud since 2.0', ''],
  ],
  [
    ['`late`', '`lost`', '`a` or `b`', '`c` (new)', '`d`, e'],
    ['late', 'lost', 'a or b', 'c (new)', 'd, e'],
  ],
  [
    ['late', 'lost', '`fraud` internal'],
    ['late', 'lost', 'fraud internal'],
  ],
])('%j is read as %j', (cells, texts) => {
  expect(textsOf(...cells)).toEqual(texts);
});

test('a cell that is not there has no text', () => {
  expect(textsOfCodes([undefined])).toEqual(['']);
});
