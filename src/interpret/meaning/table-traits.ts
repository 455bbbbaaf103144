import { headingKinds } from '../../vocabulary/heading-words.ts';
import { foldCase } from '../../unicode/latin.ts';
import { type Candidate, headerWeight, isDifferent, isNames, isNumbers } from './candidate.ts';
import { type Trait, present, shapeOf } from './traits.ts';

/** What is written above a table. */
export interface Surroundings {
  headings: readonly string[];
  caption: string | null;
}

/** What speaks for the kind of a table as a whole. */
export function tableTraits(all: readonly Candidate[], around: Surroundings): Trait[] {
  const [first] = all;
  if (first === undefined) return [];
  const numbers = all.filter((each) => isNumbers(each) && isDifferent(each));
  const some = (test: (each: Candidate) => boolean): number => Number(all.some(test));
  const hasTypes = all.some(({ profile }) => profile.types >= 0.6 || profile.typed >= 0.6);
  const measured = Math.max(...all.map((each) => headerWeight(each, 'measure')));
  return present([
    { name: 'any table', amount: 1 },
    ...headingTraits(around),
    { name: 'columns: one', amount: Number(all.length === 1) },
    { name: 'columns: two', amount: Number(all.length === 2) },
    { name: 'columns: many', amount: Number(all.length > 5) },
    { name: 'rows: one', amount: Number(first.profile.count <= 1) },
    { name: 'rows: many', amount: Number(first.profile.count > 12) },
    {
      name: 'a header of types',
      amount: Math.max(...all.map((each) => headerWeight(each, 'datatype', 'type'))),
    },
    {
      name: 'a header of members',
      amount: Math.max(...all.map((each) => headerWeight(each, 'member'))),
    },
    {
      name: 'answers to what is required',
      amount: Math.max(...all.map(asksForNeed)),
    },
    {
      name: 'a header of codes',
      amount: Math.max(...all.map((each) => headerWeight(each, 'value', 'status'))),
    },
    {
      name: 'integers headed as codes',
      amount: Math.max(0, ...numbers.map((each) => headerWeight(each, 'value'))),
    },
    {
      name: 'a header of details',
      amount: Math.max(...all.map((each) => headerWeight(each, 'measure', 'example'))),
    },
    { name: 'first column headed as a part', amount: headerWeight(first, 'part') },
    { name: 'a column of types', amount: Number(hasTypes) },
    { name: 'measures of what has no type', amount: hasTypes ? 0 : measured },
    { name: 'a column of measures', amount: some(({ profile }) => profile.measures >= 0.6) },
    { name: 'a column of HTTP methods', amount: some(({ profile }) => profile.methods >= 0.6) },
    { name: 'a column of paths', amount: some(({ profile }) => profile.paths >= 0.6) },
    {
      name: 'several columns of answers',
      amount: Number(all.filter(({ profile }) => profile.answers >= 0.7).length > 1),
    },
    { name: 'several columns of integers', amount: Number(numbers.length > 1) },
    { name: 'a column of names', amount: some((each) => isNames(each) && isDifferent(each)) },
    {
      name: 'no names and no numbers',
      amount: 1 - some((each) => isNames(each) || isNumbers(each)),
    },
    { name: `first column: ${shapeOf(first)}`, amount: 1 },
    { name: 'first column: marked as code', amount: first.marked.code },
    { name: 'first column: links', amount: first.marked.links },
    { name: 'a column marked as code', amount: some(({ marked }) => marked.code >= 0.6) },
    { name: 'no column all different', amount: 1 - some(isDifferent) },
    { name: 'first column repeats', amount: Number(first.profile.distinct < 0.9) },
    { name: 'no header', amount: Number(all.every(({ label }) => label === '')) },
    { name: 'no known header', amount: Number(all.every(({ words }) => words.length === 0)) },
    {
      name: 'headers like cells',
      amount: Number(
        all.slice(1).filter(({ label }) => /[._]|[a-z][A-Z]/.test(label)).length * 2 >= all.length,
      ),
    },
  ]);
}

/** A column of yes and no below a header that asks whether something is required: of fields, and never of codes. */
function asksForNeed(candidate: Candidate): number {
  return candidate.profile.answers >= 0.8 ? headerWeight(candidate, 'required') : 0;
}

/** The nearest text above counts most; those farther up say less. */
function headingTraits({ headings, caption }: Surroundings): Trait[] {
  const texts = [...(caption === null ? [] : [caption]), ...headings.toReversed()];
  return texts.slice(0, 3).flatMap((text, distance) =>
    headingKinds(text).map(({ kind, place }) => ({
      name: distance === 0 ? `heading: ${kind}` : `heading farther up: ${kind}`,
      amount: place,
    })),
  );
}

/**
 * Names below a header that says what the title is about are what the rows are called: `Priority` below `Job priorities`. Of a word
 * for codes, such as `Error code`, that is known anyway. Options of a command are members of what it is given.
 */
export function titleTraits(candidate: Candidate, { headings, caption }: Surroundings): Trait[] {
  const title = foldCase(caption ?? headings.at(-1) ?? '')
    .replace(LIST, '')
    .trim();
  const label = foldCase(candidate.label).trim();
  const plurals = [label, `${label}s`, `${label}es`, label.replace(/y$/, 'ies')];
  const isAbout = plurals.some((each) => title === each || title.endsWith(` ${each}`));
  const areNames = isNames(candidate) && isDifferent(candidate) && candidate.profile.flags < 0.6;
  const isNew = label !== '' && headerWeight(candidate, 'value') === 0;
  return present([
    { name: 'header: what the title is about', amount: Number(isAbout && areNames && isNew) },
  ]);
}

/** What a title ends with that says no more. */
const LIST = /[:：]$|\([^()]*\)$|（[^（）]*）$|\s(?:list|table|overview|reference)$/;
