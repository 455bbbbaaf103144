import type { LanguageData } from '../language.ts';
import commerce from './commerce.tsv';
import finance from './finance.tsv';
import machines from './machines.tsv';
import measures from './measures.tsv';
import media from './media.tsv';
import medicine from './medicine.tsv';
import patterns from './patterns.tsv';
import people from './people.tsv';
import places from './places.tsv';
import software from './software.tsv';
import statuses from './statuses.tsv';
import terms from './terms.tsv';
import words from './words.tsv';
import workflow from './workflow.tsv';

export const ja: LanguageData = {
  tables: [
    patterns,
    terms,
    words,
    statuses,
    workflow,
    commerce,
    finance,
    people,
    medicine,
    machines,
    places,
    measures,
    software,
    media,
  ],
  latin: 'any',
};
