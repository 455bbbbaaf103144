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
