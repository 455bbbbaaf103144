import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  candidateOf,
  headerWeight,
  isDifferent,
  isNames,
  isNumbers,
  isProse,
} from '../../../src/interpret/meaning/candidate.ts';
import { isPossible } from '../../../src/interpret/meaning/possible.ts';
import type { ColumnRole } from '../../../src/model/column-role.ts';

function column(label: string, ...texts: string[]): Candidate {
  return candidateOf(
    label,
    0,
    texts.map((text, row) => ({ text, line: row + 1, column: 1 })),
  );
}

function rolesOf({ words }: Candidate): string[] {
  return words.map(({ role }) => role).toSorted();
}

it('knows where a column stands, what is in it, and what is marked', () => {
  const cells = ['`a`', '[b](b.md)', '[c](#c)', '``d``', 'x `e`', ''].map((markdown, row) => ({
    text: markdown.replace(/[`[\]()]/g, ''),
    markdown,
    line: row + 1,
    column: 1,
  }));
  const found = candidateOf('Code', 3, cells);
  expect(found).toMatchObject({ index: 3, label: 'Code', marked: { code: 0.2, links: 0.2 } });
  expect(found.profile.count).toBe(5);
});

it('has nothing marked where the source is not known, or there is nothing', () => {
  expect(column('Code', 'a', 'b').marked).toEqual({ code: 0, links: 0 });
  expect(column('Code').marked).toEqual({ code: 0, links: 0 });
});

describe('a header that may be of two kinds', () => {
  it('counts the rows where they are 1, 2, 3, and else has the codes', () => {
    expect(rolesOf(column('No.', '1', '2', '3'))).toEqual(['field']);
    expect(rolesOf(column('No.', '101', '102', '205'))).toEqual(['value']);
  });

  it('is what it is where it may be of one only', () => {
    expect(rolesOf(column('Code', '1', '2', '3'))).toEqual(['value']);
  });
});

it.each([
  [['|late|', '|lost|'], true],
  [['|late|', '|lost|', 'gone'], true],
  [['|late|', ''], true],
  [['|late|', 'lost'], false],
  [['|late| now', 'see |lost|'], false],
  [['|too late|', '||'], false],
  [['', ''], false],
])('%j lead to where rows are explained: %s', (texts, areLinks) => {
  expect(column('Code', ...texts).words.some(({ word }) => word === '|')).toBe(areLinks);
});

it('is headed by the word of a role, as plainly as that says it', () => {
  const found = column('Code', 'a');
  expect(headerWeight(found, 'key', 'value')).toBe(1);
  expect(headerWeight(found, 'key')).toBe(0);
  expect(headerWeight(column('', 'a'), 'value')).toBe(0);
});

/** Of ten cells, so many of one kind, all different. */
function tenth(count: number, most: string, rest: string): Candidate {
  return column(
    '',
    ...Array.from({ length: 10 }, (_, index) => `${index < count ? most : rest}${index}`),
  );
}

it('is of numbers from half of the cells on', () => {
  expect([tenth(5, '1', 'x'), tenth(4, '1', 'x')].map(isNumbers)).toEqual([true, false]);
  expect(isNumbers(column('', '1 << 1', '1 << 2', 'x', 'y'))).toBe(true);
});

it('is of names where four of five are, and nearly none is a number', () => {
  expect([tenth(8, 'x', 'a b'), tenth(7, 'x', 'a b')].map(isNames)).toEqual([true, false]);
  expect([tenth(9, 'x', '1'), tenth(8, 'x', '1')].map(isNames)).toEqual([true, false]);
});

it('is different where nine of ten cells are', () => {
  const letters = [...'abcdefghi'];
  expect(isDifferent(column('', ...letters, 'a'))).toBe(true);
  expect(isDifferent(column('', ...letters.slice(1), 'b', 'c'))).toBe(false);
});

it.each([
  [['It is late', 'It is lost'], true],
  [['It is', 'So be'], false],
  [['迟到 了', '丢失 了'], true],
  [['late', 'lostagain'], false],
  [['It is late', '#', '+', '-1', '--'], false],
])('%j is prose: %s', (texts, answer) => {
  expect(isProse(column('', ...texts))).toBe(answer);
});

describe('what a column may be', () => {
  it.each<[ColumnRole, boolean, string, string[]]>([
    ['value', true, '', ['a', 'a']],
    ['name', true, '', ['1', '1']],
    ['field', true, '', ['#']],
    ['key', true, '', ['late', 'lost']],
    ['key', false, '', ['late', 'late']],
    ['key', false, '', ['1', '2']],
    ['message', true, '', ['late', '1']],
    ['message', false, '', ['late', '1', '2']],
    ['description', true, '', ['late', '1']],
    ['description', false, '', ['late', '1', '2']],
    ['status', true, '', ['404', '500', '400', '410', 'x']],
    ['status', false, '', ['404', '500', '410', 'x']],
    ['deprecated', true, 'Deprecated', ['x']],
    ['deprecated', false, 'Code', ['yes']],
    ['group', true, 'Group', ['late', 'late']],
    ['group', false, 'Group', ['1', '2']],
    ['group', true, '', ['late', '', '', 'lost', '', '']],
    ['group', false, '', ['late', 'lost']],
    ['type', true, 'Type', ['x']],
    ['type', true, '', ['string', 'late']],
    ['type', false, '', ['string', 'late', 'lost']],
    ['required', true, 'Required', ['x']],
    ['required', true, 'Optional', ['x']],
    ['required', true, '', ['yes', 'no']],
    ['required', false, 'Qx', ['yes', 'no']],
    ['required', true, 'Qx', ['required', 'optional']],
    ['required', false, 'Qx', ['required', 'late']],
    ['default', true, 'Default', ['x']],
    ['default', false, 'Qx', ['x']],
    ['value', true, 'Code', ['', '']],
    ['value', false, '', ['', '']],
    ['key', false, 'Code', ['', '']],
  ])('the %s: %s, headed %j, of %j', (role, answer, label, texts) => {
    expect(isPossible(role, column(label, ...texts))).toBe(answer);
  });
});
