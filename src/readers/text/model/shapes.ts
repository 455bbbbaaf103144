/** What tells rows apart as codes do. */
type Code =
  'number' | 'digits' | 'year' | 'signed' | 'dotted' | 'hex' | 'hash' | 'tagged' | 'name' | 'upper';
/** What a cell looks like, as far as it tells how a row begins. */
export type Head = Code | 'word' | 'words' | 'text' | 'sign' | 'empty';

const heads: readonly (readonly [Head, RegExp])[] = [
  ['empty', /^$/],
  ['digits', /^\d{1,2}$/],
  ['year', /^(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?$/],
  ['number', /^(?:\d{3,}|[1-5](?:xx|XX|\*\*))$/],
  ['signed', /^[-+−]\d+$/],
  ['dotted', /^[-+]?\d[\d,]*(?:\s?[.~～–-]\s?[-+]?\d+)+$/],
  ['hex', /^0[xX][\dA-Fa-f]+[hH]?$/],
  ['hash', /^(?=[a-f\d]*\d)(?=\d*[a-f])[\da-f]{5,40}$/],
  ['tagged', /^[A-Za-z]{1,8}[-_]?\d+[A-Za-z]?$|^[A-Z\d]{1,8}(?:-[A-Z\d]{1,8}){0,3}-?\d{2,}$/],
  [
    'name',
    /^(?=[^.]*[._][A-Za-z\d])[A-Za-z$][\w$]*(?:\.[A-Za-z\d]\w*)*$|^(?:[A-Z]+[a-z]+\d*){2,}[A-Z]*$/,
  ],
  ['upper', /^\d*[A-Z][A-Z\d]+$/],
  ['word', /^[\p{L}\p{N}][^\s]*$/u],
  ['sign', /^[^\s]+$/],
  ['words', /^\S+(?: \S+){1,3}$/],
];

/** A longer text is no head. */
const LONGEST = 80;

export function headOf(text: string): Head {
  if (text.length > LONGEST) return 'text';
  return heads.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

/** Whether such a head tells rows apart as codes do; any text has words. */
export function isTelling(head: Head): boolean {
  return !plain.has(head);
}

const plain: ReadonlySet<Head> = new Set(['word', 'words', 'text', 'sign', 'empty']);

type Sign = 'colon' | 'arrow' | 'equals' | 'hyphen' | 'comma' | 'pipe' | 'point';
/** What stands between two cells. `glue`: nothing. `line`: a line end. `dash`: a hyphen behind a space. */
export type Separator = Sign | 'glue' | 'space' | 'gap' | 'tab' | 'line' | 'dash' | 'other';

/** Without quotes and white space. */
const signs: readonly (readonly [Sign, RegExp])[] = [
  ['colon', /^[:：]+$/],
  ['arrow', /^(?:=>|->|→|⇒)$/],
  ['equals', /^[=＝/]+$/],
  ['hyphen', /^[-–—－~～·]+$/],
  ['comma', /^[,，、;；]$/],
  ['pipe', /^[|｜]$/],
  ['point', /^[.．)）]$/],
];

export function separatorOf(between: string): Separator {
  if (between === '') return 'glue';
  if (/[\r\n]/.test(between)) return 'line';
  const sign = between
    .trim()
    .replace(/^["'`”’」』）)\]】*]{1,4}|["'`“‘「『（([【*]{1,4}$/g, '')
    .trim();
  if (sign === '') return spaceOf(between);
  const kind = signs.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'other';
  return kind === 'hyphen' && /^\s/.test(between) ? 'dash' : kind;
}

function spaceOf(between: string): Separator {
  if (between.includes('\t')) return 'tab';
  if (/\s{2}|\u3000/.test(between)) return 'gap';
  return /\s/.test(between) ? 'space' : 'glue';
}

/** How a row may begin: what its first cell looks like, and what follows it. */
export type Shape = `${Head} ${Separator}`;
