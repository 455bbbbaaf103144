import { expect, test } from 'vitest';
import { clausesIn } from '../../../src/interpret/names/clauses.ts';

function clausesOf(...texts: string[]): string[][] {
  return [...clausesIn(texts).values()].map((all) => [...all]);
}

test.each([
  ['Bad request -- It is wrong', ['Bad request', 'It is wrong']],
  ['Bad request --- It is wrong', ['Bad request', 'It is wrong']],
  ['Bad request - It is wrong', ['Bad request - It is wrong']],
  ['Bad; it is wrong', ['Bad', 'it is wrong']],
  ['Bad;it is wrong', ['Bad;it is wrong']],
  ['Bad\n it is wrong ', ['Bad', 'it is wrong']],
  ['Bad. It is wrong! Really? Yes', ['Bad', 'It is wrong', 'Really', 'Yes']],
  ['Bad. it is wrong', ['Bad. it is wrong']],
  ['Bad.It is wrong', ['Bad.It is wrong']],
  ['坏了。它错了；真的', ['坏了', '它错了', '真的']],
  ['Bad – it is wrong in all ways', ['Bad', 'it is wrong in all ways']],
  ['Bad – it is wrong', ['Bad – it is wrong']],
  ['Bad (it is wrong)', ['Bad', 'it is wrong)']],
  ['Bad (it is wrong).', ['Bad', 'it is wrong).']],
  ['Bad (it is) wrong', ['Bad (it is) wrong']],
  ['Bad (it (is) wrong)', ['Bad (it (is) wrong)']],
  ['Bad request: it is very wrong', ['Bad request', 'it is very wrong']],
  ['Bad: it is very wrong', ['Bad: it is very wrong']],
  ['Bad request: it is', ['Bad request: it is']],
  ['Bad -- … -- 2', ['Bad', '2']],
  [' Bad ', ['Bad']],
])('the clauses of %j are %j', (text, clauses) => {
  expect(clausesOf(text)).toEqual([clauses]);
});

test('nobody reads on for ever', () => {
  const [[first = '', ...others] = []] = clausesOf(`${'a'.repeat(299)}; b`);
  expect([first.length, others]).toEqual([300, []]);
});

test('where most texts of a column begin with a label, so do all', () => {
  expect(clausesOf('Bad: wrong', 'Late - later', 'Lost： gone', 'Old')).toEqual([
    ['Bad', 'wrong'],
    ['Late', 'later'],
    ['Lost', 'gone'],
    ['Old'],
  ]);
});

test.each([
  ['two texts', ['Bad: wrong', 'Late: later']],
  ['half of them', ['Bad: wrong', 'Late: later', 'Lost: gone', 'a', 'b', 'c']],
])('%s with a label are no rule', (_, texts) => {
  expect(clausesOf(...texts)).toEqual(texts.map((text) => [text]));
});

test('a label that most share says nothing', () => {
  expect(
    clausesOf('Bad. It is late', 'Bad. It is lost', 'Bad. It is gone', 'Bad', 'Ok. So'),
  ).toEqual([['It is late'], ['It is lost'], ['It is gone'], ['Bad'], ['Ok', 'So']]);
});

test.each([
  ['two', ['Bad. It is late', 'Bad. It is lost', 'Ok']],
  ['no more than half', ['Bad. A', 'Bad. B', 'Bad. C', 'Ok', 'So', 'No']],
])('one that %s share says something', (_, texts) => {
  expect(clausesOf(...texts).map(([first]) => first)).toEqual(
    texts.map((text) => text.split('.', 1)[0]),
  );
});
