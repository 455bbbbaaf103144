import { words } from '../../../vocabulary/word-list.ts';

/** Tags that begin an HTML block wherever they begin a line: condition 6 of CommonMark 4.6. */
export const HTML_BLOCK_NAMES: ReadonlySet<string> = words(`
  address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
  main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
  title tr track ul
`);
