import verbs from '../../../vocabulary/translation/english-verbs.tsv';
import { tsvRows } from '../../../vocabulary/tsv.ts';

/** Words behind a verb that are a part of it: `Log In` is `Logged In`. */
const PARTICLES = /^(?:In|Out|Up|Off|On|Down|Back|Over|Away|To|From|For|With|Through|Under)$/;

/** Verbs whose last letter is doubled: those of one syllable, and some more. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|Submit|Permit|Refer|Transfer|Defer|Prefer|Occur|Commit|Omit|Admit|Unbind|Control|Equip|Quit|Program|Unplug|Embed)$/i;

/** Participles that are irregular, verbs whose opposite is one word: `Unpaid`, but `Not Created`, and what is done: `Payment`. */
const irregular = new Map<string, string>();
const reversible = new Set<string>();
const nouns = new Map<string, string>();
for (const [verb = '', participle = '', undone = '', noun = ''] of tsvRows(verbs)) {
  if (noun !== '') nouns.set(verb, noun);
  if (participle !== '') irregular.set(verb, participle);
  if (undone !== '') reversible.add(verb);
}

const forms: Readonly<Record<string, (words: string) => string>> = {
  ed: (words) => inflected(words, participle),
  ing: (words) => inflected(words, gerund),
  able: (words) =>
    inflected(words, (verb) => `${/[^ge]e$/.test(verb) ? verb.slice(0, -1) : doubled(verb)}able`),
  er: (words) =>
    inflected(words, (verb) => (verb.endsWith('e') ? `${verb}r` : `${doubled(verb)}er`)),
  n: (words) => nouns.get(words) ?? words,
  s: (words) => words.replace(/(?<!\S)\S+$/, plural),
  un: (words) => {
    const [verb = ''] = words.split(' ');
    return reversible.has(words)
      ? `Un${participle(verb).toLowerCase()}`
      : `Not ${inflected(words, participle)}`;
  },
};

/** What is read: English, with slots for what was read in it. */
export interface Phrase {
  english: string;
  slots: readonly Phrase[];
}

/** A phrase in words. To an invoice, `Issue Invoice` is done as `Issued`. */
export function englishOf({ english, slots }: Phrase): string {
  const words = filled(english, slots.map(englishOf));
  const parts = words.split(' ');
  const isTwice = english.endsWith(':ed}') && parts.length > 2 && parts.at(-1) === parts.at(-3);
  return isTwice ? parts.slice(0, -1).join(' ') : words;
}

/** A pattern's English with its slots filled in, each in the form that the pattern asks for: `{1:ed}`, `{2:s}`. */
export function filled(english: string, slots: readonly string[]): string {
  if (!english.includes('{')) return english;
  return english
    .replace(/\{(\d)(?::(\w+))?\}/g, (_, number: string, form = '') => {
      const words = slots[Number(number) - 1] ?? '';
      return forms[form]?.(words) ?? words;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words before a verb, which is what changes. */
const ADVERBS =
  /^(?:Batch|Auto|Manually|Force|Re|Flash|Circuit|Group|Fully|Partially|Temporarily|Permanently) /;

/** Of `Log In` and `Pay Tax` the first word changes, of `Batch Send` the last. */
function inflected(words: string, form: (verb: string) => string): string {
  const parts = words.split(' ');
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLES.test(part));
  const at = particle > 0 ? particle - 1 : ADVERBS.test(words) ? parts.length - 1 : 0;
  return parts.map((part, index) => (index === at ? form(part) : part)).join(' ');
}

function participle(verb: string): string {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (/(?:ed|en)$/.test(verb) && verb.length > 5) return verb;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ing') && verb.length > 5) return verb;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

function doubled(verb: string): string {
  return DOUBLING.test(verb) ? verb + verb.slice(-1) : verb;
}

function plural(noun: string): string {
  if (/(?:s|data|info|information|equipment|staff)$/i.test(noun) && !/(?:ss|us|is)$/.test(noun))
    return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
