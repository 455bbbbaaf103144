import { expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import { withRegion } from '../../../src/pipeline/outputs/regions.ts';
import { read } from '../../../src/readers/read.ts';
import { targets } from '../../../src/writers/registry.ts';
import { render } from '../../../src/writers/render.ts';

const texts = [
  'doctable:end',
  'doctable:begin codes',
  '# doctable:end',
  '// doctable:end',
  '<!-- doctable:end -->',
  'a<br>doctable:end',
  'a<br># doctable:end',
  '```',
];
const rows = texts.map((text, row) => `| ${row} | ${text} | ${text} |\n`).join('');
const page = texts
  .map((text) => `# ${text}\n\n| Code | Message | Remark |\n| --- | --- | --- |\n${rows}\n`)
  .join('');

it.each(targets.map(({ name }) => name))(
  'no text of a document ends or begins a region of %s',
  async (target) => {
    const document = await read({ path: 'a.md', content: page }, {});
    const { catalogs } = interpret([document], {}, {});
    const [file] = await render(catalogs, { target, sources: [] });
    const put = (text: string): string =>
      withRegion(text, { name: 'codes', content: file?.text ?? '', blank: false }, 'a');
    const once = put('own\n# doctable:begin codes\n# doctable:end\nown\n');
    expect(once.length).toBeGreaterThan(500);
    expect(put(once)).toBe(once);
  },
);
