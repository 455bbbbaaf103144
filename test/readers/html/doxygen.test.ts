import { expect, test } from 'vitest';
import { read } from '../../../src/readers/read.ts';

const PAGE = `<h2>Macros</h2><table class="memberdecls"><tbody>
<tr class="memitem:a"><td class="memItemLeft">#define&#160;</td><td class="memItemRight"><a href="#a">LAMP_OFF</a>&#160;&#160;&#160;(0)</td></tr>
<tr class="memdesc:a"><td class="mdescLeft">&#160;</td><td class="mdescRight">No light. <a href="#a">More...</a></td></tr>
<tr class="memitem:b"><td class="memItemLeft">static const int&#160;</td><td class="memItemRight"><a href="#b">LAMP_ON</a> = 1</td></tr>
<tr class="memitem:c"><td class="memItemLeft">#define&#160;</td><td class="memItemRight">LAMP_IS(x)&#160;&#160;&#160;((x) > 0)</td></tr>
<tr class="memitem:d"><td class="memItemLeft">void&#160;</td><td class="memItemRight">lamp_set (int state)</td></tr>
</tbody></table>
<table class="memname"><tr><td>void lamp_set</td><td>(</td><td>int</td><td>state</td></tr></table>`;

test('a table of declarations without its class is one, too', async () => {
  const content = PAGE.replace(' class="memberdecls"', '');
  const [known, copied] = await Promise.all(
    [PAGE, content].map((each) => read({ path: 'page.html', content: each })),
  );
  const rows = known?.tables[0]?.rows ?? [];
  expect(rows[0]?.map(({ text }) => text)).toEqual(['LAMP_OFF', '(0)', 'No light.']);
  expect(copied?.tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual(
    rows.map((row) => row.map(({ text }) => text)),
  );
});

const DETAILED = `<table class="memberdecls"><tbody>
<tr class="memitem:a"><td class="memItemLeft">#define</td><td class="memItemRight"><a href="lamps.html#a">LAMP_RED</a>&#160;&#160;&#160;MAKE(COLOR, 1)</td></tr>
<tr class="memitem:b"><td class="memItemLeft">#define</td><td class="memItemRight"><b>LAMP_BLUE</b>&#160;&#160;&#160;MAKE(COLOR, 2)</td></tr>
</tbody></table>
<a id="a" name="a"></a><h2>LAMP_RED</h2><div class="memitem"><div class="memproto"></div>
<div class="memdoc"><p>Stop. </p><p>More of it.</p></div></div>
<a id="c"></a><h2>lamp_set</h2><div class="memitem"><div class="memdoc"><p>Sets it.</p></div></div>`;

test('what a table does not say of constants stands below it; what a macro computes is no value', async () => {
  const { tables } = await read({ path: 'page.html', content: DETAILED });
  expect(
    tables.map(({ header, rows }) =>
      [...header, ...rows].map((row) => row.map(({ text }) => text)),
    ),
  ).toEqual([
    [
      ['Name', 'Definition', 'Description'],
      ['LAMP_RED', 'MAKE(COLOR, 1)', 'Stop.'],
      ['LAMP_BLUE', 'MAKE(COLOR, 2)', ''],
    ],
  ]);
});

test('constants of Doxygen are rows with what is said of them; signatures are no tables', async () => {
  const { tables } = await read({ path: 'page.html', content: PAGE });
  expect(
    tables.map(({ header, rows }) =>
      [...header, ...rows].map((row) => row.map(({ text }) => text)),
    ),
  ).toEqual([
    [
      ['Name', 'Value', 'Description'],
      ['LAMP_OFF', '(0)', 'No light.'],
      ['LAMP_ON', '1', ''],
    ],
  ]);
  expect(tables[0]?.rows.map((row) => row[1]?.line)).toEqual([2, 4]);
});

const ENUM = `<h1>Lamps</h1><table class="memberdecls">
<tr class="heading"><td colspan="2"><h2>Enumerations</h2></td></tr>
<tr><td class="memItemLeft">enum&#160;</td><td class="memItemRight"><a href="#e">lamp</a> { <br>OFF = 0 , ON = 0x01 }</td></tr></table>
<table class="memberdecls"><tr class="heading"><td colspan="2"><h2>Macros</h2></td></tr>
<tr><td class="memItemLeft">#define</td><td class="memItemRight">LAMPS&#160;&#160;&#160;2</td></tr></table>
<h3>lamp</h3><table class="fieldtable"><tr><th colspan="2">Enumerator</th></tr>
<tr><td class="fieldname">OFF&#160;</td><td class="fielddoc"><p>No light.</p></td></tr>
<tr><td class="fieldname">ON&#160;</td><td class="fielddoc"></td></tr></table>`;

test('enumerators have the values of their declaration; what else is declared is no table', async () => {
  const { tables } = await read({ path: 'page.html', content: ENUM });
  expect(
    tables.map(({ headings, header, rows }) => [
      headings.join(' > '),
      ...[...header, ...rows].map((row) => row.map(({ text }) => text)),
    ]),
  ).toEqual([
    ['Lamps > Macros', ['Name', 'Value', 'Description'], ['LAMPS', '2', '']],
    [
      'Lamps > Macros > lamp',
      ['Name', 'Value', 'Description'],
      ['OFF', '0', 'No light.'],
      ['ON', '0x01', ''],
    ],
  ]);
});
