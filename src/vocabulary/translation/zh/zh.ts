import type { LanguageData } from '../language.ts';
import adjectives from './adjectives.tsv';
import characters from './characters.tsv';
import commerce from './commerce.tsv';
import devices from './devices.tsv';
import finance from './finance.tsv';
import government from './government.tsv';
import identity from './identity.tsv';
import logistics from './logistics.tsv';
import media from './media.tsv';
import medicine from './medicine.tsv';
import nouns from './nouns.tsv';
import patterns from './patterns.tsv';
import places from './places.tsv';
import property from './property.tsv';
import school from './school.tsv';
import travel from './travel.tsv';
import verbs from './verbs.tsv';
import words from './words.tsv';
import work from './work.tsv';
import workflow from './workflow.tsv';

export const zh: LanguageData = {
  tables: [
    patterns,
    words,
    nouns,
    verbs,
    adjectives,
    commerce,
    devices,
    finance,
    government,
    identity,
    logistics,
    media,
    medicine,
    places,
    property,
    school,
    travel,
    work,
    workflow,
  ],
  characters,
  latin: 'any',
};
