import { words } from '../../vocabulary/word-list.ts';

/** Elements whose edges break the line: `display: block`, `list-item` or a part of a table (HTML, 15.3). */
export const BLOCKS: ReadonlySet<string> = words(`
  address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search
  section select summary table tbody td tfoot th thead tr ul xmp
`);

/** Elements whose content is not on the page as text: what is never shown, and what stands in for it. */
export const HIDDEN: ReadonlySet<string> = words(
  'audio canvas datalist iframe noembed noframes noscript script style template title video',
);

/** The same of SVG and MathML. */
export const HIDDEN_FOREIGN: ReadonlySet<string> = words(
  'annotation annotation-xml desc metadata script style title',
);

/** Elements that keep their line breaks. */
export const PREFORMATTED: ReadonlySet<string> = words('listing plaintext pre textarea xmp');

type Markup = 'emphasis' | 'strong' | 'delete' | 'raised' | 'code';

/** Elements that Markdown has a mark for, and superscript. */
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
  ['sup', 'raised'],
  ['tt', 'code'],
]);

const OTHERS = words(`
  a abbr acronym applet area base basefont bdi bdo bgsound big blink body br button cite col colgroup data dfn embed font
  frame frameset head html image img input ins isindex keygen label link map mark marquee math menuitem meta meter
  multicol nextid nobr object output param picture portal progress q rb rbc rp rt rtc ruby selectedcontent slot small
  source spacer span sub svg time track u var wbr
`);

/** All elements of HTML, those of long ago among them. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...BLOCKS,
  ...HIDDEN,
  ...MARKUP.keys(),
  ...OTHERS,
]);
