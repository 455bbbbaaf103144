import { between, filled, numbered } from './parts.js';

/** What HTML can have too much of: a document of each by its length. */
export const html = {
  'tables in tables': filled('<table>'),
  'tables in cells': filled('<table><tr><td>'),
  'tables in cells, closed': (length) => {
    const count = Math.floor(length / 38);
    return '<table><tr><td>'.repeat(count) + '</td></tr></table>'.repeat(count);
  },
  'open cells': between('<table>', '<td>a', ''),
  'open rows': between('<table>', '<tr><td>a', ''),
  'a wide table': between('<table><tr>', '<td>a</td>', '</table>'),
  'wide cells': between('<table>', '<tr><td colspan=1000>a', ''),
  'high cells': between('<table>', '<tr><td rowspan=65534>a', ''),
  'cells to the end': between('<table>', '<tr><td rowspan=0>a', ''),
  'one high cell and many rows': between('<table><tr><td rowspan=65534>', '<tr><td>a', ''),
  sections: between('<table>', '<tbody><tr><td>a', ''),
  'open formatting': filled('<b>'),
  'open formatting of many kinds': filled('<b><i><u><s><em><code><font><a>'),
  'open formatting in cells': between('<table>', '<tr><td><b><i>', ''),
  'formatting in paragraphs': filled('<b><p>'),
  'misnested formatting': filled('<b><i></b></i>'),
  'links in links': filled('<a href=b>'),
  divisions: filled('<div>'),
  'less-than signs': filled('<'),
  'end tags': filled('</td>'),
  ampersands: between('<table><td>', '&', ''),
  references: between('<table><td>', '&amp;', ''),
  'an open comment': between('<!--', '<td>', ''),
  'an open script': between('<script>', '<table><td>', ''),
  'an open attribute': between('<table><td title="', '<td>', ''),
  attributes: (length) => `<table><td ${numbered((index) => `a${index}=b `, length)}>`,
  'text before tables': between('<table>', 'a<tr>', ''),
  captions: between('<table>', '<caption>a', ''),
  'text in a cell': between('<table><td>', 'text ', ''),
  'lines in a cell': between('<table><td>', 'a<br>', ''),
  'definition lists': filled('<dl><dt>a<dd>'),
  'foreign content': filled('<svg><math>'),
  selects: filled('<select><option>'),
  templates: filled('<template>'),
};
