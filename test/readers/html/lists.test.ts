import { describe, expect, it } from 'vitest';
import { html } from '../../../src/readers/html.ts';
import { readWith } from '../../../src/readers/read.ts';
import { createSource } from '../../../src/source/source.ts';

/** Of each list: its title, and its rows, header first. */
async function listsOf(content: string): Promise<{ title: string; rows: string[][] }[]> {
  const { tables } = await readWith(html, createSource('page.html', content));
  return tables.map(({ headings, caption, header, rows }) => ({
    title: [...headings, ...(caption === null ? [] : [`"${caption}"`])].join(' > '),
    rows: [...header, ...rows].map((row) => row.map(({ text }) => text)),
  }));
}

const items = (...texts: string[]): string =>
  `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

describe('lists of codes that are no tables', () => {
  it('have a code in each item, and what is said of it', async () => {
    const list = items('<code>403</code> - not yours', '404: not there', '<b>429</b> (later)');
    expect(await listsOf(`<h2>Errors</h2>${list}`)).toEqual([
      {
        title: 'Errors',
        rows: [
          ['403', 'not yours'],
          ['404', 'not there'],
          ['429', 'later'],
        ],
      },
    ]);
  });

  it('may be two words where the line above says what programs call them', async () => {
    const page = `<h2>Values</h2><p><strong>Side of a door (side):</strong></p>${items('LEFT', 'RIGHT')}`;
    expect(await listsOf(page)).toEqual([
      {
        title: 'Values > Side of a door (side)',
        rows: [['LEFT'], ['RIGHT']],
      },
    ]);
  });

  it('are terms and their descriptions', async () => {
    const page = '<dl><dt>LAMP_ON<dd>Light.<dt>LAMP_OFF<dd>No light.<dt>LAMP_DIM<dd>Some.</dl>';
    expect((await listsOf(page))[0]?.rows).toEqual([
      ['LAMP_ON', 'Light.'],
      ['LAMP_OFF', 'No light.'],
      ['LAMP_DIM', 'Some.'],
    ]);
  });

  it('stand where their words do', async () => {
    const page =
      '<ul>\n<li><b>403</b>\n - not <i>yours</i></li><li>404: no</li><li>405: so</li></ul>';
    const { tables } = await readWith(html, createSource('page.html', page));
    expect(tables[0]?.rows.slice(0, 2)).toMatchObject([
      [
        { line: 2, column: 8 },
        { line: 3, column: 4 },
      ],
      [
        { line: 3, column: 29 },
        { line: 3, column: 34 },
      ],
    ]);
  });

  it.each([
    ['links', items('<a href="#a">ERR_A</a>', '<a href="#b">ERR_B</a>', '<a href="#c">ERR_C</a>')],
    ['quantities', items('2 eggs', '30 g of butter', '1 spoon of sugar')],
    ['words', items('<code>red</code>: stop', '<code>green</code>: go', '<code>blue</code>: swim')],
    ['years', items('2019: begun', '2020: grown', '2021: sold')],
    [
      'functions',
      items('<code>open()</code>: opens', '<code>shut()</code>: shuts', '<code>ask()</code>: asks'),
    ],
    ['codes and other things', items('ERR_A: no', 'ERR_B: late', 'all the others')],
    ['the same twice', items('ERR_A: no', 'ERR_B: late', 'ERR_A: never')],
    ['initials', items('HTML', 'CSS', 'PDF')],
    ['a menu', `<nav>${items('ERR_A: no', 'ERR_B: late', 'ERR_C: never')}</nav>`],
  ])('are not %s', async (_, page) => {
    expect(await listsOf(`<h2>Page</h2>${page}`)).toEqual([]);
  });
});

describe('headings that are called by codes', () => {
  it('are rows, with the block below', async () => {
    const page = `<h1>Bank</h1><h2>Errors</h2>
      <h3>-1000 UNKNOWN <a href="#u">¶</a></h3><p>Who knows.</p><p>More.</p>
      <h3>-1001 LATE</h3><ul><li>Try again.</li></ul><h4>Example</h4><p>None.</p>
      <h3>-1002 GONE</h3><h2>Others</h2><p>None.</p>`;
    expect(await listsOf(page)).toEqual([
      {
        title: 'Bank > Errors',
        rows: [
          ['Code', 'Message', 'Description'],
          ['-1000', 'UNKNOWN', 'Who knows.'],
          ['-1001', 'LATE', 'Try again.'],
          ['-1002', 'GONE', ''],
        ],
      },
    ]);
  });

  it.each([
    ['sections', ['1 Begin', '2 Go on', '3 End']],
    ['years', ['2019 at sea', '2020 at home', '2021 on land']],
    ['parted by others', ['403 Not yours', 'About', '404 Not there']],
  ])('are not %s', async (_, titles) => {
    expect(await listsOf(titles.map((title) => `<h2>${title}</h2><p>Text.</p>`).join(''))).toEqual(
      [],
    );
  });
});
