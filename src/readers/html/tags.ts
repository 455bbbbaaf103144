/** Elements whose edges break the line (HTML, 15.3: `display: block` or `list-item`), and those that table parts make. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search ' +
    'section summary ul xmp'
  ).split(' '),
);

/** Elements whose content is not on the page. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'base datalist head link meta noembed noframes param rp script style template title'.split(' '),
);

type Markup = 'emphasis' | 'strong' | 'delete' | 'code';

/** Elements that Markdown has a mark for. */
export const MARKUP: ReadonlyMap<string, Markup> = new Map<string, Markup>([
  ['b', 'strong'],
  ['code', 'code'],
  ['del', 'delete'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['kbd', 'code'],
  ['s', 'delete'],
  ['samp', 'code'],
  ['strike', 'delete'],
  ['strong', 'strong'],
  ['tt', 'code'],
]);
