import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import { read } from '../../src/readers/read.ts';

/** What repeats in texts that made some expression, some scan or some parser take time by the square of their length. */
const pumps = [
  '0¦ ¦\t¦\n¦\r¦\u2028a¦a\u2028¦\u3000¦_¦a_¦_a¦Ab¦A¦.a¦a.¦1.¦..¦-¦--- ¦=¦= ¦=\n¦+¦+-¦|¦| ¦|a¦,¦;a¦,"¦"¦\'',
  '`¦``¦ `a¦*¦**a¦*a ¦~~¦^¦[¦]¦[a](¦[^1]¦[a]: b\n¦(¦)¦（¦<¦>¦<td>a¦<b>¦</b>¦<!--¦&¦&amp;¦{¦{/*¦{{¦{%¦:¦::',
  ': a\n¦:a:`¦#¦# a\n¦\\¦/¦//¦@¦$¦%s¦!¦?¦![¦你¦、¦。¦：¦\u00ad¦\u200b¦é¦👍¦ﬀ¦1 a\n¦- a\n¦  - a\n¦> ¦.. a\n',
  '.. _a: b\n¦|a|\n¦a\tb\n¦a  b\n',
].flatMap((some) => some.split('¦'));

type Wrap = (text: string) => string;

/** Where the repeated text stands, by format. It ends in what lets a match fail at the last moment. */
const places: Record<string, Record<string, Wrap>> = {
  md: {
    page: (text) => `${text}\0x\n\n| Code | Message |\n| ---- | ------- |\n| 1 | a |\n`,
    below: (text) => `| Code | Message |\n| ---- | ------- |\n| 1 | a |\n${text}\0x\n`,
    cell: (text) => `| Code | Message |\n| ---- | ------- |\n| 1 | ${text}\0x |\n| 2 | b |\n`,
    header: (text) => `| Code | ${text}x |\n| ---- | ------- |\n| 1 | a |\n| 2 | b |\n`,
    name: (text) => `| Name | Type |\n| ---- | ---- |\n| ${text}\0x | string |\n| b | ${text}x |\n`,
    code: (text) => `| Code | Message |\n| ---- | ------- |\n| ${text}x | a |\n| 2 | b |\n`,
    span: (text) => `| Code | Message |\n| ---- | ------- |\n| 1 | \` ${text}x\` |\n`,
    heading: (text) => `# ${text}x\n\n| Code | Message |\n| ---- | ------- |\n| 1 | a |\n`,
  },
  html: {
    page: (text) => `${text}\0x<table><tr><th>Code<th>Message<tr><td>1<td>a</table>`,
    cell: (text) => `<table><tr><th>Code<th>Message<tr><td>1<td>${text}x</table>`,
    attribute: (text) => `<table><tr><th>Code<th>Message<tr><td title="${text}">1<td>a</table>`,
  },
  rst: {
    page: (text) => `${text}\0x\n\n==== ====\nCode Name\n==== ====\n1    a\n==== ====\n`,
    below: (text) => `==== ====\nCode Name\n==== ====\n1    a\n==== ====\n\n${text}x\n`,
    option: (text) =>
      `.. list-table:: A\n   :header-rows: 1\n   :widths: ${text}x\n\n   * - Code\n     - Name\n   * - 1\n     - a\n`,
    cell: (text) =>
      `.. list-table:: A\n   :header-rows: 1\n\n   * - Code\n     - Name\n   * - 1\n     - ${text}x\n`,
  },
  csv: {
    page: (text) => `Code,Message\n1,${text}x\n2,b\n`,
    quoted: (text) => `Code,Message\n1,"${text}\n2,b\n`,
  },
};

const formats: Record<string, string> = { md: 'markdown' };

/** Milliseconds of the processor, so that whoever else computes does not count. */
async function costOf(content: string, format: string): Promise<number> {
  const before = process.cpuUsage();
  const document = await read(
    { path: `a.${format}`, content },
    { format: formats[format] ?? format },
  );
  interpret([document], {}, {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function least(times: number, content: string, format: string): Promise<number> {
  let cost = Infinity;
  for (let i = 0; i < times; i++) cost = Math.min(cost, await costOf(content, format));
  return cost;
}

const LENGTH = 3_000;
/** In milliseconds; below this, the collector of garbage is most of what is measured. */
const SHORT = 40;
/** Of a text that is four times as long: 4 is linear, 16 by the square. */
const STEEP = 8;

/** How many times the cost a text of four times the length has, where it is long enough to be measured. */
async function steepness(wrap: Wrap, pump: string, format: string): Promise<number> {
  const text = (length: number): string => wrap(pump.repeat(Math.ceil(length / pump.length)));
  for (let length = LENGTH; length <= 64 * LENGTH; length *= 4) {
    const whole = await costOf(text(length * 4), format);
    if (whole < SHORT && length === LENGTH) return 1;
    if (whole < SHORT) continue;
    const ratio =
      (await least(3, text(length * 4), format)) / (await least(3, text(length), format));
    if (ratio < STEEP) return ratio;
    if (whole > 25 * SHORT) return ratio;
  }
  return 1;
}

describe.each(Object.keys(places))('%s', (format) => {
  it.each(Object.entries(places[format] ?? {}))(
    'takes linear time where it repeats: %s',
    async (_, wrap) => {
      const steep: string[] = [];
      for (const pump of pumps) {
        const ratio = await steepness(wrap, pump, format);
        if (ratio >= STEEP) steep.push(`${JSON.stringify(pump)}: ${ratio.toFixed(1)}`);
      }
      expect(steep).toEqual([]);
    },
  );
});
